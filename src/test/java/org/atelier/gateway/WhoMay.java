package org.atelier.gateway;

import static org.atelier.gateway.Situation.CLARIFY;
import static org.atelier.gateway.Situation.CLOSED;
import static org.atelier.gateway.Situation.CLOSING;
import static org.atelier.gateway.Situation.COMMENTS;
import static org.atelier.gateway.Situation.DOTS;
import static org.atelier.gateway.Situation.OPEN;
import static org.atelier.gateway.Situation.PAUSED;
import static org.atelier.gateway.Situation.SILENT;
import static org.atelier.gateway.Situation.THANKS;
import static org.atelier.gateway.Situation.THEMES;
import static org.atelier.gateway.Situation.WELCOME;
import static org.atelier.gateway.Verdicts.ACCEPTED;
import static org.atelier.gateway.Verdicts.everywhere;
import static org.atelier.gateway.Who.ATTENDEE;
import static org.atelier.gateway.Who.FACILITATOR;
import static org.atelier.gateway.Who.MODERATOR;
import static org.atelier.gateway.Who.TABLE;
import static org.atelier.gateway.WhoMayRow.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.atelier.domain.Command;
import org.atelier.domain.Role;

/**
 * Who may give which command where, and what is answered: the source of docs/WHO-MAY.md, to which both the rules and the
 * doors are held. Whatever a row does not give to someone is refused to them with {@code not-allowed}.
 *
 * <p>What is accepted leaves the room in the situation in which it was, so that one room can hear all of it.
 */
final class WhoMay {
    private static final Set<Who> SEATED = Set.of(ATTENDEE, TABLE);
    private static final Set<Who> DESK = Set.of(MODERATOR, FACILITATOR);

    private static final Verdicts YES = everywhere(ACCEPTED);
    private static final Verdicts UNLESS_PAUSED = YES.but("paused", PAUSED);
    private static final Verdicts WITH_A_VOTE = YES.but("vote-closed", WELCOME, SILENT, CLARIFY, THANKS);
    /** Where a vote is open, and takes other marks than the ones of which this is. */
    private static final Verdicts OTHER_MARKS = everywhere("mark-not-allowed")
            .but("vote-closed", WELCOME, SILENT, CLARIFY, CLOSED, THANKS)
            .but("paused", PAUSED);

    private static final List<WhoMayRow> CONTRIBUTIONS = List.of(
            command("add", "an item", "'place':{'side':'for','level':'near'},'text':'Words','unsure':true")
                    .may(SEATED, UNLESS_PAUSED.but("phase-closed", WELCOME))
                    .may(DESK, everywhere("phase-closed").but("paused", PAUSED)),
            command("add", "an answer", "'place':{'question':'next'},'text':'Words'")
                    .may(
                            SEATED,
                            everywhere("phase-closed")
                                    .but(ACCEPTED, CLOSING, COMMENTS, THANKS)
                                    .but("paused", PAUSED))
                    .may(DESK, everywhere("phase-closed").but("paused", PAUSED)),
            command("add", "a comment", "'place':{'comments':true},'text':'Words'")
                    .may(
                            SEATED,
                            everywhere("phase-closed")
                                    .but(ACCEPTED, COMMENTS, THANKS)
                                    .but("paused", PAUSED))
                    .may(
                            DESK,
                            everywhere("phase-closed")
                                    .but(ACCEPTED, COMMENTS, THANKS)
                                    .but("paused", PAUSED)),
            command("rephrase", "one’s own item", "'item':'i$own','text':'Other words'")
                    .may(SEATED, UNLESS_PAUSED),
            command("rephrase", "another’s", "'item':'i$other','text':'Other words'")
                    .may(SEATED, everywhere("not-yours").but("paused", PAUSED)),
            command("withdraw", "one’s own item", "'item':'i$own'").may(SEATED, UNLESS_PAUSED),
            command("withdraw", "another’s", "'item':'i$other'")
                    .may(SEATED, everywhere("not-yours").but("paused", PAUSED)),
            command("ask", "what another’s item means", "'item':'i$other'")
                    .may(SEATED, everywhere("cannot-ask").but(ACCEPTED, CLARIFY).but("paused", PAUSED))
                    .may(DESK, everywhere("cannot-ask").but(ACCEPTED, CLARIFY).but("paused", PAUSED)),
            command("done", "with the phase", "'on':true").may(SEATED, YES),
            command("segment", "of the plan", "'segment':'care'").may(SEATED, YES),
            command("table", "for how many one speaks", "'people':3")
                    .may(TABLE, YES)
                    .may(ATTENDEE, everywhere("not-a-table")));

