package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    @Test
    @DisplayName("every kind of event has a type name of its own, and every name is read")
    void everyKindHasAName() {
        var any = new AnyEvent(new Random(1));

        Set<String> written = AnyEvent.kinds()
                .map(kind -> EventCodec.write(any.of(kind)).type())
                .collect(Collectors.toSet());

        assertThat(written).hasSize((int) AnyEvent.kinds().count());
        assertThat(written).allMatch(type -> type.matches("[a-z]+(-[a-z]+)*/[1-9][0-9]*"));
        assertThat(EventCodec.types()).containsAll(written);
    }

    static java.util.stream.Stream<Class<?>> kinds() {
        return AnyEvent.kinds();
    }

    @Tag("property")
    @ParameterizedTest(name = "any {0} is read back equal")
    @MethodSource("kinds")
    void roundTrip(Class<?> kind) throws StorageFailure {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println(kind.getSimpleName() + ": seed " + seed);
        var any = new AnyEvent(new Random(seed));
        for (int i = 0; i < 300; i++) {
            Event event = any.of(kind);

            EventCodec.Stored stored = EventCodec.write(event);

            assertThat(EventCodec.read(stored.type(), stored.body()))
                    .as("seed %d", seed)
                    .isEqualTo(event);
            assertThat(EventCodec.write(event)).as("seed %d", seed).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"item-sung/1", "item-added/3", "item-added", "", "org.atelier.domain.Event$ItemAdded"})
    @DisplayName("a type that is not known is of a newer version")
    void unknownType(String type) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> EventCodec.read(type, "{}"))
                .withMessageContaining("newer version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"seat\":1}",
                "{\"seat\":1,\"item\":2}",
                "{\"seat\":\"1\",\"item\":2,\"on\":true}",
                "{\"seat\":1.0,\"item\":2,\"on\":true}",
                "{\"seat\":3000000000,\"item\":2,\"on\":true}",
                "{\"seat\":1,\"item\":2,\"on\":1}",
                "{\"seat\":1,\"item\":2,\"on\":true,\"why\":\"\"}",
                "{\"seat\":1,\"item\":2,\"on\":true,\"on\":true}",
                "{\"seat\":1,\"item\":2,\"on\":true} {}"
            })
    @DisplayName("a body that is not what its type says is refused")
    void wrongBody(String body) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> EventCodec.read("ballot-cast/1", body))
                .withMessageContaining("ballot-cast/1");
    }

    @ParameterizedTest
    @CsvSource({
        "item-moved/1, '{\"decision\":1,\"item\":1,\"place\":{\"planet\":\"x\"}}'",
        "themes-proposed/1, '{\"set\":[{\"n\":1,\"label\":\"x\",\"items\":[],\"more\":1}],\"gone\":[]}'",
        "themes-proposed/1, '{\"set\":[1],\"gone\":[]}'",
        "items-merged/1, '{\"decision\":1,\"into\":1,\"items\":[\"2\"]}'",
        "duplicates-proposed/1, '{\"likenesses\":[{\"items\":[1],\"shared\":[2]}]}'",
        "workshop-created/1, '{\"plan\":{},\"code\":\"\",\"language\":\"\",\"keys\":{},\"retentionDays\":1}'"
    })
    @DisplayName("a body that is wrong deeper down is refused")
    void wrongDeeperDown(String type, String body) {
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> EventCodec.read(type, body));
    }

    @Test
    @DisplayName("every actor has a name, and is read back from it")
    void actors() {
        assertThat(ActorKey.of(new Actor.Seat(12))).isEqualTo("s12");
        assertThat(ActorKey.of(new Actor.Holder(Role.FACILITATOR))).isEqualTo("facilitator");
        assertThat(ActorKey.of(new Actor.Holder(Role.MODERATOR))).isEqualTo("moderator");
        assertThat(ActorKey.of(new Actor.Holder(Role.MODERATOR, "a1"))).isEqualTo("moderator/a1");
        assertThat(ActorKey.of(new Actor.Analysis())).isEqualTo("analysis");
        assertThat(ActorKey.of(new Actor.Host())).isEqualTo("host");
        for (String key :
                new String[] {"s1", "s20000", "facilitator", "moderator/a1", "projector", "analysis", "host"}) {
            assertThat(ActorKey.read(key).map(ActorKey::of)).contains(key);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "s0", "s01", "s-1", "s99999999999", "S1", "someone", "moderator/A", "moderator/"})
    @DisplayName("a name that no actor has is not read")
    void noActor(String key) {
        assertThat(ActorKey.read(key)).isEmpty();
    }
}
