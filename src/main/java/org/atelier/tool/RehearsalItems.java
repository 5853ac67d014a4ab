package org.atelier.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.atelier.domain.Plan;
import org.atelier.domain.Words;
import org.atelier.plan.Problem;
import org.atelier.tool.rehearsal.ItemsFile;
import org.atelier.tool.rehearsal.Order;
import org.atelier.tool.rehearsal.Row;

/** The items of a rehearsal: a file that people name, or the sample that comes with a built-in plan. */
final class RehearsalItems {
    static final String SAMPLE = "sample";

    private static final int MORE_THAN_ANY_FILE = 64 << 20;

    static List<Row> of(String file, Plan plan, int phones) throws CannotGoOn {
        byte[] bytes = file.equals(SAMPLE) ? sample(plan) : bytes(file);
        List<Row> rows = switch (ItemsFile.read(bytes, plan)) {
            case ItemsFile.Read(List<Row> read) -> read;
            case ItemsFile.Invalid(List<Problem> problems, int more) -> throw invalid(file, problems, more);
        };
        if (rows.size() > (long) phones * Order.ITEMS_PER_PHONE) {
            throw CannotGoOn.wrongUse(
                    "%d contributions sont trop pour %d téléphones, qui en envoient chacun au plus %d\u00a0: augmentez --phones."
                            .formatted(rows.size(), phones, Order.ITEMS_PER_PHONE),
                    "%d items are too many for %d phones, which send %d each at most: raise --phones."
                            .formatted(rows.size(), phones, Order.ITEMS_PER_PHONE));
        }
        return rows;
    }

    private static byte[] sample(Plan plan) throws CannotGoOn {
        try (InputStream in = RehearsalItems.class.getResourceAsStream("/samples/" + plan.id() + ".tsv")) {
            if (in != null) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw CannotGoOn.wrongUse(
                "Le déroulé «\u00a0%s\u00a0» n’a pas d’exemple de contributions\u00a0: donnez un fichier avec --items."
                        .formatted(plan.id()),
                "The plan “%s” has no sample of items: name a file with --items.".formatted(plan.id()));
    }

    private static byte[] bytes(String file) throws CannotGoOn {
        // Read up to a bound, not whole: a device or a pipe never ends.
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(MORE_THAN_ANY_FILE);
        } catch (IOException | InvalidPathException e) {
            throw CannotGoOn.wrongUse(
                    "Le fichier «\u00a0%s\u00a0» ne peut pas être lu.".formatted(file),
                    "The file “%s” can’t be read.".formatted(file));
        }
    }

    private static CannotGoOn invalid(String file, List<Problem> problems, int more) {
        List<Words> sentences = new ArrayList<>();
        sentences.add(new Words(Map.of(
                "fr",
                "Le fichier «\u00a0%s\u00a0» ne tient pas (%d en tout)\u00a0:".formatted(file, problems.size() + more),
                "en",
                "The file “%s” does not hold (%d in all):".formatted(file, problems.size() + more))));
        problems.forEach(problem ->
                sentences.add(new Words(Map.of("fr", "  " + problem.in("fr"), "en", "  " + problem.in("en")))));
        return CannotGoOn.wrongUse(sentences);
    }

    private RehearsalItems() {}
}
