package org.atelier.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.atelier.domain.Event;
import org.atelier.domain.Plan;
import org.atelier.plan.PlanReader;

/** Where the room is when someone gives a command. It came there through all phases before. */
enum Situation {
    WELCOME("welcome", "a phase that only says something"),
    OPEN("open", "one that collects items in sight of all, with a vote of kind support"),
    SILENT("silent", "one that collects in silence (items-hidden), where the desk approves"),
    CLARIFY("clarify", "one that lets people ask what is meant"),
    DOTS("dots", "a vote of dots"),
    CLOSED("dots", "the same, once the facilitator has closed the vote"),
    THEMES("themes", "one that shows themes, with a vote of kind rank"),
    CLOSING("closing", "closing questions, with a vote of kind scale on the answers"),
    COMMENTS("comments", "comments, by attendees and the desk, with a vote of kind support of their own"),
    THANKS("thanks", "the last phase"),
    PAUSED("open", "as open, while the room pauses");

    static final Plan PLAN = plan("""
            id: qui-peut
            languages: [fr, en]
            title: { fr: Qui peut quoi, en: Who may do what }
            sides:
              - { id: for, name: { fr: Pour, en: For } }
              - { id: against, name: { fr: Contre, en: Against } }
            levels:
              - { id: near, name: { fr: Ici, en: Here } }
              - { id: far, name: { fr: Ailleurs, en: Elsewhere } }
            questions:
              - { id: next, text: { fr: "Et ensuite?", en: "And then?" } }
            segments:
              - { id: care, name: { fr: Soins, en: Care } }
            votes:
              - { id: support, name: { fr: Appuis, en: Support }, kind: support }
              - { id: dots, name: { fr: Points, en: Dots }, kind: dots, budget: 50, per: level, cap: 3 }
              - { id: podium, name: { fr: Podium, en: Podium }, kind: rank, top: 3 }
              - { id: marks, name: { fr: Notes, en: Marks }, kind: scale,
                  criteria: [{ id: useful, name: { fr: Utile, en: Useful } }] }
              - { id: applause, name: { fr: Bravos, en: Applause }, kind: support }
            phases:
              - { id: welcome, kind: welcome, title: { fr: Bonjour, en: Hello } }
              - { id: open, kind: collect, title: { fr: Dire, en: Say }, sides: [for], vote: support }
              - { id: silent, kind: collect, title: { fr: Silence, en: Silence }, sides: [for],
                  visibility: items-hidden, approve: true }
              - { id: clarify, kind: clarify, title: { fr: Partager, en: Share }, clarify: true }
              - { id: dots, kind: vote, title: { fr: Choisir, en: Choose }, vote: dots, visibility: tallies-hidden }
              - { id: themes, kind: themes, title: { fr: Thèmes, en: Themes }, vote: podium }
              - { id: closing, kind: closing, title: { fr: Fin, en: End }, questions: [next], vote: marks }
              - { id: comments, kind: comments, title: { fr: Mots, en: Words }, vote: applause,
                  add: [attendees, desk] }
              - { id: thanks, kind: thanks, title: { fr: Merci, en: Thanks } }
            """);

    final String phase;
    final String words;

    Situation(String phase, String words) {
        this.phase = phase;
        this.words = words;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The way of the room up to here. */
    List<Event> course() {
        var events = new ArrayList<Event>();
        for (Plan.Phase one : PLAN.phases()) {
            events.add(new Event.PhaseEntered(one.id(), Optional.empty()));
            if (one.id().equals(phase)) {
                break;
            }
        }
        switch (this) {
            case CLOSED -> events.add(new Event.VotingSet("dots", false));
            case PAUSED -> events.add(new Event.PauseSet(true));
            case WELCOME, OPEN, SILENT, CLARIFY, DOTS, THEMES, CLOSING, COMMENTS, THANKS -> {
                // Nothing more has happened.
            }
        }
        return events;
    }

    /** The rule of the vote that is open here, as a frame says it; any, where there is none. */
    String rule() {
        return switch (this) {
            case DOTS, CLOSED -> "{'kind':'dots','budget':50,'per':'level','cap':3}";
            case THEMES -> "{'kind':'rank','top':3}";
            case CLOSING -> "{'kind':'scale','criteria':[{'id':'useful','name':{'fr':'Utile','en':'Useful'}}]}";
            case WELCOME, OPEN, SILENT, CLARIFY, COMMENTS, THANKS, PAUSED -> "{'kind':'support'}";
        };
    }

    private static Plan plan(String yaml) {
        return switch (PlanReader.read(yaml)) {
            case PlanReader.Read(Plan plan) -> plan;
            case PlanReader.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }
}
