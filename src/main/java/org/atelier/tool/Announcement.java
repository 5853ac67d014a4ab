package org.atelier.tool;

import io.nayuki.qrcodegen.QrCode;
import java.io.PrintStream;
import org.atelier.Links;
import org.atelier.domain.Role;

/** What the terminal says when the doors are open, in French then English, with a QR code that phones can scan from it. */
final class Announcement {
    private static final int QUIET = 2;

    static void print(Links links, PrintStream out) {
        String address = links.byRole().get(Role.ATTENDEE);
        out.println();
        out.print(qr(address));
        out.println();
        out.println("L’atelier est ouvert.");
        out.println("  Téléphones      " + address);
        out.println("  Code            " + links.spokenCode());
        out.println("  Animation       " + links.byRole().get(Role.FACILITATOR));
        out.println("  Projection      " + links.byRole().get(Role.PROJECTOR));
        out.println("  Modération      " + links.byRole().get(Role.MODERATOR));
        out.println("  Ctrl-C pour arrêter.");
        out.println();
        out.println("The workshop is open.");
        out.println("  Phones          " + address);
        out.println("  Code            " + links.spokenCode());
        out.println("  Facilitator     " + links.byRole().get(Role.FACILITATOR));
        out.println("  Board           " + links.byRole().get(Role.PROJECTOR));
        out.println("  Desk            " + links.byRole().get(Role.MODERATOR));
        out.println("  Ctrl-C to stop.");
        out.println();
    }

    /** Two rows of modules a line, light ones drawn, so that it reads as dark on light on a dark terminal. */
    static String qr(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
        var drawing = new StringBuilder();
        for (int y = -QUIET; y < code.size + QUIET; y += 2) {
            drawing.append("  ");
            for (int x = -QUIET; x < code.size + QUIET; x++) {
                boolean top = !code.getModule(x, y);
                boolean bottom = !code.getModule(x, y + 1);
                drawing.append(top && bottom ? '█' : top ? '▀' : bottom ? '▄' : ' ');
            }
            drawing.append(System.lineSeparator());
        }
        return drawing.toString();
    }

    private Announcement() {}
}
