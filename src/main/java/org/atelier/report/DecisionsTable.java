package org.atelier.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atelier.domain.Decision;
import org.atelier.domain.Workshop;
import org.atelier.report.Table.Column;

/** The moderators' decisions in order, those taken back too; never who took them, nor whose items they are about. */
public final class DecisionsTable {
    private final Workshop workshop;
    private final Naming naming;

    private DecisionsTable(Workshop workshop, String language) {
        this.workshop = workshop;
        this.naming = new Naming(workshop.plan(), language);
    }

    public static Table.Draft<Decision> of(Workshop workshop, String language) {
        var table = new DecisionsTable(workshop, language);
        return new Table.Draft<>(table.columns(), workshop.desk().decisions());
    }

    private List<Column<Decision>> columns() {
        return List.of(
                column(Wording.NUMBER, decision -> Cell.of(decision.n())),
                column(Wording.DECISION, decision -> Cell.of(naming.say(kind(decision.kind())))),
                column(Wording.ITEMS, decision -> Cell.of(numbers(decision))),
                column(Wording.TEXT, decision -> Cell.of(texts(decision))),
                column(Wording.TO, this::destination),
                column(Wording.REASON, decision -> Cell.of(decision.reason())),
                column(Wording.UNDONE, decision -> naming.yesOrNo(decision.undone())));
    }

    private Column<Decision> column(Wording heading, Function<Decision, Cell> cell) {
        return new Column<>(naming.say(heading), cell);
    }

    private static Wording kind(Decision.Kind kind) {
        return switch (kind) {
            case MERGE -> Wording.MERGE;
            case UNMERGE -> Wording.UNMERGE;
            case SPLIT -> Wording.SPLIT;
            case HIDE -> Wording.HIDE;
            case RESTORE -> Wording.RESTORE;
            case MOVE -> Wording.MOVE;
            case APPROVE -> Wording.APPROVE;
            case APART -> Wording.APART;
        };
    }

    private static String numbers(Decision decision) {
        return decision.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** As they read now. */
    private String texts(Decision decision) {
        return decision.items().stream()
                .map(item -> workshop.items().get(item).text())
                .collect(Collectors.joining(Naming.BETWEEN));
    }

    /** Where an item went, or under which number the others did. */
    private Cell destination(Decision decision) {
        return switch (decision.kind()) {
            case MERGE -> Cell.of((long) decision.items().getFirst());
            case MOVE ->
                Cell.of(naming.place(
                        decision.after().get(decision.items().getFirst()).place()));
            case UNMERGE, SPLIT, HIDE, RESTORE, APPROVE, APART -> Cell.NONE;
        };
    }
}
