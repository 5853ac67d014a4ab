package org.atelier.tool.rehearsal;

import java.io.PrintStream;
import org.atelier.domain.Words;

/** Where a rehearsal is, on standard error: one line that changes on a terminal, else a line every two seconds. */
public final class Progress {
    private static final long TERMINAL_MILLIS = 200;
    private static final long LINES_MILLIS = 2_000;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private Runnable stop = () -> {};
    private Words phase = ItemsSentences.words("Les téléphones entrent", "Phones come in");
    private String last = "";

    public Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void phase(Words title) {
        phase = title;
    }

    void follow(Room room, Tally tally, int items) {
        var vertx = room.network().vertx();
        long timer = vertx.setPeriodic(1, terminal ? TERMINAL_MILLIS : LINES_MILLIS, _ -> show(room, tally, items));
        stop = () -> vertx.cancelTimer(timer);
    }

    private void show(Room room, Tally tally, int items) {
        String line = "%s · %d/%d présents/present · %d/%d contributions/items · %d votes"
                .formatted(
                        phase.in("fr"),
                        room.seated(),
                        room.screens().size(),
                        tally.itemsStored(),
                        items,
                        tally.ballots().size());
        if (terminal) {
            out.print(ERASE_LINE + line);
            out.flush();
        } else if (!line.equals(last)) {
            out.println(line);
        }
        last = line;
    }

    void end() {
        stop.run();
        if (terminal) {
            out.print(ERASE_LINE);
            out.flush();
        }
    }
}
