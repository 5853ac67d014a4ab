package org.atelier.writer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.atelier.domain.Plans;
import org.atelier.domain.Role;
import org.atelier.ops.Metrics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The directory of workshops")
class DirectoryTest {
    private static final int DAYS = 90;

    private final Vertx vertx = Vertx.vertx();
    private final FailingJournal journal = new FailingJournal();
    private final Store store = new Store(vertx, journal, failure -> {
        throw new AssertionError(failure);
    });
    private final Secrets secrets = new Secrets(new byte[32]);
    private String deployment;

    @BeforeEach
    void start() throws Exception {
        LocalCodec.register(vertx);
        start(DAYS);
    }

    @AfterEach
    void close() throws Exception {
        get(vertx.close());
    }

    private void start(int retentionDays) throws Exception {
        deployment = get(
                vertx.deployVerticle(new Directory(store, secrets, retentionDays, new WriterCounts(new Metrics()))));
    }

    /** As when the process ends and another starts: all writers go with their directory. */
    private void restart(int retentionDays) throws Exception {
        get(vertx.undeploy(deployment));
        start(retentionDays);
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    private DirectoryReply ask(DirectoryRequest request) throws Exception {
        return get(vertx.eventBus()
                .<DirectoryReply>request(Addresses.DIRECTORY, request)
                .map(message -> message.body()));
    }

    private DirectoryReply.Created open() throws Exception {
        return (DirectoryReply.Created) ask(new DirectoryRequest.Open(Plans.small(), Optional.empty()));
    }

    @Test
    @DisplayName("opens a workshop with a code of 8 letters and a secret for each link, and finds it by its code")
    void opens() throws Exception {
        var created = open();
        assertThat(created.code()).matches("[A-HJKMNP-Z]{8}");
        assertThat(created.secrets()).containsOnlyKeys(Role.FACILITATOR, Role.PROJECTOR, Role.MODERATOR);
        assertThat(created.secrets().values()).doesNotHaveDuplicates().allMatch(secret -> secret.length() == 27);
        assertThat(ask(new DirectoryRequest.Find(created.code())))
                .isEqualTo(new DirectoryReply.Found(Optional.of(created.workshop())));
        assertThat(ask(new DirectoryRequest.Find("ZZZZZZZZ"))).isEqualTo(new DirectoryReply.Found(Optional.empty()));
    }

    @Test
    @DisplayName("gives the same links after a restart, though the journal does not hold them")
    void sameLinks() throws Exception {
        var created = open();
        restart(DAYS);
        assertThat(ask(new DirectoryRequest.Links(created.workshop()))).isEqualTo(created);
        assertThat(ask(new DirectoryRequest.OfPlan("small")))
                .isEqualTo(new DirectoryReply.Found(Optional.of(created.workshop())));
    }

    @Test
    @DisplayName("ends its writers when it ends, so that none asks anything of a journal that is closed after it")
    void endsWithItsWriters() throws Exception {
        open();
        get(vertx.undeploy(deployment));
        assertThat(vertx.deploymentIDs()).isEmpty();
    }

    @Test
    @DisplayName("erases a workshop whose retention is over, and keeps the others")
    void erases() throws Exception {
        var kept = open();
        restart(-1);
        var over = open();
        restart(DAYS);
        assertThat(journal.workshops()).containsExactly(kept.workshop());
        assertThat(ask(new DirectoryRequest.Find(over.code()))).isEqualTo(new DirectoryReply.Found(Optional.empty()));
    }

    @Test
    @DisplayName("leaves a workshop shut whose journal does not hold, and serves the others")
    void shut() throws Exception {
        var good = open();
        var bad = open();
        journal.damage(bad.workshop());
        restart(DAYS);
        assertThat(ask(new DirectoryRequest.Find(good.code())))
                .isEqualTo(new DirectoryReply.Found(Optional.of(good.workshop())));
        assertThat(ask(new DirectoryRequest.Find(bad.code()))).isEqualTo(new DirectoryReply.Found(Optional.empty()));
    }

    @Test
    @DisplayName("clears away a workshop that was begun and never came to be, as when the process ended just then")
    void neverCameToBe() throws Exception {
        var opened = open();
        journal.create("begun", "epoch");
        restart(DAYS);
        assertThat(journal.workshops()).containsExactly(opened.workshop());
    }

    @Test
    @DisplayName("[H8] holds 200 workshops and says so when asked for one more")
    void full() throws Exception {
        var opened = Future.all(Stream.generate(() -> vertx.eventBus()
                        .request(Addresses.DIRECTORY, new DirectoryRequest.Open(Plans.small(), Optional.of("en"))))
                .limit(Directory.WORKSHOPS)
                .toList());
        get(opened);
        assertThat(ask(new DirectoryRequest.Open(Plans.small(), Optional.empty())))
                .isEqualTo(new DirectoryReply.Full());
    }

    @Test
    @DisplayName("says that nothing can be stored when nothing can, and opens again once it can")
    void diskFull() throws Exception {
        journal.full(true);
        assertThat(ask(new DirectoryRequest.Open(Plans.small(), Optional.empty())))
                .isEqualTo(new DirectoryReply.Unavailable());
        assertThat(journal.workshops()).isEmpty();
        journal.full(false);
        assertThat(open().code()).hasSize(8);
    }
}
