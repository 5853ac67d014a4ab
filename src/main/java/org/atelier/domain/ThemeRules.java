package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of an analysis becomes fact: only what differs from what is there. */
final class ThemeRules {

    static Outcome decide(Workshop workshop, Command.Propose proposal) {
        var events = new ArrayList<Event>();
        Set<Integer> kept = proposal.themes().stream().map(Theme::n).collect(Collectors.toSet());
        List<Theme> set = proposal.themes().stream()
                .filter(theme -> !theme.equals(workshop.themes().get(theme.n())))
                .toList();
        List<Integer> gone = workshop.themes().keySet().stream()
                .filter(n -> !kept.contains(n))
                .toList();
        if (!set.isEmpty() || !gone.isEmpty()) {
            events.add(new Event.ThemesProposed(set, gone));
        }
        if (!proposal.likenesses().equals(workshop.likenesses())) {
            events.add(new Event.DuplicatesProposed(proposal.likenesses()));
        }
        return events.isEmpty() ? accepted(new Event.Noted()) : new Outcome.Accepted(events);
    }

    private ThemeRules() {}
}
