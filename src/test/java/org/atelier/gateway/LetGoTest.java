package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.atelier.domain.Actor;
import org.atelier.domain.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Someone who may be in the room no longer")
class LetGoTest {
    private static final int NOT_OPEN = 4401;
    private Rig rig;

    @BeforeEach
    void open() {
        rig = new Rig();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    @DisplayName("[T6] is let go on every device of the seat, and nobody else is")
    void seat() {
        String cookie = rig.seat();
        Client phone = rig.connect(cookie).hello();
        Client tablet = rig.connect(cookie).hello();
        Client other = rig.live();
        Rig.soon().until(() -> phone.isLive() && tablet.isLive());

        rig.workshop.letGo(Set.of(1), Set.of());

        Rig.soon().until(() -> phone.closed() == NOT_OPEN && tablet.closed() == NOT_OPEN);
        assertThat(other.closed()).isNegative();
    }

    @Test
    @DisplayName("[G2] [D7] is let go at the second door as well")
    void secondDoor() {
        Poller phone = Poller.live(rig);

        rig.workshop.letGo(Set.of(1), Set.of());

        assertThat(phone.until(() -> false).closed()).isEqualTo(NOT_OPEN);
    }

    @Test
    @DisplayName("[G2] is let go whatever the device on which the link is held, and another link of that role is not")
    void link() {
        Client desk = rig.connect("facilitator", rig.facilitator())
                .say("{\"t\":\"hello\",\"protocol\":1,\"lang\":\"fr\",\"device\":\"a1\"}");
        Rig.soon().until(desk::isLive);

        rig.workshop.letGo(Set.of(), Set.of(new Actor.Holder(Role.FACILITATOR, 4, "")));
        rig.workshop.letGo(Set.of(1), Set.of(new Actor.Holder(Role.MODERATOR)));
        desk.say("{\"t\":\"door\",\"op\":1,\"open\":true}");
        Rig.soon().until(() -> !desk.heard("receipt").isEmpty());
        assertThat(desk.closed()).isNegative();
        rig.workshop.letGo(Set.of(), Set.of(new Actor.Holder(Role.FACILITATOR)));

        Rig.soon().until(() -> desk.closed() == NOT_OPEN);
    }

    @Test
    @DisplayName("[G2] is let go too when it happens while the connection is being made")
    void whileJoining() {
        String cookie = rig.seat();
        rig.workshop.gone = true;

        Client client = rig.connect(cookie).hello();

        Rig.soon().until(() -> client.closed() == NOT_OPEN);
        assertThat(client.heard("welcome")).isEmpty();
    }
}
