package org.atelier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.atelier.domain.Room.FACILITATOR;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Links")
class GrantsTest {
    private static final Command LUCE = new Command.MakeGrant(Role.MODERATOR, "Luce", "luce", 0);
    private static final Actor.Holder OF_LUCE = new Actor.Holder(Role.MODERATOR, 4, "phone");

    @Test
    @DisplayName("[G1] each is a grant of the journal: the three first are 1 to 3, those made later have a name")
    void made() {
        Room room = Room.of(0).when(FACILITATOR, LUCE).then(new Event.GrantMade(4, Role.MODERATOR, "Luce", "luce", 0));
        assertThat(room.workshop().house().grants().all())
                .extracting(Grant::role)
                .containsExactly(Role.FACILITATOR, Role.MODERATOR, Role.PROJECTOR, Role.MODERATOR);
        assertThat(room.workshop().house().grants().of(OF_LUCE)).isPresent();
    }

    @Test
    @DisplayName("[G1] a name has 1 to 40 characters without tricks")
    void names() {
        Room.of(0)
                .when(FACILITATOR, new Command.MakeGrant(Role.MODERATOR, "  ", "k", 0))
                .thenRefused(Rejection.NAME_MISSING)
                .when(FACILITATOR, new Command.MakeGrant(Role.MODERATOR, "a".repeat(41), "k", 0))
                .thenRefused(Rejection.NAME_MISSING)
                .when(FACILITATOR, new Command.MakeGrant(Role.MODERATOR, "a\u202eb", "k", 0))
                .thenRefused(Rejection.TEXT_NOT_ALLOWED)
                .when(FACILITATOR, new Command.ChangeGrant(1, Role.FACILITATOR, ""))
                .thenRefused(Rejection.NAME_MISSING)
                .when(FACILITATOR, new Command.MakeGrant(Role.MODERATOR, " Luce   et Paul ", "k", 0))
                .then(new Event.GrantMade(4, Role.MODERATOR, "Luce et Paul", "k", 0));
    }

    @Test
    @DisplayName("[G1] at most 100 are made, and a table is for 1 to 50 people")
    void limits() {
        Room room = Room.of(0)
                .when(FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table", "t0", 0))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table", "t0", 51))
                .thenRefused(Rejection.LIMIT_REACHED)
                .when(FACILITATOR, new Command.MakeGrant(Role.PROJECTOR, "Salle", "t0", 2))
                .thenRefused(Rejection.LIMIT_REACHED);
        for (int n = 4; n <= 100; n++) {
            room.when(FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table", "t" + n, 5))
                    .thenAccepted();
        }
        room.when(FACILITATOR, LUCE).thenRefused(Rejection.LIMIT_REACHED);
    }

    @Test
    @DisplayName(
            "[G2] [K1] whoever holds a revoked link is refused at the next command, and others of that role are not")
    void revoked() {
        var hide = new Command.Hide(1, "hors sujet");
        Room.of(1)
                .item(1, Room.NEAR, "a")
                .when(FACILITATOR, LUCE)
                .when(FACILITATOR, new Command.Revoke(4))
                .then(new Event.GrantRevoked(4))
                .when(OF_LUCE, hide)
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(FACILITATOR, new Command.Revoke(4))
                .then(new Event.Noted())
                .when(FACILITATOR, new Command.ChangeGrant(4, Role.MODERATOR, "Autre"))
                .thenRefused(Rejection.UNKNOWN_GRANT)
                .when(Room.MODERATOR, hide)
                .thenAccepted();
    }

    @Test
    @DisplayName("[G2] with another role a link gives that one and the former no more")
    void demoted() {
        Room.of(0)
                .when(FACILITATOR, new Command.MakeGrant(Role.FACILITATOR, "Ada", "ada", 0))
                .when(FACILITATOR, new Command.ChangeGrant(4, Role.MODERATOR, "Ada"))
                .then(new Event.GrantChanged(4, Role.MODERATOR, "Ada"))
                .when(new Actor.Holder(Role.FACILITATOR, 4, ""), new Command.Door(false))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(new Actor.Holder(Role.MODERATOR, 4, ""), new Command.Door(false))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(FACILITATOR, new Command.ChangeGrant(4, Role.FACILITATOR, "Ada"))
                .when(new Actor.Holder(Role.FACILITATOR, 4, ""), new Command.Door(false))
                .thenAccepted();
    }

    @Test
    @DisplayName("[G1] a first link in another role is nobody else: two links of one role never share a name")
    void identity() {
        House house = Room.of(0)
                .given(new Event.GrantChanged(3, Role.MODERATOR, "Salle"))
                .workshop()
                .house();
        Grant screen = house.grants().find(3).orElseThrow();
        assertThat(screen.holder("")).isEqualTo(new Actor.Holder(Role.MODERATOR, 3, ""));
        assertThat(house.grants().of(new Actor.Holder(Role.PROJECTOR))).isEmpty();
        assertThat(house.grants().of(new Actor.Holder(Role.MODERATOR)).map(Grant::number))
                .isEqualTo(Optional.of(2));
        assertThat(house.grants().of(new Actor.Holder(Role.MODERATOR, 2, ""))).isEmpty();
    }

    @Test
    @DisplayName("[G3] the last facilitator’s link can neither be revoked nor be given another role")
    void lastFacilitator() {
        Room.of(0)
                .when(FACILITATOR, new Command.Revoke(1))
                .thenRefused(Rejection.LAST_FACILITATOR)
                .when(FACILITATOR, new Command.ChangeGrant(1, Role.MODERATOR, "Ada"))
                .thenRefused(Rejection.LAST_FACILITATOR)
                .when(FACILITATOR, new Command.MakeGrant(Role.FACILITATOR, "Ada", "ada", 0))
                .when(FACILITATOR, new Command.Revoke(1))
                .then(new Event.GrantRevoked(1))
                .when(FACILITATOR, new Command.Door(false))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(new Actor.Holder(Role.FACILITATOR, 4, ""), new Command.Revoke(4))
                .thenRefused(Rejection.LAST_FACILITATOR);
    }

    @Test
    @DisplayName("[G3] an unknown link is refused, and a table’s has no other role")
    void tables() {
        Room.of(0)
                .when(FACILITATOR, new Command.Revoke(4))
                .thenRefused(Rejection.UNKNOWN_GRANT)
                .when(FACILITATOR, new Command.ChangeGrant(9, Role.MODERATOR, "x"))
                .thenRefused(Rejection.UNKNOWN_GRANT)
                .when(FACILITATOR, new Command.MakeGrant(Role.ATTENDEE, "Table 4", "t", 6))
                .when(FACILITATOR, new Command.ChangeGrant(4, Role.MODERATOR, "Table 4"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(FACILITATOR, new Command.ChangeGrant(3, Role.ATTENDEE, "Table 3"))
                .thenRefused(Rejection.NOT_ALLOWED)
                .when(FACILITATOR, new Command.ChangeGrant(4, Role.ATTENDEE, "Table 5"))
                .then(new Event.GrantChanged(4, Role.ATTENDEE, "Table 5"));
    }
}
