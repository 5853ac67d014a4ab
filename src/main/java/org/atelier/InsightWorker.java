package org.atelier;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.DeliveryOptions;
import java.util.List;
import java.util.stream.Collectors;
import org.atelier.domain.Command;
import org.atelier.domain.Item;
import org.atelier.domain.Likeness;
import org.atelier.domain.Place;
import org.atelier.domain.Theme;
import org.atelier.insight.Insight;
import org.atelier.insight.Named;
import org.atelier.insight.Pair;
import org.atelier.insight.Proposal;
import org.atelier.insight.Reading;
import org.atelier.insight.Text;
import org.atelier.writer.Addresses;
import org.atelier.writer.Standing;

/**
 * Where text analysis runs: one thread of its own, away from the event loops. Its queue is bounded by the number of
 * workshops, since each asks for one reading at a time.
 */
final class InsightWorker extends VerticleBase {
    private final Insight insight;

    InsightWorker(Insight insight) {
        this.insight = insight;
    }

    static DeploymentOptions options() {
        return new DeploymentOptions()
                .setThreadingModel(ThreadingModel.WORKER)
                .setWorkerPoolName("insight")
                .setWorkerPoolSize(1);
    }

    @Override
    public Future<?> start() {
        var local = new DeliveryOptions().setLocalOnly(true);
        return vertx.eventBus()
                .<Standing>localConsumer(
                        Addresses.INSIGHT,
                        message -> message.reply(proposal(insight.read(reading(message.body()))), local))
                .completion();
    }

    private static Reading reading(Standing standing) {
        List<Text> texts = standing.items().stream().map(InsightWorker::text).toList();
        var apart = standing.apart().stream()
                .map(pair -> new Pair(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        List<Named> themes = standing.themes().stream()
                .map(theme -> new Named(theme.n(), theme.label(), theme.items()))
                .toList();
        return new Reading(texts, apart, themes, standing.nextTheme());
    }

    private static Text text(Item item) {
        return switch (item.place()) {
            case Place.Cell(String side, String level) -> new Text(item.n(), "side " + side, level, item.text());
            case Place.Unplaced(String side) -> new Text(item.n(), "side " + side, "", item.text());
            case Place.Answer(String question) -> new Text(item.n(), "question " + question, "", item.text());
            case Place.Comments() -> new Text(item.n(), "comments", "", item.text());
        };
    }

    private static Command.Propose proposal(Proposal proposal) {
        List<Theme> themes = proposal.themes().stream()
                .map(named -> new Theme(named.theme(), named.label(), named.items()))
                .toList();
        List<Likeness> likenesses = proposal.duplicates().stream()
                .map(group -> new Likeness(group.items(), group.shared()))
                .toList();
        return new Command.Propose(themes, likenesses);
    }
}
