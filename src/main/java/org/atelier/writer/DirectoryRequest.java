package org.atelier.writer;

import java.util.Optional;
import org.atelier.domain.Plan;

/** What is asked of the directory of workshops; each answer is the {@link DirectoryReply} named. */
public sealed interface DirectoryRequest {

    /** Which workshop a join code opens ({@code ABCDEFGH}, capitals, no dash): {@link DirectoryReply.Found}. */
    record Find(String code) implements DirectoryRequest {}

    /** A new workshop: {@link DirectoryReply.Created}, or {@link DirectoryReply.Full}. */
    record Open(Plan plan, Optional<String> language) implements DirectoryRequest {}
}
