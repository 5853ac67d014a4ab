package org.atelier.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("hostile")
@DisplayName("Texts meant to break the analysis")
class HostileTextsTest {

    private static final Proposal NOTHING = new Proposal(List.of(), List.of());

    private static final String[] TEXTS = {
        "",
        " ",
        "😀😀😀",
        "👩\u200D👩\u200D👧🏳\uFE0F\u200D🌈",
        "????!!!! ...",
        "et de la le les",
        "\uD83D",
        "\uDE00x",
        "e\u0301".repeat(500),
        "a".repeat(100_000),
        "mot ".repeat(20_000),
        "Z\u0351\u0343\u0305a\u0336\u0310l\u0334g\u0335o\u0337",
        "\u202Eretourné\u202C",
        "\u0000\u0001\u0007",
        "١٢٣ ４５６ ½ ²",
        "漢字だけの文章です",
        "مرحبا بالعالم",
        "ﬁn de l’œuvre ŒUVRE",
        "'''' l' d’ 's",
        "<script>alert(1)</script>",
        "ß ẞ İ ı"
    };

    @Test
    @DisplayName("propose nothing when alone")
    void alone() {
        for (String text : TEXTS) {
            assertThat(Room.of("challenge", text).read()).isEqualTo(NOTHING);
        }
    }

    @Test
    @DisplayName("leave the healthy ones their theme, even three times over")
    void together() {
        var room = Room.of("opportunity", "Pont piéton", "Le pont est étroit", "Réparer le pont")
                .and("challenge", TEXTS)
                .and("challenge", TEXTS)
                .and("challenge", TEXTS);

        assertThat(room.read().themes()).anySatisfy(theme -> {
            assertThat(theme.label()).isEqualTo("Pont");
            assertThat(theme.items()).containsExactly(1, 2, 3);
        });
    }

    @Test
    @DisplayName("without words are only equal to themselves")
    void emoji() {
        var room = Room.of("challenge", "😀", "🎉", "😀", "👍🏽");

        assertThat(Room.groups(room.read())).containsExactly(Set.of(1, 3));
    }

    @Test
    @DisplayName("no text at all is an empty proposal")
    void empty() {
        assertThat(new Room().read()).isEqualTo(NOTHING);
    }

    @Test
    @DisplayName("the same item twice is a fault of the caller")
    void twice() {
        var item = new Text(1, "challenge", "", "Pont");

        assertThatThrownBy(() -> new Reading(List.of(item, item), Set.of(), List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("item 1");
    }
}
