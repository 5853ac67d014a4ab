package org.atelier.gateway;

import java.util.EnumMap;
import java.util.Map;

/** The answer to one command in each situation: {@code accepted}, or the code of its refusal. */
record Verdicts(Map<Situation, String> in) {
    static final String ACCEPTED = "accepted";
    static final String NOT_ALLOWED = "not-allowed";

    Verdicts {
        in = Map.copyOf(in);
    }

    static Verdicts everywhere(String answer) {
        var all = new EnumMap<Situation, String>(Situation.class);
        for (Situation situation : Situation.values()) {
            all.put(situation, answer);
        }
        return new Verdicts(all);
    }

    Verdicts but(String answer, Situation... where) {
        var all = new EnumMap<>(in);
        for (Situation situation : where) {
            all.put(situation, answer);
        }
        return new Verdicts(all);
    }

    String at(Situation situation) {
        return in.get(situation);
    }
}
