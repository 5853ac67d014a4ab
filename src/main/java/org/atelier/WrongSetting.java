package org.atelier;

import java.util.Locale;

/** Why a server can't start as it was told: one sentence in French, the same in English, and what to do about it. */
public final class WrongSetting extends Exception {
    private static final long serialVersionUID = 1L;

    private final String french;
    private final String english;

    WrongSetting(String french, String english, Object... parts) {
        super(String.format(Locale.ROOT, english, parts));
        this.french = String.format(Locale.ROOT, french, parts)
                .replace("« ", "«\u00a0")
                .replace(" »", "\u00a0»")
                .replace(" : ", "\u00a0: ");
        this.english = getMessage();
    }

    /** Another program, or another Atelier, already listens there. */
    public static WrongSetting portTaken(int port) {
        return new WrongSetting(
                "Le port %d est déjà pris : arrêtez l’autre programme ou choisissez « --port ».",
                "Port %d is already taken: stop the other program or choose another with “--port”.", port);
    }

    public String french() {
        return french;
    }

    public String english() {
        return english;
    }
}
