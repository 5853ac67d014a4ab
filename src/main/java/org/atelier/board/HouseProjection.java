package org.atelier.board;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.atelier.domain.Grant;
import org.atelier.domain.House;
import org.atelier.domain.Table;
import org.atelier.domain.Ticket;
import org.atelier.domain.Whose;

/** What the facilitator sees of who is in the room, and as what: numbers and names of links, never a seat. */
final class HouseProjection {
    /** Fewer people than this would be known by their segment. */
    private static final int FEWEST_SHOWN = 5;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static ObjectNode house(House house) {
        ObjectNode value = JSON.objectNode().put("entry", house.entry().id()).put("cap", house.cap());
        tickets(value.putObject("tickets"), house);
        tables(value.putArray("tables"), house);
        voided(value.putArray("voided"), house);
        ObjectNode segments = value.putObject("segments");
        house.segments().forEach((segment, people) -> {
            if (people >= FEWEST_SHOWN) {
                segments.put(segment, people);
            }
        });
        return value;
    }

    private static void tickets(ObjectNode value, House house) {
        value.put("issued", house.tickets().all().size());
        value.put("used", house.tickets().all().stream().filter(Ticket::isUsed).count());
        ArrayNode conflicts = value.putArray("conflicts");
        house.tickets().all().stream().filter(Ticket::isInConflict).forEach(ticket -> conflicts.add(ticket.number()));
    }

    private static void tables(ArrayNode value, House house) {
        house.grants().all().stream()
                .filter(grant -> grant.isTable() && !grant.revoked())
                .forEach(grant -> value.addObject()
                        .put("grant", "g" + grant.number())
                        .put("name", grant.name())
                        .put("people", peopleAt(house, grant)));
    }

    /** None while nobody has shown the table's link. */
    private static int peopleAt(House house, Grant grant) {
        return house.seatOfTable(grant.number())
                .flatMap(house::table)
                .map(Table::people)
                .orElse(0);
    }

    private static void voided(ArrayNode value, House house) {
        house.voidings().forEach((whose, voiding) -> {
            ObjectNode one = value.addObject();
            switch (whose) {
                case Whose.Item(int n) -> one.put("what", "i" + n);
                case Whose.Ticket(int n) -> one.put("what", n);
            }
            one.put("reason", voiding.reason());
        });
    }

    static Optional<ObjectNode> grant(House house, int n) {
        return house.grants()
                .find(n)
                .map(grant -> JSON.objectNode()
                        .put("n", n)
                        .put("role", grant.role().id())
                        .put("name", grant.name())
                        .put("people", grant.people())
                        .put("revoked", grant.revoked()));
    }

    /** What a seat is told of itself (M5, M7). */
    static void mine(House house, int seat, ObjectNode mine) {
        house.segment(seat).ifPresent(segment -> mine.put("segment", segment.orElse("")));
        house.table(seat)
                .flatMap(table -> house.grants().find(table.grant()))
                .ifPresent(grant -> mine.put("table", grant.people()));
        mine.put(
                "conflict",
                house.tickets().ofSeat(seat).filter(Ticket::isInConflict).isPresent());
    }

    private HouseProjection() {}
}
