package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.atelier.domain.Course;
import org.atelier.domain.Finished;
import org.atelier.domain.House;
import org.atelier.domain.Item;
import org.atelier.domain.Plan;
import org.atelier.domain.Poll;
import org.atelier.domain.Table;
import org.atelier.domain.Timer;
import org.atelier.domain.Workshop;

/** Where the room is, what it may do there, and how many have finished. */
final class CourseProjection {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode now(Workshop workshop) {
        Plan.Phase phase = workshop.phase();
        Course course = workshop.course();
        ObjectNode now = JSON.objectNode().put("phase", phase.id());
        course.level().ifPresent(level -> now.put("level", level));
        course.timer().ifPresent(timer -> now.set("timer", timer(timer)));
        now.put("paused", course.isPaused()).put("revealed", course.isRevealed());
        ArrayNode levels = now.putArray("levels");
        course.levelsRevealed().forEach(levels::add);
        now.put("adding", phase.add().contains(Plan.Adding.ATTENDEES)).put("asking", phase.clarify());
        Optional<Poll> poll = phase.vote().map(workshop.polls()::get);
        poll.ifPresent(open -> now.put("vote", open.vote()).put("round", open.round()));
        now.put("voting", poll.filter(Poll::isOpen).isPresent() && !course.isPaused());
        show(workshop).ifPresent(item -> now.put("show", "i" + item));
        return now.put("door", workshop.house().doorIsOpen());
    }

    private static ObjectNode timer(Timer timer) {
        ObjectNode value = JSON.objectNode();
        switch (timer) {
            case Timer.Running(long endsAt, int _) -> value.put("endsAt", endsAt);
            case Timer.Held(long left, int _) -> value.put("left", left);
        }
        return value.put("seconds", timer.seconds());
    }

    /** What has become of the item since it was shown: as the one under which it is now, and only while screens may. */
    private static OptionalInt show(Workshop workshop) {
        OptionalInt wanted = workshop.course().shown();
        if (wanted.isEmpty()) {
            return wanted;
        }
        Item shown = workshop.items().shownAs(wanted.getAsInt());
        return shown.stands() && !workshop.hidesItemsAt(shown.place())
                ? OptionalInt.of(shown.n())
                : OptionalInt.empty();
    }

    static ObjectNode done(Workshop workshop) {
        Finished finished = workshop.course().finished();
        String phase = workshop.phase().id();
        ObjectNode done = JSON.objectNode().put("phase", phase);
        done.put("all", people(workshop.house(), finished.at(phase, Finished.ALL)));
        ObjectNode levels = done.putObject("levels");
        for (Plan.Level level : workshop.plan().levels()) {
            levels.put(level.id(), people(workshop.house(), finished.at(phase, level.id())));
        }
        return done;
    }

    /** A table's device says it for all who sit there; a seat that was voided says it for nobody (T6). */
    private static int people(House house, BitSet seats) {
        return seats.stream()
                .filter(seat -> !house.voided().get(seat))
                .map(seat -> house.table(seat).map(Table::people).orElse(1))
                .sum();
    }

    private CourseProjection() {}
}
