package org.atelier.tool.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a tool’s client holds")
class StoreTest {
    private static final String SNAPSHOT = """
            {"t":"snapshot","epoch":"e","seq":7,"state":{"people":{"online":1},"item/i1":{"n":1},"item/i2":{"n":2}}}""";

    private final Store store = new Store();

    @Test
    @DisplayName("[S1] is what the latest snapshot says and nothing of before")
    void snapshot() {
        store.receive(frame(SNAPSHOT));
        store.receive(frame("""
                {"t":"snapshot","epoch":"f","seq":2,"state":{"item/i2":{"n":2,"text":"autre"}}}"""));

        assertThat(store.entries()).containsOnlyKeys("item/i2");
        assertThat(store.value("item/i2").path("text").asText()).isEqualTo("autre");
        assertThat(store.since().orElseThrow()).hasToString("{\"epoch\":\"f\",\"seq\":2}");
    }

    @Test
    @DisplayName("[S2] changes by whole values, and forgets the keys that are gone")
    void delta() {
        store.receive(frame(SNAPSHOT));

        boolean joined = store.receive(frame("""
                {"t":"delta","epoch":"e","from":7,"to":9,"set":{"item/i1":{"support":3},"item/i3":{"n":3}},"gone":["item/i2"]}"""));

        assertThat(joined).isTrue();
        assertThat(store.entries()).containsOnlyKeys("people", "item/i1", "item/i3");
        assertThat(store.value("item/i1").has("n")).isFalse();
    }

    @Test
    @DisplayName("[S3] takes a delta that begins before what it holds, or that goes nowhere")
    void overlap() {
        store.receive(frame(SNAPSHOT));

        assertThat(store.receive(frame("{\"t\":\"delta\",\"epoch\":\"e\",\"from\":3,\"to\":8,\"set\":{},\"gone\":[]}")))
                .isTrue();
        assertThat(store.receive(frame(
                        "{\"t\":\"delta\",\"epoch\":\"e\",\"from\":8,\"to\":8,\"set\":{\"people\":{}},\"gone\":[]}")))
                .isTrue();
        assertThat(store.since().orElseThrow().path("seq").asLong()).isEqualTo(8);
    }

    @Test
    @DisplayName("[S4] stays as it is when a delta leaves a gap or is of another epoch, and says so")
    void gap() {
        store.receive(frame(SNAPSHOT));

        assertThat(store.receive(frame("{\"t\":\"delta\",\"epoch\":\"e\",\"from\":8,\"to\":9,\"gone\":[\"people\"]}")))
                .isFalse();
        assertThat(store.receive(frame("{\"t\":\"delta\",\"epoch\":\"x\",\"from\":7,\"to\":9,\"gone\":[\"people\"]}")))
                .isFalse();
        assertThat(store.entries()).containsOnlyKeys("people", "item/i1", "item/i2");
    }

    @Test
    @DisplayName("tells each key once when it first comes, not when it changes")
    void news() {
        List<String> told = new ArrayList<>();
        store.onNew(told::add);

        store.receive(frame(SNAPSHOT));
        store.receive(frame(SNAPSHOT));
        store.receive(
                frame("{\"t\":\"delta\",\"epoch\":\"e\",\"from\":7,\"to\":8,\"set\":{\"item/i1\":{},\"item/i9\":{}}}"));

        assertThat(told).containsExactly("people", "item/i1", "item/i2", "item/i9");
    }

    @Test
    @DisplayName("[M1] has one’s own part as the latest mine tells it")
    void mine() {
        assertThat(store.mine().isMissingNode()).isTrue();

        store.receive(frame("{\"t\":\"mine\",\"items\":{\"i1\":{}},\"ballots\":[{}]}"));
        store.receive(frame("{\"t\":\"mine\",\"items\":{},\"ballots\":[{},{}]}"));

        assertThat(store.mine().path("items").isEmpty()).isTrue();
        assertThat(store.mine().path("ballots")).hasSize(2);
    }

    static JsonNode frame(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
