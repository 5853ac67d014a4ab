package org.atelier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.atelier.Settings.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings")
class SettingsReaderTest {
    @TempDir
    private Path folder;

    private static Settings read(Map<Name, String> arguments) throws WrongSetting {
        return SettingsReader.read(arguments, Map.of(), Optional.empty());
    }

    private String file(String... lines) throws IOException {
        return Files.write(folder.resolve("atelier.properties"), List.of(lines)).toString();
    }

    @Test
    @DisplayName("all have a default")
    void defaults() throws Exception {
        Settings settings = read(Map.of());
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.plan().id()).isEqualTo("numerique-en-sante");
        assertThat(settings.languages()).containsExactly("fr", "en");
        assertThat(settings.retentionDays()).isEqualTo(90);
        assertThat(settings.publicUrl()).isEmpty();
    }

    @Test
    @DisplayName("arguments win over the environment, which wins over the file")
    void precedence() throws Exception {
        String file = file("port = 1", "retention-days = 1", "plan = ffom");
        Settings settings = SettingsReader.read(
                Map.of(Name.PORT, "3"),
                Map.of("ATELIER_PORT", "2", "ATELIER_RETENTION_DAYS", "2", "ATELIER_SETTINGS", file),
                Optional.empty());
        assertThat(settings.port()).isEqualTo(3);
        assertThat(settings.retentionDays()).isEqualTo(2);
        assertThat(settings.plan().id()).isEqualTo("ffom");
    }

    @Test
    @DisplayName("the languages of the plan can be ordered and left out")
    void languages() throws Exception {
        assertThat(read(Map.of(Name.LANGUAGES, "en, fr")).languages()).containsExactly("en", "fr");
        assertThat(read(Map.of(Name.LANGUAGES, "en")).plan().title().in("en")).startsWith("Digital health");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @DisplayName("a wrong one ends with one sentence, in French and English, that names it")
    @CsvSource({
        "PORT, 99999",
        "PORT, -1",
        "PORT, 80a",
        "RETENTION_DAYS, 0",
        "RETENTION_DAYS, 99999",
        "PUBLIC_URL, ftp://example.org",
        "PUBLIC_URL, https://example.org/path",
        "PUBLIC_URL, not an address",
        "LANGUAGES, de",
        "DATA, what?",
        "PLAN, no-such-plan"
    })
    void wrong(Name name, String value) {
        assertThatThrownBy(() -> read(Map.of(name, value))).isInstanceOfSatisfying(WrongSetting.class, wrong -> {
            assertThat(wrong.french()).contains(value).doesNotContain("\n").matches("(?s).*[.)]");
            assertThat(wrong.english()).contains(value).doesNotContain("\n");
        });
    }

    @Test
    @DisplayName("a broken plan is told by line and field")
    void brokenPlan() throws Exception {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), "id: x\nlanguages: [fr]\n");
        assertThatThrownBy(() -> read(Map.of(Name.PLAN, plan.toString())))
                .isInstanceOfSatisfying(
                        WrongSetting.class,
                        wrong -> assertThat(wrong.english()).contains("line ").contains("title"));
    }

    @Test
    @DisplayName("a settings file must exist when it is named, and name settings only")
    void wrongFile() throws Exception {
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), Map.of(), Optional.of("none.properties")))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("none.properties");
        String file = file("prot = 1");
        assertThatThrownBy(() -> SettingsReader.read(Map.of(), Map.of(), Optional.of(file)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("prot");
    }

    @Test
    @DisplayName("the host’s key is made once, kept, and read by its owner only")
    void hostKey() throws Exception {
        byte[] key = HostKey.in(folder);
        assertThat(key).hasSize(32).isEqualTo(HostKey.in(folder));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("host.key"))))
                .isEqualTo("rw-------");
    }
}
