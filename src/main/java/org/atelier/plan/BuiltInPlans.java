package org.atelier.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Plan;

/** The plans that come with the product; the first is the one proposed. Read once, and never change. */
public final class BuiltInPlans {
    private static final List<String> IDS = List.of("numerique-en-sante", "ffom");

    public static List<Plan> list() {
        return Loaded.PLANS;
    }

    public static Optional<Plan> find(String id) {
        return list().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Loaded when first asked for. */
    private static final class Loaded {
        private static final List<Plan> PLANS = IDS.stream().map(Loaded::load).toList();

        private static Plan load(String id) {
            return switch (PlanReader.read(bytes("/plans/" + id + ".yaml"))) {
                case PlanReader.Read(Plan plan) -> plan;
                case PlanReader.Invalid(List<Problem> problems) ->
                    throw new IllegalStateException("built-in plan " + id + ": " + problems);
            };
        }

        private static byte[] bytes(String path) {
            try (InputStream in = BuiltInPlans.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("not in this build: " + path);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private BuiltInPlans() {}
}
