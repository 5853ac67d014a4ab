package org.atelier.gateway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.atelier.domain.Actor;
import org.atelier.domain.Event;
import org.atelier.domain.Place;

/** What the commands of one case may name: {@code $other} in a frame is an item that nobody else's case touches. */
final class Things {
    private static final Pattern NAME = Pattern.compile("\\$([a-z]+)");

    private final Gathering gathering;
    private final Situation situation;
    private final Who who;
    private final Map<String, Integer> numbers = new HashMap<>();

    Things(Gathering gathering, Situation situation, Who who) {
        this.gathering = gathering;
        this.situation = situation;
        this.who = who;
    }

    /** A frame or a body, with names filled in; apostrophes stand for quotation marks. */
    String fill(String template) {
        return NAME.matcher(template).replaceAll(name -> value(name.group(1))).replace('\'', '"');
    }

    private String value(String name) {
        return switch (name) {
            case "phase" -> situation.phase;
            case "rule" -> situation.rule();
            case "open" -> String.valueOf(situation != Situation.CLOSED);
            case "paused" -> String.valueOf(situation == Situation.PAUSED);
            default -> String.valueOf(number(name));
        };
    }

    int number(String name) {
        Integer known = numbers.get(name);
        if (known == null) {
            known = make(name);
            numbers.put(name, known);
        }
        return known;
    }

    private int make(String name) {
        return switch (name) {
            case "own" -> gathering.standing(who.actor instanceof Actor.Seat(int seat) ? seat : Gathering.OTHERS_SEAT);
            case "other", "loose" -> gathering.standing(Gathering.OTHERS_SEAT);
            case "answer" -> gathering.item(Gathering.OTHERS_SEAT, new Place.Answer("next"), false);
            case "comment" -> gathering.item(Gathering.OTHERS_SEAT, new Place.Comments(), false);
            case "pending" -> gathering.pending();
            case "claimed" -> gathering.claimed();
            case "merged" -> merged();
            case "hidden" -> hidden();
            case "decision" -> decision();
            case "grant" -> gathering.grant();
            case "ticket" -> gathering.ticket();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private int merged() {
        int kept = gathering.standing(Gathering.OTHERS_SEAT);
        int merged = gathering.standing(Gathering.OTHERS_SEAT);
        gathering.decide(n -> new Event.ItemsMerged(n, kept, List.of(merged)));
        return merged;
    }

    private int hidden() {
        int item = gathering.standing(Gathering.OTHERS_SEAT);
        gathering.decide(n -> new Event.ItemHidden(n, item, "not here"));
        return item;
    }

    private int decision() {
        int item = gathering.standing(Gathering.OTHERS_SEAT);
        return gathering.decide(n -> new Event.ItemHidden(n, item, "not here"));
    }
}
