package org.atelier.journal;

import java.util.List;
import java.util.function.Consumer;
import org.atelier.domain.Recorded;

/**
 * The durable order of events, for all workshops of a server. Every call blocks and is made on one thread, the journal's
 * own. What {@link #append} has returned from survives the end of the process and of the power.
 */
public interface Journal extends AutoCloseable {

    /** The ids of the workshops held, oldest first. */
    List<String> workshops() throws StorageFailure;

    /** Begins an empty journal for a new workshop, with the word that tells its history from any other. */
    void create(String workshop, String epoch) throws StorageFailure;

    String epoch(String workshop) throws StorageFailure;

    /**
     * Hands over each event of a workshop, in order, after checking that none is missing or altered.
     *
     * @throws StorageFailure when the journal can't be read or its chain of hashes does not hold
     */
    void replay(String workshop, Consumer<Recorded> each) throws StorageFailure;

    /**
     * Stores a batch whole or not at all; returns once it is on disk. The batch continues the workshop's sequence.
     *
     * @throws StorageFailure nothing of the batch may be acknowledged; what is on disk is known only after a replay
     */
    void append(String workshop, List<Recorded> batch) throws StorageFailure;

    /** Removes a workshop and all that it holds. */
    void erase(String workshop) throws StorageFailure;

    @Override
    void close() throws StorageFailure;
}
