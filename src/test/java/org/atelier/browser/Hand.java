package org.atelier.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.atelier.domain.Place;
import org.atelier.plan.PlaceJson;
import org.atelier.tool.client.Client;
import org.atelier.tool.client.Network;
import org.atelier.tool.client.Pass;
import org.atelier.tool.client.Receipt;

/** Someone who acts over the protocol, without a screen, so that pages have something to show. */
final class Hand {
    private static final String DESK = "desk/";
    private static final long PATIENCE_SECONDS = 30;

    private final Network network;
    private final Client client;

    private Hand(Network network, Client client) {
        this.network = network;
        this.client = client;
    }

    /** Comes in by a link, as people do. */
    static Hand by(Network network, String link) {
        var client = new Client(network, Pass.of(URI.create(link)).orElseThrow());
        done(network, () -> client.enter().compose(_ -> client.connect()));
        return new Hand(network, client);
    }

    /** Gives a command and waits until the server has it. */
    String gives(ObjectNode command) {
        return done(network, () -> giving(command));
    }

    /** The command on its way; its future holds the item that it made, if any. Only on the network's own thread. */
    Future<String> giving(ObjectNode command) {
        return client.command(command).map(receipt -> switch (receipt) {
            case Receipt.Accepted stored -> stored.item().orElse("");
            case Receipt.Refused refused -> throw new AssertionError(command + " was refused: " + refused);
            case Receipt.ShutOut out -> throw new AssertionError(command + " was shut out: " + out);
        });
    }

    /** What its screen would show under that key. */
    JsonNode sees(String key) {
        return done(network, () -> Future.succeededFuture(client.store().value(key)));
    }

    /** The item with that text, as a moderator's screen would show it. */
    Optional<String> finds(String text) {
        return done(
                network,
                () -> Future.succeededFuture(client.store().entries().entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(DESK)
                                && entry.getValue().path("text").asText().equals(text))
                        .map(entry -> entry.getKey().substring(DESK.length()))
                        .findFirst()));
    }

    static ObjectNode command(String type, Map<String, ?> fields) {
        ObjectNode command = JsonNodeFactory.instance.objectNode().put("t", type);
        fields.forEach((name, value) -> command.set(name, json(value)));
        return command;
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Place place -> PlaceJson.write(place);
            case String text -> JsonNodeFactory.instance.textNode(text);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Boolean flag -> JsonNodeFactory.instance.booleanNode(flag);
            case Map<?, ?> fields -> {
                var object = JsonNodeFactory.instance.objectNode();
                fields.forEach((name, field) -> object.set(String.valueOf(name), json(field)));
                yield object;
            }
            case List<?> list -> {
                var array = JsonNodeFactory.instance.arrayNode();
                list.forEach(one -> array.add(json(one)));
                yield array;
            }
            default -> throw new IllegalArgumentException(String.valueOf(value));
        };
    }

    /** Clients belong to the network's thread: what they do is begun there, and awaited here. */
    static <T> T done(Network network, Supplier<Future<T>> begun) {
        Promise<T> end = Promise.promise();
        network.vertx().runOnContext(_ -> begun.get().onComplete(end));
        try {
            return end.future().toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new AssertionError("the room could not be prepared", failure);
        }
    }
}
