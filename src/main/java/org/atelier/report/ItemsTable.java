package org.atelier.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.atelier.board.Status;
import org.atelier.domain.Item;
import org.atelier.domain.Result;
import org.atelier.domain.Tally;
import org.atelier.domain.Workshop;
import org.atelier.report.Table.Column;

/**
 * All that was said, whatever became of it: one row for each item. What is counted of an item is counted of those shown as
 * it, too; of a merged one, of its own part. Seats and authors have no column.
 */
public final class ItemsTable {
    private final Workshop workshop;
    private final Naming naming;

    private ItemsTable(Workshop workshop, String language) {
        this.workshop = workshop;
        this.naming = new Naming(workshop.plan(), language);
    }

    public static Table.Draft<Item> of(Workshop workshop, String language) {
        var table = new ItemsTable(workshop, language);
        return new Table.Draft<>(table.columns(), workshop.items().all());
    }

    private List<Column<Item>> columns() {
        List<Column<Item>> columns = new ArrayList<>();
        columns.add(column(Wording.NUMBER, item -> Cell.of(item.n())));
        columns.add(column(Wording.PHASE, item -> Cell.of(naming.phase(item.place()))));
        columns.add(column(Wording.SIDE, item -> Cell.of(naming.side(item.place()))));
        columns.add(column(Wording.LEVEL, item -> Cell.of(naming.level(item.place()))));
        columns.add(column(Wording.QUESTION, item -> Cell.of(naming.question(item.place()))));
        columns.add(column(Wording.TEXT, item -> Cell.of(item.text())));
        columns.add(column(Wording.EARLIER, item -> Cell.of(String.join(Naming.BETWEEN, item.earlier()))));
        columns.add(column(Wording.UNSURE, item -> naming.yesOrNo(item.unsure())));
        columns.add(column(Wording.LATE, item -> naming.yesOrNo(item.late())));
        columns.add(column(Wording.STATUS, item -> Cell.of(naming.say(status(item)))));
        columns.add(column(Wording.REASON, item -> Cell.of(item.hiddenReason())));
        columns.add(column(Wording.INTO, this::into));
        columns.add(column(Wording.PROVENANCE, this::provenance));
        columns.add(column(Wording.SUPPORT, item -> inForce(item, tally -> Cell.of(tally.support()))));
        columns.add(column(Wording.SCORE, item -> inForce(item, tally -> Cell.of(tally.score()))));
        columns.add(column(Wording.ASKED, item -> Cell.of(workshop.asked().about(item.n()))));
        workshop.polls().all().forEach(poll -> columns.addAll(VoteColumns.of(workshop, poll, naming)));
        return columns;
    }

    private Column<Item> column(Wording heading, Function<Item, Cell> cell) {
        return new Column<>(naming.say(heading), cell);
    }

    /** Under which item screens show it. */
    private Cell into(Item item) {
        return item.isMerged() ? Cell.of(workshop.items().shownAs(item.n()).n()) : Cell.NONE;
    }

    /** In the vote that counts for it now. */
    private Cell inForce(Item item, Function<Tally, Cell> cell) {
        return workshop.polls().result(item.n()).map(Result::tally).map(cell).orElse(Cell.NONE);
    }

    private Cell provenance(Item item) {
        return Cell.of(naming.say(item.author() == 0 ? Wording.DESK : Wording.ROOM));
    }

    private Wording status(Item item) {
        return switch (Status.of(workshop, item)) {
            case LIVE -> Wording.LIVE;
            case PENDING -> Wording.PENDING;
            case MERGED -> Wording.MERGED;
            case HIDDEN -> Wording.HIDDEN;
            case WITHDRAWN -> Wording.WITHDRAWN;
        };
    }
}
