package org.atelier.tool;

import java.net.URI;
import java.util.Optional;
import org.atelier.Links;
import org.atelier.domain.Role;
import org.atelier.tool.client.Address;
import org.atelier.tool.client.Pass;
import org.atelier.tool.rehearsal.Doors;

/** Finds the doors of a rehearsal: those of one's own server, or those that people named. */
final class RehearsalDoors {

    static Doors of(Links links) {
        return new Doors(
                Address.of(URI.create(links.url())).orElseThrow(),
                new Pass.Code(links.code()),
                Pass.of(link(links, Role.FACILITATOR)),
                Pass.of(link(links, Role.PROJECTOR)),
                Pass.of(link(links, Role.MODERATOR)));
    }

    private static URI link(Links links, Role role) {
        return URI.create(links.byRole().get(role));
    }

    /**
     * @param url a server's address, or the attendees' link itself
     * @param code not needed with that link
     */
    static Doors of(String url, Optional<String> code, Optional<String> facilitator) throws CannotGoOn {
        URI uri = uri("--url", url);
        Address address = Address.of(uri)
                .orElseThrow(() -> wrong("--url", url, "http://192.168.1.20:8080, http://192.168.1.20:8080/a/CODE"));
        Pass attendee = code.<Pass>map(Pass.Code::new)
                .or(() -> Pass.of(uri).filter(Pass.Code.class::isInstance))
                .orElseThrow(() -> CannotGoOn.wrongUse(
                        "Il manque le code de l’atelier\u00a0: ajoutez --code, ou donnez à --url le lien des téléphones (…/a/CODE).",
                        "The workshop’s code is missing: add --code, or give --url the phones’ link (…/a/CODE)."));
        return new Doors(address, attendee, remote(facilitator), Optional.empty(), Optional.empty());
    }

    private static Optional<Pass> remote(Optional<String> facilitator) throws CannotGoOn {
        if (facilitator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Pass> pass = Pass.of(uri("--facilitator", facilitator.get()))
                .filter(one -> one instanceof Pass.Link(String _, String role, String _) && role.equals("facilitator"));
        if (pass.isEmpty()) {
            throw wrong("--facilitator", "…", "http://192.168.1.20:8080/remote/ID#SECRET");
        }
        return pass;
    }

    private static URI uri(String option, String text) throws CannotGoOn {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw wrong(option, "…", "http://192.168.1.20:8080/…");
        }
    }

    private static CannotGoOn wrong(String option, String given, String expected) {
        return CannotGoOn.wrongUse(
                "%s\u00a0: «\u00a0%s\u00a0» n’a pas la forme attendue, %s.".formatted(option, given, expected),
                "%s: “%s” does not have the expected form, %s.".formatted(option, given, expected));
    }

    private RehearsalDoors() {}
}
