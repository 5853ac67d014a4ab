package org.atelier.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemoryJournalTest extends JournalContract {
    @Override
    Journal open() {
        return new MemoryJournal();
    }

    @Test
    @DisplayName("fails once when asked to, and stores nothing of that batch")
    void failsOnce() throws Exception {
        var memory = (MemoryJournal) journal;
        memory.create(Story.WORKSHOP, Story.EPOCH);
        memory.failNextAppend(true);

        StorageFailure failure = refused(() -> memory.append(Story.WORKSHOP, List.of(noted(1, 1, 1))));

        assertThat(failure.isFatal()).isTrue();
        assertThat(replayed(Story.WORKSHOP)).isEmpty();
        memory.append(Story.WORKSHOP, List.of(noted(1, 1, 1)));
    }
}
