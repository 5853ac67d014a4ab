package org.atelier.gateway;

import org.atelier.domain.Role;

/** Where a secret link leads; the secret is in the fragment, which a browser never sends (H12). */
final class Address {

    static String of(String base, String workshop, Role role, String secret) {
        return switch (role) {
            case ATTENDEE -> base + "/a/" + workshop + "#h=" + secret;
            case PROJECTOR -> base + "/board/" + workshop + "#" + secret;
            case FACILITATOR -> base + "/remote/" + workshop + "#" + secret;
            case MODERATOR -> base + "/desk/" + workshop + "#" + secret;
        };
    }

    static String of(Asking.Done done, Role role, String secret) {
        return of(done.base(), done.about().id(), role, secret);
    }

    static String ticket(Asking.Done done, String secret) {
        return done.base() + "/a/" + done.about().code() + "#t=" + secret;
    }

    static String pass(Asking.Done done, String secret) {
        return done.base() + "/a/" + done.about().code() + "#p=" + secret;
    }

    private Address() {}
}
