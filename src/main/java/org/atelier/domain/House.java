package org.atelier.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is in the room, and as what. Owned by the thread that owns the {@link Workshop}. */
public final class House {
    private final Map<String, Integer> seats = new HashMap<>();
    private int lastSeat;
    private boolean doorOpen = true;

    public boolean doorIsOpen() {
        return doorOpen;
    }

    /** How many seats were ever given; they are numbered from 1 to this. */
    public int seatCount() {
        return lastSeat;
    }

    public Optional<Integer> seatOf(String key) {
        return Optional.ofNullable(seats.get(key));
    }

    /** The seat of a person for whom that seat's device speaks: 1 is the seat itself. Empty when it speaks for no such one. */
    public Optional<Integer> person(int seat, int person) {
        return person == 1 ? Optional.of(seat) : Optional.empty();
    }

    void evolve(Event.OfHouse event, long time) {
        switch (event) {
            case Event.SeatTaken(int seat, String key) -> {
                seats.put(key, seat);
                lastSeat = seat;
            }
            case Event.DoorSet(boolean open) -> doorOpen = open;
            case Event.SeatOpened _, Event.HandoverMade _, Event.TicketsIssued _, Event.TicketReissued _ -> {}
            case Event.TicketUsed _, Event.TableTaken _, Event.TableSet _, Event.SegmentChosen _ -> {}
            case Event.SeatVoided _, Event.SeatReinstated _, Event.EntrySet _, Event.CapSet _ -> {}
            case Event.GrantMade _, Event.GrantChanged _, Event.GrantRevoked _ -> {}
        }
    }
}
