package org.atelier.stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Whoever leads a workshop: hands out links and tickets, and sees who is there. */
final class Host {
    private final Stage stage;
    private final Door door;
    private final Guest remote;

    Host(Stage stage) {
        this.stage = stage;
        this.door = stage.door("facilitator");
        this.remote = stage.guest(door, "facilitator");
    }

    /** A ticket: its number, and what is printed on it. */
    record Ticket(int number, URI link) {
        String secret() {
            return link.getFragment().substring(2);
        }
    }

    Guest remote() {
        return remote;
    }

    Door door() {
        return door;
    }

    List<Ticket> tickets(int count) {
        return tickets(about().put("count", count));
    }

    Ticket reissued(int ticket) {
        return tickets(about().put("ticket", ticket)).getFirst();
    }

    private List<Ticket> tickets(ObjectNode body) {
        var tickets = new ArrayList<Ticket>();
        for (JsonNode one : made("/api/tickets", body).path("tickets")) {
            tickets.add(new Ticket(
                    one.path("ticket").asInt(), URI.create(one.path("link").asText())));
        }
        return tickets;
    }

    /** A link of that role, and the name of its grant. */
    Link link(String role, String name) {
        return link(about().put("role", role).put("name", name));
    }

    Link table(String name, int people) {
        return link(about().put("role", "attendee").put("name", name).put("people", people));
    }

    private Link link(ObjectNode body) {
        JsonNode made = made("/api/grants", body);
        return new Link(
                made.path("grant").asText(), URI.create(made.path("link").asText()));
    }

    record Link(String grant, URI address) {}

    private JsonNode made(String path, ObjectNode body) {
        HttpResponse<String> answer = door.post(path, body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Frames.read(answer.body());
    }

    private ObjectNode about() {
        return Frames.object().put("workshop", stage.id());
    }

    /** The answer to someone who shows a ticket. */
    HttpResponse<String> show(Door phone, String secret) {
        return showing(phone, secret).join();
    }

    CompletableFuture<HttpResponse<String>> showing(Door phone, String secret) {
        var body = Frames.object().put("code", stage.code()).put("ticket", secret);
        return phone.posting("/api/enter", body.toString());
    }

    /** A phone that has shown that ticket and is connected. */
    Guest enter(Door phone, Ticket ticket) {
        assertThat(show(phone, ticket.secret()).statusCode()).isEqualTo(200);
        return stage.guest(phone, "attendee");
    }

    /** A device that has shown that table's link and is connected. */
    Guest enter(Door tablet, Link table) {
        String secret = table.address().getFragment().substring(2);
        var body = Frames.object()
                .put("workshop", stage.id())
                .put("role", "attendee")
                .put("secret", secret);
        assertThat(tablet.post("/api/enter", body.toString()).statusCode()).isEqualTo(200);
        return stage.guest(tablet, "attendee");
    }

    Host does(String type, String fields) {
        Guest.accepted(remote.ask(type, fields));
        return this;
    }

    /** Waits until so many people are seated. */
    void people(int joined) {
        remote.sees(all -> all.value("people").path("joined").asInt() == joined);
    }

    /** The same, with so many devices. */
    void people(int joined, int devices) {
        people(joined);
        remote.sees(all -> all.value("people").path("devices").asInt() == devices);
    }
}
