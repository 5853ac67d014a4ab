package org.atelier;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Plan;

/**
 * Everything a server is told, checked once at start ({@link SettingsReader}).
 *
 * @param port 0 lets the system choose
 * @param host the address to listen on; all of this machine's by default, since phones come from outside
 * @param publicUrl what people type or scan, when it differs from this machine's own address (a name, a proxy with TLS)
 * @param data the folder of the journal and of the host's key
 * @param plan the workshop that is opened at start when the folder has none of that plan yet
 * @param retentionDays after how many days a workshop is erased
 */
public record Settings(int port, String host, Optional<URI> publicUrl, Path data, Plan plan, int retentionDays) {

    /** The names under which a setting may be given, as an argument, in the environment, in a file; with its default. */
    public enum Name {
        PORT("8080"),
        HOST("0.0.0.0"),
        PUBLIC_URL(""),
        DATA("data"),
        PLAN("numerique-en-sante"),
        LANGUAGES(""),
        RETENTION_DAYS("90");

        private final String standard;

        Name(String standard) {
            this.standard = standard;
        }

        public String standard() {
            return standard;
        }

        /** As in {@code --retention-days} and in a settings file. */
        public String inArguments() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** As in {@code ATELIER_RETENTION_DAYS}. */
        public String inEnvironment() {
            return "ATELIER_" + name();
        }
    }

    /** The languages in which the workshop is held, the first being the one to fall back on. */
    public List<String> languages() {
        return plan.languages();
    }
}
