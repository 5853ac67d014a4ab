package org.atelier.tool.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.HttpRequest;
import io.vertx.ext.web.client.HttpResponse;
import java.util.Optional;

/** Enters over HTTP (H1 to H5, H13) and comes back when the server is busy, as someone at a door would. */
final class Doorway {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 6;
    private static final long ANSWER_MILLIS = 15_000;

    private final Network network;

    Doorway(Network network) {
        this.network = network;
    }

    /** @param held the cookie of an earlier entrance, which the server keeps (H2) */
    Future<Entered> enter(Pass pass, Optional<String> held) {
        return enter(pass, held, new Backoff(network.chance()), 1);
    }

    private Future<Entered> enter(Pass pass, Optional<String> held, Backoff backoff, int attempt) {
        return once(pass, held)
                .recover(failure -> attempt == TRIES || !mayBeBetterLater(failure)
                        ? Future.failedFuture(failure)
                        : network.vertx().timer(backoff.next()).compose(_ -> enter(pass, held, backoff, attempt + 1)));
    }

    private static boolean mayBeBetterLater(Throwable failure) {
        return failure instanceof NotLetIn not && (not.status() == 429 || not.status() >= 500 || not.status() == 0);
    }

    private Future<Entered> once(Pass pass, Optional<String> held) {
        Address at = network.address();
        HttpRequest<Buffer> request = network.requests()
                .request(HttpMethod.POST, at.port(), at.host(), "/api/enter")
                .ssl(at.tls())
                .timeout(ANSWER_MILLIS)
                .putHeader("Content-Type", "application/json")
                .putHeader("Origin", at.origin());
        held.ifPresent(cookie -> request.putHeader("Cookie", cookie));
        return request.sendBuffer(Buffer.buffer(
                        (held.isPresent() ? pass.again() : pass).body().toString()))
                .recover(failure -> Future.failedFuture(new NotLetIn(0, String.valueOf(failure.getMessage()))))
                .compose(answer -> read(answer, held));
    }

    private static Future<Entered> read(HttpResponse<Buffer> answer, Optional<String> held) {
        JsonNode body = json(answer.bodyAsString());
        if (answer.statusCode() != 200) {
            String said = body.path("message").asText(answer.statusMessage());
            return Future.failedFuture(new NotLetIn(answer.statusCode(), said));
        }
        Optional<String> cookie = Optional.ofNullable(answer.getHeader("Set-Cookie"))
                .map(set -> set.split(";", 2)[0])
                .or(() -> held);
        String workshop = body.path("workshop").path("id").asText();
        if (cookie.isEmpty() || workshop.isEmpty()) {
            return Future.failedFuture(new NotLetIn(0, "HTTP 200"));
        }
        return Future.succeededFuture(
                new Entered(workshop, body.path("audience").asText(), cookie.get(), body.path("plan")));
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body == null ? "" : body);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
