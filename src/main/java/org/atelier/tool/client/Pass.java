package org.atelier.tool.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What opens a role: the join code that everyone has, alone or with what is printed or shown, or a link (H2, H3, H13). */
public sealed interface Pass {
    Map<String, String> ROLES = Map.of("board", "projector", "remote", "facilitator", "desk", "moderator");
    Pattern JOIN = Pattern.compile("/a/([^/]+)/?");
    Pattern SHOWN = Pattern.compile("([tph])=(.+)");
    Pattern PRIVATE = Pattern.compile("/(board|remote|desk)/([A-Za-z0-9]+)/?");

    record Code(String code) implements Pass {}

    /** {@code kind}: {@code ticket}, or {@code pass} of another device. */
    record Shown(String code, String kind, String secret) implements Pass {}

    record Link(String workshop, String role, String secret) implements Pass {}

    /** Reads an address as it is handed out: {@code /a/CODE}, {@code /remote/ID#SECRET} and the like. */
    static Optional<Pass> of(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        Matcher join = JOIN.matcher(path);
        if (join.matches()) {
            return Optional.of(seat(join.group(1), uri.getFragment() == null ? "" : uri.getFragment()));
        }
        Matcher link = PRIVATE.matcher(path);
        return link.matches() && uri.getFragment() != null && !uri.getFragment().isEmpty()
                ? Optional.of(new Link(link.group(2), ROLES.get(link.group(1)), uri.getFragment()))
                : Optional.empty();
    }

    /** {@code name}: of the join code or, before a table's secret, of the workshop. */
    private static Pass seat(String name, String fragment) {
        Matcher shown = SHOWN.matcher(fragment);
        if (!shown.matches()) {
            return new Code(name);
        }
        return switch (shown.group(1)) {
            case "t" -> new Shown(name, "ticket", shown.group(2));
            case "p" -> new Shown(name, "pass", shown.group(2));
            default -> new Link(name, "attendee", shown.group(2));
        };
    }

    /** What opens the same seat to whoever has its cookie: a pass is good once, and a ticket shown again would be news. */
    default Pass again() {
        return this instanceof Shown(String code, String _, String _) ? new Code(code) : this;
    }

    /** The body of the request to enter. */
    default ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return switch (this) {
            case Code(String code) -> body.put("code", code);
            case Shown(String code, String kind, String secret) ->
                body.put("code", code).put(kind, secret);
            case Link(String workshop, String role, String secret) ->
                body.put("workshop", workshop).put("role", role).put("secret", secret);
        };
    }
}
