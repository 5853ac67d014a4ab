package org.atelier.gateway;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.atelier.domain.Role;
import org.atelier.ops.Metrics;
import org.atelier.writer.Reply;

/** What the gateways count. */
final class Counts {
    private final Map<Role, LongAdder> sockets = new EnumMap<>(Role.class);
    private final Map<CloseCode, LongAdder> closes = new EnumMap<>(CloseCode.class);
    private final LongAdder accepted;
    private final LongAdder refused;
    private final LongAdder resyncs;

    Counts(Metrics metrics) {
        for (Role role : Role.values()) {
            sockets.put(role, metrics.level("atelier_sockets", "role", role.id()));
        }
        for (CloseCode code : CloseCode.values()) {
            closes.put(code, metrics.counter("atelier_closes_total", "code", Short.toString(code.code)));
        }
        accepted = metrics.counter("atelier_receipts_total", "status", "accepted");
        refused = metrics.counter("atelier_receipts_total", "status", "refused");
        resyncs = metrics.counter("atelier_sockets_behind_total");
    }

    void sockets(Role role, int change) {
        sockets.get(role).add(change);
    }

    void closed(CloseCode why) {
        closes.get(why).increment();
    }

    void receipt(Reply.Answer answer) {
        switch (answer) {
            case Reply.Answer.Accepted _ -> accepted.increment();
            case Reply.Answer.Refused _ -> refused.increment();
        }
    }

    /** A connection that had fallen behind and gets one newest state. */
    void resync() {
        resyncs.increment();
    }
}
