package org.atelier.writer;

import java.util.Map;
import java.util.Optional;
import org.atelier.domain.Role;

/** The directory's answers. */
public sealed interface DirectoryReply {

    record Found(Optional<String> workshop) implements DirectoryReply {}

    /** {@code secrets}: for the facilitator's, projector's and moderator's link. */
    record Created(String workshop, String code, Map<Role, String> secrets) implements DirectoryReply {
        public Created {
            secrets = Map.copyOf(secrets);
        }
    }

    /** As many workshops as this server may hold. */
    record Full() implements DirectoryReply {}

    /** Nothing can be stored now. */
    record Unavailable() implements DirectoryReply {}
}
