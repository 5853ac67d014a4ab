package org.atelier.tool.rehearsal;

import static org.atelier.tool.rehearsal.Course.command;
import static org.atelier.tool.rehearsal.Course.done;

import io.vertx.core.Future;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.Phase;
import org.atelier.domain.Plan.PhaseKind;
import org.atelier.domain.Plan.Visibility;
import org.atelier.plan.PlaceJson;
import org.atelier.tool.client.Client;

/** The votes of a course: the room votes, what was blind is revealed, and after a blind vote there is a second one. */
final class Polling {
    private final Course course;
    private final Course.Stage stage;
    private int votesLeft;
    private int phasesLeft;

    /** {@code votes}: how many each phone gives, in all phases but for second votes. */
    Polling(Course course, Course.Stage stage, int votes) {
        this.course = course;
        this.stage = stage;
        votesLeft = votes;
        phasesLeft = (int) stage.plan().phases().stream().filter(this::votes).count();
    }

    /** Comments apart: nobody comments in a rehearsal. */
    boolean votes(Phase phase) {
        return phase.vote().isPresent()
                && (!phase.questions().isEmpty()
                        || stage.plan().sides().stream().anyMatch(side -> phase.covers(new Place.Unplaced(side.id()))));
    }

    Future<Void> vote(Phase phase) {
        int share = votesLeft / phasesLeft--;
        votesLeft -= share;
        boolean blind = phase.visibility() == Visibility.TALLIES_HIDDEN;
        Future<Void> first = round(phase, share).compose(_ -> blind ? course.reveal() : done());
        return phase.kind() == PhaseKind.VOTE && blind ? first.compose(_ -> again(phase, share)) : first;
    }

    /** All that is left, in a vote of which nobody here knows the phase. */
    Future<Void> all(Choice.Poll poll) {
        return stage.contributions().vote(votesLeft, poll, _ -> true);
    }

    /** In the round in which the vote is: an earlier rehearsal in the same room may have left it in a later one. */
    private Future<Void> round(Phase phase, int share) {
        Plan.Vote vote = stage.plan().vote(phase.vote().orElseThrow()).orElseThrow();
        int round = Math.max(1, now(stage.room().front(), "poll/" + vote.id(), "round"));
        var poll = new Choice.Poll(vote.id(), round, vote.rule());
        return stage.contributions()
                .vote(
                        share,
                        poll,
                        item -> PlaceJson.read(item.path("place"))
                                .filter(phase::covers)
                                .isPresent());
    }

    /** As after a discussion of what the vote said. */
    private Future<Void> again(Phase phase, int share) {
        String poll = "poll/" + phase.vote().orElseThrow();
        int next = now(stage.room().front(), poll, "rounds") + 1;
        return course.facilitate(command("round").put("round", next))
                .compose(_ -> stage.room().until(() -> everyoneIsIn(next, poll), Course.SETTLE_MILLIS))
                .compose(_ -> round(phase, share))
                .compose(_ -> course.reveal());
    }

    private boolean everyoneIsIn(int round, String poll) {
        return stage.room().screens().stream().allMatch(screen -> now(screen.client(), poll, "round") == round);
    }

    private static int now(Client screen, String poll, String name) {
        return screen.store().value(poll).path(name).asInt();
    }
}
