package org.atelier.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A walk through pages: each is kept as a picture and judged, and the walk goes on to the end before it fails. */
final class Visits {
    /** What a thumb hits, and what a mouse does. */
    private static final int THUMB = 48;

    private static final int MOUSE = 32;

    private final List<String> broken = new ArrayList<>();

    void page(Lens lens, String what) {
        judge(lens, what, PageRules.broken(lens.watched(), lens.language()));
    }

    /** A page for the hand that holds a phone: it is used with a thumb wherever it is opened. */
    void thumb(Lens lens, String what) {
        page(lens, what);
        judge(lens, what, PageRules.smallTargets(lens.page(), THUMB));
    }

    void desk(Lens lens, String what) {
        page(lens, what);
        judge(lens, what, PageRules.smallTargets(lens.page(), MOUSE));
    }

    /** A picture for the room: on a wall it obeys the rule of fifteen metres, on a phone that of pages. */
    void board(Lens lens, String what) {
        page(lens, what);
        if (lens.screen() != Screen.PHONE) {
            judge(lens, what, Legible.tooSmall(lens.page()));
        }
    }

    private void judge(Lens lens, String what, List<String> found) {
        var name = what + "-" + lens.name();
        Browsers.screenshot(lens.page(), name);
        found.forEach(fault -> broken.add(name + " " + fault));
    }

    void allHold() {
        assertThat(broken).isEmpty();
    }
}
