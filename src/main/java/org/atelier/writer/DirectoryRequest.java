package org.atelier.writer;

import java.util.Optional;
import org.atelier.domain.Plan;

/** What is asked of the directory of workshops; each answer is the {@link DirectoryReply} named. */
public sealed interface DirectoryRequest {

    /** Which workshop a join code opens ({@code ABCDEFGH}, capitals, no dash): {@link DirectoryReply.Found}. */
    record Find(String code) implements DirectoryRequest {}

    /** The oldest workshop that follows the plan of this name: {@link DirectoryReply.Found}. */
    record OfPlan(String plan) implements DirectoryRequest {}

    /** The links of a workshop that is held, for the host's own eyes: {@link DirectoryReply.Created}. */
    record Links(String workshop) implements DirectoryRequest {}

    /** A new workshop: {@link DirectoryReply.Created}, or {@link DirectoryReply.Full}. */
    record Open(Plan plan, Optional<String> language) implements DirectoryRequest {}
}
