package org.atelier.stranger;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A workshop of one's own on a real server, with a plan in which every rule can be seen at work. */
final class Stage implements AutoCloseable {
    static final String PLAN = """
            id: banc
            languages: [fr, en]
            title: { fr: Banc d’essai, en: Test bench }
            sides:
              - { id: pour, name: { fr: Pour, en: For } }
              - { id: contre, name: { fr: Contre, en: Against } }
            levels:
              - { id: ici, name: { fr: Ici, en: Here } }
              - { id: autre, name: { fr: Autre, en: Other } }
            questions:
              - { id: suite, text: { fr: "Et ensuite?", en: "And then?" } }
            phases:
              - { id: accueil, kind: welcome, title: { fr: Bonjour, en: Hello } }
              - { id: pour, kind: collect, title: { fr: Pour, en: For }, sides: [pour], vote: true }
              - { id: lire, kind: framework, title: { fr: Lire, en: Read } }
              - { id: contre, kind: collect, title: { fr: Contre, en: Against }, sides: [contre], vote: true,
                  visibility: tallies-hidden }
              - { id: cache, kind: collect, title: { fr: Caché, en: Hidden }, sides: [pour, contre], vote: true,
                  visibility: items-hidden }
              - { id: relu, kind: collect, title: { fr: Relu, en: Screened }, sides: [pour], vote: true,
                  add: [attendees, desk], approve: true, clarify: true }
              - { id: fin, kind: closing, title: { fr: Fin, en: End }, questions: [suite], vote: true }
              - { id: points, kind: vote, title: { fr: Points, en: Dots }, sides: [pour], vote: points,
                  visibility: tallies-hidden }
              - { id: avis, kind: vote, title: { fr: Avis, en: Views }, sides: [pour, contre], vote: avis,
                  visibility: phones-blind }
              - { id: mots, kind: comments, title: { fr: Mots, en: Words } }
            votes:
              - { id: points, name: { fr: Points, en: Dots }, kind: dots, budget: 3, per: level, cap: 2 }
              - { id: avis, name: { fr: Avis, en: Views }, kind: stance }
            segments:
              - { id: soins, name: { fr: Soins, en: Care } }
            """;

    private final URI server;
    private final JsonNode created;
    private final List<Guest> guests = new ArrayList<>();

    private Stage(URI server, JsonNode created) {
        this.server = server;
        this.created = created;
    }

    static Stage open() {
        return open(SharedServer.address());
    }

    static Stage open(URI server) {
        return open(server, PLAN);
    }

    static Stage open(URI server, String plan) {
        var answer = new Door(server)
                .post("/api/workshops", Frames.object().put("yaml", plan).toString());
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return new Stage(server, Frames.read(answer.body()));
    }

    String id() {
        return created.get("id").asText();
    }

    String code() {
        return created.get("code").asText();
    }

    URI link(String role) {
        return URI.create(created.get("links").get(role).asText());
    }

    /** A browser that has not entered. */
    Door stranger() {
        return new Door(server);
    }

    /** A browser that has entered in that role, and nothing more. */
    Door door(String role) {
        return door(role, Way.SOCKET);
    }

    /** The same, whose connections go that way. */
    Door door(String role, Way way) {
        var door = new Door(server, way);
        if (role.equals("attendee")) {
            door.enter(code());
        } else {
            door.enter(link(role), role);
        }
        return door;
    }

    /** Someone who is connected, and has heard all there is. */
    Guest guest(String role) {
        return guest(door(role), role);
    }

    Guest guest(String role, Way way) {
        return guest(door(role, way), role);
    }

    /** Another window of the same browser, or the same window opened again. */
    Guest guest(Door door, String role) {
        Guest guest = unheard(door, role).hello();
        guest.await("snapshot");
        return guest;
    }

    /** A connection on which nothing has been said. */
    Guest unheard(Door door, String role) {
        var guest = new Guest(door, id(), role);
        guests.add(guest);
        return guest;
    }

    /** The room in that phase, brought there by a facilitator who then leaves. */
    Stage in(String phase) {
        try (Guest facilitator = guest("facilitator")) {
            Guest.accepted(facilitator.ask("go", "'phase':'" + phase + "'"));
        }
        return this;
    }

    @Override
    public void close() {
        guests.forEach(Guest::close);
    }
}
