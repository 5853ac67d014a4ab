package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.atelier.domain.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the server says")
class MessagesTest {
    /** Before a colon a no-break space; before ? ! ; none; apostrophes are typographic. */
    private static final Pattern FRENCH_SLIP = Pattern.compile("[^\u00A0]:| [?!;]|'");

    @ParameterizedTest
    @EnumSource(Rejection.class)
    @DisplayName("[R3] has a short sentence for each refusal, in French and in English")
    void refusals(Rejection why) {
        for (Language language : Language.values()) {
            assertThat(Messages.of(language).text(why.code()))
                    .isNotBlank()
                    .hasSizeLessThan(140)
                    .endsWith(".");
        }
        assertThat(Messages.of(Language.FR).text(why.code()))
                .isNotEqualTo(Messages.of(Language.EN).text(why.code()))
                .doesNotContainPattern(FRENCH_SLIP);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("has the same sentences in both languages")
    void sameKeys(Language language) {
        assertThat(Messages.of(language).codes())
                .isEqualTo(Messages.of(Language.FR).codes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|FR",
                "fr|FR",
                "en|EN",
                "de|FR",
                "*|FR",
                "en-CA,en;q=0.9,fr;q=0.8|EN",
                "fr-CA,fr;q=0.9,en;q=0.8|FR",
                "de,en;q=0.5|EN",
                "fr;q=0.3,en;q=0.7|EN",
                "en;q=0|FR",
                "en;q=x|FR",
                "fr,en|FR",
                "en,fr|EN"
            })
    @DisplayName("[H9] is said in French unless English is preferred")
    void preferred(String header, Language expected) {
        assertThat(Language.preferred(header)).isEqualTo(expected);
    }
}
