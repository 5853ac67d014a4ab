package org.atelier.tool.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Place;
import org.atelier.domain.Plan;
import org.atelier.domain.Plan.Phase;
import org.atelier.domain.Plan.PhaseKind;
import org.atelier.domain.Plan.Visibility;
import org.atelier.tool.client.Receipt;

/** The course of a workshop: the facilitator takes the room through every phase, and the room does what each asks for. */
final class Course {
    /** How long a phase waits for the slowest screen before it goes on without; the end waits again. */
    static final long SETTLE_MILLIS = 15_000;

    /** How many answers the room gives to each closing question. */
    private static final int ANSWERS = 12;

    private final Room room;
    private final Plan plan;
    private final Contributions contributions;
    private final Agreement agreement;
    private final Sightings sightings;
    private final Progress progress;
    private final List<Row> waiting;
    private final List<String> words;
    private final Polling polling;

    Course(Stage stage, List<Row> rows, int votes) {
        room = stage.room();
        plan = stage.plan();
        contributions = stage.contributions();
        agreement = stage.agreement();
        sightings = stage.sightings();
        progress = stage.progress();
        waiting = new ArrayList<>(rows);
        words = rows.stream().map(Row::text).toList();
        polling = new Polling(this, stage, votes);
    }

    /** What a course needs of a rehearsal. */
    record Stage(
            Room room,
            Plan plan,
            Contributions contributions,
            Agreement agreement,
            Sightings sightings,
            Progress progress) {}

    Future<Void> run() {
        return room.isFacilitated() ? throughAllPhases() : where();
    }

    private Future<Void> throughAllPhases() {
        Future<Void> soFar = Future.succeededFuture();
        for (Phase phase : plan.phases()) {
            soFar = soFar.compose(_ -> visit(phase));
        }
        // What no phase of this plan asks for is sent all the same: the server says what it thinks of it.
        return soFar.compose(_ -> addAll());
    }

    /** Nobody moves the room: what it takes now it takes, and the rest it refuses. */
    private Future<Void> where() {
        return addAll().compose(_ -> {
            JsonNode now = room.front().store().value("now");
            Optional<Plan.Vote> open =
                    now.path("voting").asBoolean() ? plan.vote(now.path("vote").asText()) : Optional.empty();
            int round = now.path("round").asInt();
            return open.map(vote -> polling.all(new Choice.Poll(vote.id(), round, vote.rule())))
                    .orElseGet(Course::done);
        });
    }

    private Future<Void> visit(Phase phase) {
        progress.phase(phase.title());
        boolean itemsHidden = phase.visibility() == Visibility.ITEMS_HIDDEN;
        sightings.open(!itemsHidden);
        Future<Void> there = facilitate(command("go").put("phase", phase.id()))
                .compose(_ -> room.until(() -> everyoneIsAt(phase), SETTLE_MILLIS))
                .mapEmpty();
        Future<Void> added = there.compose(_ -> add(phase));
        Future<Void> shared = added.compose(
                _ -> itemsHidden && !isSharedLater(phase) ? revealByLevel().compose(_ -> settle()) : done());
        return shared.compose(_ -> polling.votes(phase) ? settle().compose(_ -> polling.vote(phase)) : done())
                .onSuccess(_ -> sightings.open(true));
    }

    private Future<Void> add(Phase phase) {
        return switch (phase.kind()) {
            case COLLECT -> addItems(phase);
            case CLOSING -> phase.isCollecting() ? contributions.add(answers(phase)) : done();
            case WELCOME, DEFINITION, FRAMEWORK, REFERENCES, CLARIFY, VOTE, THEMES, COMMENTS, THANKS -> done();
        };
    }

    /** The file has no answers: some of its own words stand in for them. */
    private List<Row> answers(Phase phase) {
        return phase.questions().stream()
                .flatMap(question -> words.stream().limit(ANSWERS).map(text -> Row.answer(question, text)))
                .toList();
    }

    private boolean everyoneIsAt(Phase phase) {
        return room.screens().stream()
                .allMatch(screen -> screen.client().phase().equals(phase.id()));
    }

    private Future<Void> addItems(Phase phase) {
        List<Row> share = waiting.stream()
                .filter(row -> phase.sides().contains(row.side()))
                .toList();
        waiting.removeAll(share);
        return contributions.add(share);
    }

    private Future<Void> addAll() {
        List<Row> share = List.copyOf(waiting);
        waiting.clear();
        return contributions.add(share).compose(_ -> settle());
    }

    /** Before it chooses, the room sees what there is to choose from. */
    private Future<Void> settle() {
        return room.until(agreement::everyoneSeesAll, SETTLE_MILLIS).mapEmpty();
    }

    /** What is written in silence is kept for the phase in which the room shares it. */
    private boolean isSharedLater(Phase phase) {
        return phase.vote().isEmpty()
                && phase.kind() == PhaseKind.COLLECT
                && plan.phases().stream()
                        .skip(plan.phases().indexOf(phase) + 1L)
                        .anyMatch(later -> later.kind() != PhaseKind.COLLECT && isAboutAll(later, phase.sides()));
    }

    private static boolean isAboutAll(Phase phase, List<String> sides) {
        return sides.stream().allMatch(side -> phase.covers(new Place.Unplaced(side)));
    }

    /** One level after another, as when the room goes through them together; then all, those without a level too. */
    private Future<Void> revealByLevel() {
        Future<Void> soFar = done();
        for (Plan.Level level : plan.levels()) {
            soFar = soFar.compose(
                    _ -> facilitate(command("reveal").put("on", true).put("level", level.id())));
        }
        return soFar.compose(_ -> reveal());
    }

    Future<Void> reveal() {
        return facilitate(command("reveal").put("on", true));
    }

    Future<Void> facilitate(ObjectNode command) {
        return room.facilitate(command).compose(receipt -> switch (receipt) {
            case Receipt.Accepted _ -> done();
            case Receipt.Refused(String code, String message) ->
                Future.failedFuture(new Stopped(Sentences.facilitatorRefused(code, message)));
            case Receipt.ShutOut(int code) -> Future.failedFuture(new Stopped(Sentences.facilitatorShutOut(code)));
        });
    }

    static ObjectNode command(String type) {
        return JsonNodeFactory.instance.objectNode().put("t", type);
    }

    static Future<Void> done() {
        return Future.succeededFuture();
    }
}
