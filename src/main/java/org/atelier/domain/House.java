package org.atelier.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who is in the room, and as what. Owned by the thread that owns the {@link Workshop}. */
public final class House {
    private final Grants grants = new Grants();
    private final Tickets tickets = new Tickets();
    private final Seats seats = new Seats();
    private final Passes passes = new Passes();
    private final Map<Integer, Optional<String>> segments = new HashMap<>();
    private boolean doorOpen = true;
    private Entry entry = Entry.OPEN;
    private int cap = Limits.SEATS;

    public Grants grants() {
        return grants;
    }

    public Tickets tickets() {
        return tickets;
    }

    public boolean doorIsOpen() {
        return doorOpen;
    }

    public Entry entry() {
        return entry;
    }

    /** How many people may be seated. */
    public int cap() {
        return cap;
    }

    /** How many seats were ever given; they are numbered from 1 to this. */
    public int seatCount() {
        return seats.last();
    }

    /** How many people are seated: each person of a table, and nobody whose seat was voided. */
    public int people() {
        return seats.people();
    }

    /** How many devices hold a seat that counts. */
    public int devices() {
        return seats.devices();
    }

    int devicesAt(int seat) {
        return seats.devicesAt(seat);
    }

    public Optional<Integer> seatOf(String key) {
        return seats.of(key);
    }

    /** Whether whoever sits there may say anything: an own device, a seat that counts, a link that was not revoked. */
    public boolean mayAct(int seat) {
        return seat >= 1
                && seat <= seatCount()
                && seats.speaker(seat) == seat
                && !voided().get(seat)
                && table(seat).flatMap(t -> grants.find(t.grant())).stream().noneMatch(Grant::revoked);
    }

    /** The seats whose marks count nowhere, by number; for reading only. */
    public BitSet voided() {
        return seats.silent();
    }

    /** Why seats were voided, by how the facilitator named them, in the order in which it happened. */
    public Map<Whose, Voiding> voidings() {
        return seats.voidings();
    }

    /** The table for which that seat's device speaks. */
    public Optional<Table> table(int seat) {
        return seats.table(seat);
    }

    /** The seat that was taken by that table's link. */
    public Optional<Integer> seatOfTable(int grant) {
        return seats.ofTable(grant);
    }

    /** The seat of a person for whom that seat's device speaks: 1 is the seat itself. Empty when it speaks for no such one. */
    public Optional<Integer> person(int seat, int person) {
        if (person == 1) {
            return Optional.of(seat);
        }
        return table(seat)
                .filter(table -> person > 1 && person <= table.people())
                .map(table -> table.others().get(person - 2));
    }

    /** The seat whose device speaks for that one: itself, but for the others of a table. */
    public int speaker(int seat) {
        return seats.speaker(seat);
    }

    /** Absent until the person has chosen, and empty when they prefer not to say. */
    public Optional<Optional<String>> segment(int seat) {
        return Optional.ofNullable(segments.get(seat));
    }

    /** How many people that count are of each segment. */
    public SortedMap<String, Integer> segments() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        segments.forEach((seat, segment) ->
                segment.filter(_ -> !voided().get(seat)).ifPresent(id -> counts.merge(id, 1, Integer::sum)));
        return counts;
    }

    Passes passes() {
        return passes;
    }

    void begin(Map<Role, String> keys) {
        grants.begin(keys);
    }

    void evolve(Event.OfHouse event, long time) {
        switch (event) {
            case Event.SeatTaken(int seat, String key) -> seats.open(seat, key);
            case Event.SeatOpened(int seat, String key) -> {
                passes.used(seat);
                seats.open(seat, key);
            }
            case Event.HandoverMade(int seat, String key) -> passes.made(seat, key, time);
            case Event.TicketsIssued(int first, var keys) -> tickets.issued(first, keys);
            case Event.TicketReissued(int ticket, String key) -> reissue(ticket, key);
            case Event.TicketUsed(int ticket, int seat, String key) -> {
                tickets.used(ticket, seat);
                seats.open(seat, key);
            }
            case Event.TableTaken(int grant, int seat, String key) -> seats.openTable(grant, seat, key);
            case Event.TableSet(int seat, int people, var others) -> seats.setTable(seat, people, others);
            case Event.SegmentChosen(int seat, var segment) -> segments.put(seat, segment);
            case Event.SeatVoided(int seat, Whose whose, String reason) ->
                seats.silence(whose, new Voiding(seat, reason));
            case Event.SeatReinstated(int _, Whose whose) -> seats.reinstate(whose);
            case Event.DoorSet(boolean open) -> doorOpen = open;
            case Event.EntrySet(Entry set) -> entry = set;
            case Event.CapSet(int set) -> cap = set;
            case Event.GrantMade(int grant, Role role, String name, String key, int people) ->
                grants.put(new Grant(grant, role, name, key, people, false));
            case Event.GrantChanged(int grant, Role role, String name) ->
                grants.find(grant).ifPresent(known -> grants.put(known.changed(role, name)));
            case Event.GrantRevoked(int grant) -> grants.find(grant).ifPresent(known -> grants.put(known.taken()));
        }
    }

    private void reissue(int ticket, String key) {
        Ticket before = tickets.reissued(ticket, key);
        seats.reinstate(new Whose.Ticket(ticket));
        if (before.isUsed()) {
            passes.used(before.seat());
            seats.retire(before.seat());
        }
    }
}