    private static final List<WhoMayRow> BALLOTS = List.of(
            command("vote", "support", "'item':'i$other','on':true")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, OPEN).but("vote-closed", COMMENTS)),
            command("vote", "support of a merged item", "'item':'i$merged','on':true")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, OPEN).but("vote-closed", COMMENTS)),
            command("vote", "support of a hidden one", "'item':'i$hidden','on':true")
                    .may(SEATED, OTHER_MARKS.but("item-hidden", OPEN).but("vote-closed", COMMENTS)),
            command("vote", "support of a pending one", "'item':'i$pending','on':true")
                    .may(SEATED, OTHER_MARKS.but("item-hidden", OPEN).but("vote-closed", COMMENTS)),
            command("vote", "support of a comment", "'item':'i$comment','on':true")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, COMMENTS).but("vote-closed", OPEN)),
            command("vote", "back", "'item':'i$hidden','on':false")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, OPEN, DOTS, THEMES, CLOSING, COMMENTS)),
            command("vote", "dots", "'item':'i$other','dots':1").may(SEATED, OTHER_MARKS.but(ACCEPTED, DOTS)),
            command("vote", "a stance", "'item':'i$other','stance':'for'").may(SEATED, OTHER_MARKS),
            command("vote", "a scale", "'item':'i$answer','scale':{'useful':4}")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, CLOSING)),
            command("vote", "in a vote that one names", "'item':'i$other','dots':1,'vote':'dots','round':1")
                    .may(SEATED, OTHER_MARKS.but(ACCEPTED, DOTS).but("unknown-vote", OPEN, THEMES, CLOSING, COMMENTS)),
            command("vote", "for another person", "'item':'i$other','dots':1,'person':2")
                    .may(TABLE, OTHER_MARKS.but(ACCEPTED, DOTS))
                    .may(ATTENDEE, everywhere("unknown-person").but("paused", PAUSED)),
            command("rank", "items", "'items':['i$other']").may(SEATED, OTHER_MARKS.but(ACCEPTED, THEMES)));

    private static final List<WhoMayRow> CONDUCT = List.of(
            command("go", "to a phase", "'phase':'$phase'").may(FACILITATOR, YES),
            command("timer", "stopped", "'seconds':0").may(FACILITATOR, YES),
            command("pause", "on or off", "'on':$paused").may(FACILITATOR, YES),
            command("reveal", "or hide again", "'on':false").may(FACILITATOR, YES),
            command("show", "an item", "'item':'i$other'").may(FACILITATOR, YES.but("item-hidden", SILENT)),
            command("voting", "open or closed", "'open':$open").may(FACILITATOR, WITH_A_VOTE),
            command("round", "of the vote", "'round':1").may(FACILITATOR, WITH_A_VOTE),
            command("rule", "of the vote", "'rule':$rule").may(FACILITATOR, WITH_A_VOTE));

    private static final List<WhoMayRow> HOUSE = List.of(
            command("door", "open or closed", "'open':true").may(FACILITATOR, YES),
            command("entry", "by code or ticket", "'entry':'open'").may(FACILITATOR, YES),
            command("cap", "of people", "'seats':20000").may(FACILITATOR, YES),
            command("void", "an author’s seat", "'item':'i$other','on':true,'reason':'Twice here'")
                    .may(FACILITATOR, YES),
            command("void", "a ticket that nobody has shown", "'ticket':$ticket,'on':true,'reason':'Twice here'")
                    .may(FACILITATOR, everywhere("unknown-ticket")),
            command("grant", "another role or name", "'grant':'g$grant','role':'projector','name':'Screen'")
                    .may(FACILITATOR, YES),
            command("grant", "another role to the last facilitator", "'grant':'g1','role':'moderator','name':'Ana'")
                    .may(FACILITATOR, everywhere("last-facilitator")),
            command("revoke", "a link", "'grant':'g$grant'").may(FACILITATOR, YES),
            command("revoke", "the last facilitator’s link", "'grant':'g1'")
                    .may(FACILITATOR, everywhere("last-facilitator")));

    private static final List<WhoMayRow> DECISIONS = List.of(
            command("merge", "items", "'into':'i$other','items':['i$loose']").may(DESK, YES),
            command("merge", "a pending item", "'into':'i$other','items':['i$pending']")
                    .may(DESK, everywhere("cannot-merge")),
            command("unmerge", "items", "'items':['i$merged']").may(DESK, YES),
            command("split", "one item out", "'item':'i$merged'").may(DESK, YES),
            command("hide", "an item", "'item':'i$other','reason':'Not here'").may(DESK, YES),
            command("hide", "a pending one", "'item':'i$pending','reason':'Not here'")
                    .may(DESK, YES),
            command("hide", "a merged one", "'item':'i$merged','reason':'Not here'")
                    .may(DESK, everywhere("already-merged")),
            command("hide", "one that another device has claimed", "'item':'i$claimed','reason':'Not here'")
                    .may(DESK, everywhere("claimed")),
            command("restore", "a hidden item", "'item':'i$hidden'").may(DESK, YES),
            command("restore", "one that is not hidden", "'item':'i$other'").may(DESK, everywhere("not-hidden")),
            command("move", "an item", "'item':'i$other','place':{'side':'for','level':'far'}")
                    .may(DESK, YES),
            command("approve", "a pending item", "'items':['i$pending']").may(DESK, YES),
            command("approve", "one that does not wait", "'items':['i$other']").may(DESK, everywhere("not-pending")),
            command("apart", "items that are not duplicates", "'items':['i$other','i$loose']")
                    .may(DESK, YES),
            command("undo", "a decision, whoever took it", "'decision':'d$decision'")
                    .may(DESK, YES),
            command("claim", "items", "'items':['i$other']").may(DESK, YES),
            command("release", "items", "'items':['i$other']").may(DESK, YES));

    private static final List<WhoMayRow> HTTP = List.of(
            post(
                            "/api/grants",
                            "a link (H14)",
                            "'role':'moderator','name':'Ana'",
                            _ -> new Command.MakeGrant(Role.MODERATOR, "Ana", "key", 0))
                    .may(FACILITATOR, YES),
            post(
                            "/api/grants",
                            "a table’s link (H14)",
                            "'role':'attendee','name':'Table 2','people':5",
                            _ -> new Command.MakeGrant(Role.ATTENDEE, "Table 2", "key", 5))
                    .may(FACILITATOR, YES),
            post("/api/tickets", "tickets (H15)", "'count':2", _ -> new Command.IssueTickets(List.of("key 1", "key 2")))
                    .may(FACILITATOR, YES),
            post(
                            "/api/tickets",
                            "a ticket anew (H15)",
                            "'ticket':$ticket",
                            things -> new Command.ReissueTicket(things.number("ticket"), "key"))
                    .may(FACILITATOR, YES),
            post("/api/pass", "another device (H16)", "", _ -> new Command.Handover("key"))
                    .may(SEATED, YES),
            new WhoMayRow("/export/ID/items.csv", "what was said (H17)", new WhoMayRow.Get(), Map.of())
                    .may(FACILITATOR, YES),
            new WhoMayRow("/export/ID/decisions.csv", "what was decided (H17)", new WhoMayRow.Get(), Map.of())
                    .may(FACILITATOR, YES));

    static final List<WhoMayRow> ROWS = Stream.of(CONTRIBUTIONS, BALLOTS, CONDUCT, HOUSE, DECISIONS, HTTP)
            .flatMap(List::stream)
            .toList();

    private static WhoMayRow post(String path, String what, String body, Function<Things, Command> command) {
        return new WhoMayRow(path, what, new WhoMayRow.Post(body, command), Map.of());
    }

    private WhoMay() {}
}
