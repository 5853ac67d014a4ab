package org.atelier.journal;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.atelier.domain.Entry;
import org.atelier.domain.Event;
import org.atelier.domain.Role;
import org.atelier.domain.Whose;

/** How events of the house are written, and read back. */
final class HouseEvents {

    static final Map<String, EventReaders.Reader> BY_TYPE = Map.ofEntries(
            entry("seat-taken/1", f -> new Event.SeatTaken(f.number("seat"), f.text("key"))),
            entry("seat-opened/1", f -> new Event.SeatOpened(f.number("seat"), f.text("key"))),
            entry("handover-made/1", f -> new Event.HandoverMade(f.number("seat"), f.text("key"))),
            entry("tickets-issued/1", f -> new Event.TicketsIssued(f.number("first"), f.texts("keys"))),
            entry("ticket-reissued/1", f -> new Event.TicketReissued(f.number("ticket"), f.text("key"))),
            entry("ticket-used/1", f -> new Event.TicketUsed(f.number("ticket"), f.number("seat"), f.text("key"))),
            entry("table-taken/1", f -> new Event.TableTaken(f.number("grant"), f.number("seat"), f.text("key"))),
            entry("table-set/1", f -> new Event.TableSet(f.number("seat"), f.number("people"), f.numbers("others"))),
            entry("segment-chosen/1", f -> new Event.SegmentChosen(f.number("seat"), f.textIfAny("segment"))),
            entry("seat-voided/1", f -> new Event.SeatVoided(f.number("seat"), whose(f), f.text("reason"))),
            entry("seat-reinstated/1", f -> new Event.SeatReinstated(f.number("seat"), whose(f))),
            entry("door-set/1", f -> new Event.DoorSet(f.flag("open"))),
            entry("entry-set/1", f -> new Event.EntrySet(Entry.valueOf(constant(f.text("entry"))))),
            entry("cap-set/1", f -> new Event.CapSet(f.number("seats"))),
            entry("grant-made/1", HouseEvents::grantMade),
            entry("grant-changed/1", f -> new Event.GrantChanged(f.number("grant"), role(f), f.text("name"))),
            entry("grant-revoked/1", f -> new Event.GrantRevoked(f.number("grant"))));

    static EventShapes.Shape shape(Event.OfHouse event) {
        return switch (event) {
            case Event.SeatTaken(int seat, String key) -> shape("seat-taken/1", seat(seat, key));
            case Event.SeatOpened(int seat, String key) -> shape("seat-opened/1", seat(seat, key));
            case Event.HandoverMade(int seat, String key) -> shape("handover-made/1", seat(seat, key));
            case Event.TicketsIssued(int first, var keys) ->
                shape("tickets-issued/1", EventShapes.texts(body().put("first", first), "keys", keys));
            case Event.TicketReissued(int ticket, String key) ->
                shape("ticket-reissued/1", body().put("ticket", ticket).put("key", key));
            case Event.TicketUsed(int ticket, int seat, String key) ->
                shape("ticket-used/1", seat(seat, key).put("ticket", ticket));
            case Event.TableTaken(int grant, int seat, String key) ->
                shape("table-taken/1", seat(seat, key).put("grant", grant));
            case Event.TableSet(int seat, int people, var others) ->
                shape(
                        "table-set/1",
                        EventShapes.numbers(body().put("seat", seat).put("people", people), "others", others));
            case Event.SegmentChosen(int seat, var segment) -> {
                ObjectNode body = body().put("seat", seat);
                segment.ifPresent(id -> body.put("segment", id));
                yield shape("segment-chosen/1", body);
            }
            case Event.SeatVoided(int seat, Whose whose, String reason) ->
                shape("seat-voided/1", whose(seat, whose).put("reason", reason));
            case Event.SeatReinstated(int seat, Whose whose) -> shape("seat-reinstated/1", whose(seat, whose));
            case Event.DoorSet(boolean open) -> shape("door-set/1", body().put("open", open));
            case Event.EntrySet(Entry entry) -> shape("entry-set/1", body().put("entry", entry.id()));
            case Event.CapSet(int seats) -> shape("cap-set/1", body().put("seats", seats));
            case Event.GrantMade made -> shape("grant-made/1", grantMade(made));
            case Event.GrantChanged(int grant, Role role, String name) ->
                shape("grant-changed/1", grant(grant, role, name));
            case Event.GrantRevoked(int grant) -> shape("grant-revoked/1", body().put("grant", grant));
        };
    }

    private static ObjectNode grantMade(Event.GrantMade made) {
        return grant(made.grant(), made.role(), made.name())
                .put("key", made.key())
                .put("people", made.people());
    }

    private static Event grantMade(Fields f) {
        return new Event.GrantMade(f.number("grant"), role(f), f.text("name"), f.text("key"), f.number("people"));
    }

    private static ObjectNode grant(int grant, Role role, String name) {
        return body().put("grant", grant).put("role", role.id()).put("name", name);
    }

    private static ObjectNode seat(int seat, String key) {
        return body().put("seat", seat).put("key", key);
    }

    private static ObjectNode whose(int seat, Whose whose) {
        ObjectNode body = body().put("seat", seat);
        return switch (whose) {
            case Whose.Item(int n) -> body.put("item", n);
            case Whose.Ticket(int n) -> body.put("ticket", n);
        };
    }

    private static Whose whose(Fields f) {
        OptionalInt item = f.numberIfAny("item");
        return item.isPresent() ? new Whose.Item(item.getAsInt()) : new Whose.Ticket(f.number("ticket"));
    }

    private static Role role(Fields f) {
        return Role.of(f.text("role")).orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private static EventShapes.Shape shape(String type, ObjectNode body) {
        return new EventShapes.Shape(type, body);
    }

    private static ObjectNode body() {
        return EventShapes.body();
    }

    private HouseEvents() {}
}
