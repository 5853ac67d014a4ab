package org.atelier.writer;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Passes our immutable records over the event bus by reference, inside one process. */
public final class LocalCodec implements MessageCodec<Record, Record> {
    private static final String NAME = "atelier-local";

    /** To be called once for each Vert.x instance, before anything is deployed. */
    public static void register(Vertx vertx) {
        vertx.eventBus().registerCodec(new LocalCodec());
        vertx.eventBus().codecSelector(body -> body instanceof Record ? NAME : null);
    }

    @Override
    public Record transform(Record body) {
        return body;
    }

    @Override
    public void encodeToWire(Buffer buffer, Record body) {
        throw new UnsupportedOperationException("records stay in this process");
    }

    @Override
    public Record decodeFromWire(int position, Buffer buffer) {
        throw new UnsupportedOperationException("records stay in this process");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public byte systemCodecID() {
        return -1;
    }
}
