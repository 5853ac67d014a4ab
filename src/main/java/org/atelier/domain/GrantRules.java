package org.atelier.domain;

import static org.atelier.domain.Outcome.accepted;
import static org.atelier.domain.Outcome.refused;

import java.util.Optional;

/** How links are made, named and taken back (docs/PROTOCOL.md, G1 and G3). */
final class GrantRules {

    static Outcome make(House house, Command.MakeGrant make) {
        int most = make.role() == Role.ATTENDEE ? Limits.PEOPLE_AT_A_TABLE : 0;
        int least = make.role() == Role.ATTENDEE ? 1 : 0;
        if (house.grants().all().size() >= Limits.GRANTS || make.people() < least || make.people() > most) {
            return refused(Rejection.LIMIT_REACHED);
        }
        return switch (name(make.name())) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String name) ->
                accepted(new Event.GrantMade(house.grants().next(), make.role(), name, make.key(), make.people()));
        };
    }

    static Outcome change(House house, Command.ChangeGrant change) {
        Optional<Grant> known = house.grants().find(change.grant()).filter(grant -> !grant.revoked());
        if (known.isEmpty()) {
            return refused(Rejection.UNKNOWN_GRANT);
        }
        Grant grant = known.get();
        boolean otherRole = grant.role() != change.role();
        if (otherRole && (grant.isTable() || change.role() == Role.ATTENDEE)) {
            return refused(Rejection.NOT_ALLOWED);
        }
        if (otherRole && house.grants().isLastFacilitator(grant)) {
            return refused(Rejection.LAST_FACILITATOR);
        }
        return switch (name(change.name())) {
            case Text.Refused(Rejection why) -> refused(why);
            case Text.Clean(String name) ->
                accepted(
                        !otherRole && name.equals(grant.name())
                                ? new Event.Noted()
                                : new Event.GrantChanged(grant.number(), change.role(), name));
        };
    }

    static Outcome revoke(House house, int number) {
        Optional<Grant> known = house.grants().find(number);
        if (known.isEmpty()) {
            return refused(Rejection.UNKNOWN_GRANT);
        }
        if (known.get().revoked()) {
            return accepted(new Event.Noted());
        }
        return house.grants().isLastFacilitator(known.get())
                ? refused(Rejection.LAST_FACILITATOR)
                : accepted(new Event.GrantRevoked(number));
    }

    private static Text name(String raw) {
        return Text.of(raw, Limits.NAME_CHARACTERS, Rejection.NAME_MISSING);
    }

    private GrantRules() {}
}
