package org.atelier.writer;

import java.util.Map;

/** Own parts that changed, by seat number, for the gateways to hand to those seats' connections. */
public record Privates(Map<Integer, Reply.Mine> bySeat) {
    public Privates {
        bySeat = Map.copyOf(bySeat);
    }
}
