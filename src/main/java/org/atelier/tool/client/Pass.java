package org.atelier.tool.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What opens a role: the join code that everyone has, or the secret of a link (H2, H3). */
public sealed interface Pass {
    Map<String, String> ROLES = Map.of("board", "projector", "remote", "facilitator", "desk", "moderator");
    Pattern JOIN = Pattern.compile("/a/([^/]+)/?");
    Pattern PRIVATE = Pattern.compile("/(board|remote|desk)/([A-Za-z0-9]+)/?");

    record Code(String code) implements Pass {}

    record Link(String workshop, String role, String secret) implements Pass {}

    /** Reads an address as it is handed out: {@code /a/CODE}, {@code /remote/ID#SECRET} and the like. */
    static Optional<Pass> of(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        Matcher join = JOIN.matcher(path);
        if (join.matches()) {
            return Optional.of(new Code(join.group(1)));
        }
        Matcher link = PRIVATE.matcher(path);
        return link.matches() && uri.getFragment() != null && !uri.getFragment().isEmpty()
                ? Optional.of(new Link(link.group(2), ROLES.get(link.group(1)), uri.getFragment()))
                : Optional.empty();
    }

    /** The body of the request to enter. */
    default ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return switch (this) {
            case Code(String code) -> body.put("code", code);
            case Link(String workshop, String role, String secret) ->
                body.put("workshop", workshop).put("role", role).put("secret", secret);
        };
    }
}
