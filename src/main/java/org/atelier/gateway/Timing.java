package org.atelier.gateway;

import java.time.Duration;

/**
 * The deadlines of docs/PROTOCOL.md.
 *
 * @param hello how long a client may take to say hello (C3)
 * @param heartbeat what the welcome announces (C7, C8); whole seconds in production
 * @param stall how long a socket may take nothing in (S7)
 * @param ask how long the writer may take to answer before it counts as unavailable (R8)
 * @param sweep how often deadlines are looked at
 * @param bye the time that C10 gives clients to come back in
 * @param drain how long a stopping server waits for its connections
 * @param idle how long a connection that is no socket may ask nothing whole or take nothing in: longer is no browser with
 *     somebody before it
 */
public record Timing(
        Duration hello,
        Duration heartbeat,
        Duration stall,
        Duration ask,
        Duration sweep,
        Duration bye,
        Duration drain,
        Duration idle) {

    /** 15 s of heartbeat: home routers and hospital proxies drop lines that are quiet for 30 to 60 s. */
    public static final Timing STANDARD = new Timing(
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(8),
            Duration.ofSeconds(20));

    /** Two intervals and a half (C8). */
    long silenceMillis() {
        return heartbeat.toMillis() * 5 / 2;
    }
}
