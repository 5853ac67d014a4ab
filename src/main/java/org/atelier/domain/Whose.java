package org.atelier.domain;

/** How the facilitator names a seat without learning whose it is: by something it wrote, or by its ticket. */
public sealed interface Whose {

    record Item(int n) implements Whose {}

    record Ticket(int n) implements Whose {}
}
