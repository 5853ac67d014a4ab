package org.atelier;

import static org.atelier.Settings.Name;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.atelier.domain.Plan;
import org.atelier.plan.BuiltInPlans;
import org.atelier.plan.PlanReader;
import org.atelier.plan.Problem;

/** Reads the settings from arguments, then the environment, then a file, then what is standard; the first that has one wins. */
public final class SettingsReader {
    static final String FILE_IN_ENVIRONMENT = "ATELIER_SETTINGS";

    private static final int YEARS_OF_RETENTION = 10;

    private final Map<Name, String> given = new HashMap<>();

    /**
     * @param arguments what the command line gave
     * @param file a settings file ("name = value" lines) that must exist when named
     * @throws WrongSetting with one sentence that says what is wrong and what to do
     */
    public static Settings read(Map<Name, String> arguments, Map<String, String> environment, Optional<String> file)
            throws WrongSetting {
        var reader = new SettingsReader();
        reader.addFile(file.or(() -> Optional.ofNullable(environment.get(FILE_IN_ENVIRONMENT))));
        for (Name name : Name.values()) {
            Optional.ofNullable(environment.get(name.inEnvironment()))
                    .ifPresent(v -> reader.given.put(name, v.strip()));
        }
        reader.given.putAll(arguments);
        return reader.settings();
    }

    private void addFile(Optional<String> file) throws WrongSetting {
        if (file.isEmpty()) {
            return;
        }
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file.get()), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new WrongSetting(
                    "Le fichier de réglages « %s » ne peut pas être lu.",
                    "The settings file “%s” can’t be read.", file.get());
        }
        for (String key : properties.stringPropertyNames()) {
            Name name = Arrays.stream(Name.values())
                    .filter(n -> n.inArguments().equals(key))
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                throw new WrongSetting(
                        "Le fichier de réglages nomme « %s », qui n’est pas un réglage.",
                        "The settings file names “%s”, which is not a setting.", key);
            }
            given.put(name, properties.getProperty(key).strip());
        }
    }

    private Settings settings() throws WrongSetting {
        int port = number(Name.PORT, 0, 65_535);
        int days = number(Name.RETENTION_DAYS, 1, 365 * YEARS_OF_RETENTION);
        return new Settings(port, value(Name.HOST), publicUrl(), data(), plan(), days);
    }

    private String value(Name name) {
        return given.getOrDefault(name, name.standard());
    }

    private int number(Name name, int min, int max) throws WrongSetting {
        String text = value(name);
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        throw new WrongSetting(
                "« %s » : un nombre de %d à %d est attendu, pas « %s ».",
                "“%s”: a number from %d to %d is expected, not “%s”.", name.inArguments(), min, max, text);
    }

    private Optional<URI> publicUrl() throws WrongSetting {
        String text = value(Name.PUBLIC_URL);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(text.replaceAll("/+$", ""));
            boolean fits = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            if (fits) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the sentence: it is no address at all.
        }
        throw new WrongSetting(
                "L’adresse publique « %s » doit avoir la forme https://atelier.exemple.org, sans rien après.",
                "The public address “%s” must look like https://atelier.example.org, with nothing after it.", text);
    }

    private Path data() throws WrongSetting {
        String text = value(Name.DATA);
        try {
            Path folder = Path.of(text).toAbsolutePath().normalize();
            if (!folder.toString().contains("?")) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // Falls through to the sentence.
        }
        throw new WrongSetting(
                "« %s » ne peut pas servir de dossier de données.", "“%s” can’t serve as a data folder.", text);
    }

    private Plan plan() throws WrongSetting {
        String name = value(Name.PLAN);
        Optional<Plan> builtIn = BuiltInPlans.find(name);
        return inLanguages(builtIn.isPresent() ? builtIn.get() : fromFile(name));
    }

    private static Plan fromFile(String name) throws WrongSetting {
        try {
            return switch (PlanReader.read(Files.readAllBytes(Path.of(name)))) {
                case PlanReader.Read(Plan plan) -> plan;
                case PlanReader.Invalid(List<Problem> problems) -> throw broken(name, problems);
            };
        } catch (IOException | InvalidPathException e) {
            String known =
                    String.join(", ", BuiltInPlans.list().stream().map(Plan::id).toList());
            throw new WrongSetting(
                    "Aucun déroulé ni fichier lisible ne s’appelle « %s »; déroulés fournis : %s.",
                    "No plan and no readable file is called “%s”; built-in plans: %s.", name, known);
        }
    }

    private static WrongSetting broken(String name, List<Problem> problems) {
        Problem first = problems.getFirst();
        return new WrongSetting(
                "Le déroulé « %1$s » ne tient pas, ligne %2$d, %3$s : %4$s (%6$d en tout)",
                "The plan “%1$s” does not hold, line %2$d, %3$s: %5$s (%6$d in all)",
                name,
                first.line(),
                first.field(),
                first.message().in("fr"),
                first.message().in("en"),
                problems.size());
    }

    private Plan inLanguages(Plan plan) throws WrongSetting {
        String text = value(Name.LANGUAGES);
        if (text.isEmpty()) {
            return plan;
        }
        List<String> wanted =
                Arrays.stream(text.split(",")).map(String::strip).distinct().toList();
        if (!plan.languages().containsAll(wanted)) {
            throw new WrongSetting(
                    "Le déroulé « %s » existe en %s, pas en « %s ».",
                    "The plan “%s” exists in %s, not in “%s”.", plan.id(), String.join(", ", plan.languages()), text);
        }
        return plan.inLanguages(wanted);
    }
}
