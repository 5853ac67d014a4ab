package org.atelier.writer;

import org.atelier.domain.Role;

/** Every address of the event bus. */
public final class Addresses {
    /** The directory of workshops: {@link DirectoryRequest}. */
    public static final String DIRECTORY = "workshops";

    /** The text analysis: one reading in, one proposal out. */
    public static final String INSIGHT = "insight";

    /** The writer of one workshop: {@link Request}. */
    public static String writer(String workshop) {
        return "workshop." + workshop;
    }

    /** Where the writer publishes one {@link TickFrame} per tick for those with that view. */
    public static String audience(String workshop, Role role) {
        return "workshop." + workshop + "." + role.id();
    }

    /** Where the writer publishes {@link Privates}: the parts that belong to single seats. */
    public static String seats(String workshop) {
        return "workshop." + workshop + ".seats";
    }

    /** Where the writer publishes {@link LetGo}: who may be in the room no longer. */
    public static String letGo(String workshop) {
        return "workshop." + workshop + ".gone";
    }

    private Addresses() {}
}
