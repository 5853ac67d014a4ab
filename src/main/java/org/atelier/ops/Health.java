package org.atelier.ops;

import java.util.concurrent.atomic.AtomicReference;

/** Whether this process accepts commands. Written by whoever starts and stops it, read from any thread. */
public final class Health {
    private enum State {
        STARTING,
        READY,
        DRAINING
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.STARTING);

    /** From now on commands are accepted; a process that drains does not come back. */
    public void ready() {
        state.compareAndSet(State.STARTING, State.READY);
    }

    public void draining() {
        state.set(State.DRAINING);
    }

    public boolean isReady() {
        return state.get() == State.READY;
    }

    public boolean isDraining() {
        return state.get() == State.DRAINING;
    }
}
