package org.atelier.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.atelier.domain.Command;
import org.atelier.domain.Place;
import org.atelier.writer.Position;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A frame of a client")
class CommandCodecTest {

    static Stream<Arguments> commands() {
        return Stream.of(
                row(
                        "'t':'add','place':{'side':'s','level':'l'},'text':'x'",
                        new Command.Add(new Place.Cell("s", "l"), "x")),
                row("'t':'add','place':{'side':'s'},'text':''", new Command.Add(new Place.Unplaced("s"), "")),
                row("'t':'add','place':{'question':'q'},'text':'x'", new Command.Add(new Place.Answer("q"), "x")),
                row("'t':'add','place':{'comments':true},'text':'x'", new Command.Add(new Place.Comments(), "x")),
                row("'t':'rephrase','item':'i12','text':'x'", new Command.Rephrase(12, "x")),
                row("'t':'withdraw','item':'i999999999'", new Command.Withdraw(999_999_999)),
                row("'t':'vote','item':'i1','on':true", new Command.Vote(1, true)),
                row("'t':'vote','item':'i1','on':false", new Command.Vote(1, false)),
                row("'t':'go','phase':'p'", new Command.Go("p", Optional.empty())),
                row("'t':'go','phase':'p','level':'l'", new Command.Go("p", Optional.of("l"))),
                row("'t':'timer','seconds':0", new Command.Timer(0)),
                row("'t':'timer','seconds':-5", new Command.Timer(-5)),
                row("'t':'timer','seconds':99999999999", new Command.Timer(Integer.MAX_VALUE)),
                row("'t':'reveal','on':true", new Command.Reveal(true)),
                row("'t':'door','open':false", new Command.Door(false)),
                row("'t':'merge','into':'i1','items':['i2','i3']", new Command.Merge(1, List.of(2, 3))),
                row("'t':'unmerge','items':['i2']", new Command.Unmerge(List.of(2))),
                row("'t':'hide','item':'i1','reason':''", new Command.Hide(1, "")),
                row("'t':'restore','item':'i1'", new Command.Restore(1)),
                row(
                        "'t':'move','item':'i1','place':{'side':'s','level':'l'}",
                        new Command.Move(1, new Place.Cell("s", "l"))),
                row("'t':'apart','items':['i1','i2']", new Command.Apart(List.of(1, 2))),
                row("'t':'undo','decision':'d4'", new Command.Undo(4)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    @DisplayName("[R1] is a command with its op")
    void command(String fields, Command expected) {
        assertThat(read("{" + fields + ",'op':9007199254740991}"))
                .isEqualTo(new ClientMessage.Order(9_007_199_254_740_991L, expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    @DisplayName("[L2] with a field more is malformed")
    void closed(String fields, Command expected) {
        assertMalformed("{" + fields + ",'op':1,'more':1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'t':'merge','op':1,'into':'i1','items':[]}",
                "{'t':'merge','op':1,'into':'i1','items':'i2'}",
                "{'t':'merge','op':1,'into':'i1','items':['i2',3]}",
                "{'t':'undo','op':1,'decision':'i4'}",
                "{'t':'go','op':1,'phase':'p','level':null}",
                "{'t':'go','op':1,'phase':['p']}",
                "{'t':'add','op':1,'place':{},'text':'x'}",
                "{'t':'add','op':1,'place':{'comments':false},'text':'x'}",
                "{'t':'add','op':1,'place':'comments','text':'x'}",
                "{'t':'withdraw','op':1,'item':'i'}",
                "{'t':'withdraw','op':1,'item':'I1'}",
                "{'t':'withdraw','op':1,'item':'i0'}",
                "{'t':'withdraw','op':1,'item':'i١'}",
                "{'t':'withdraw','op':9007199254740992,'item':'i1'}",
                "{'t':'withdraw','op':'1','item':'i1'}",
                "{'t':1,'op':1}",
                "{'T':'withdraw','op':1,'item':'i1'}",
                "\uFEFF{}"
            })
    @DisplayName("[L2] of another shape is malformed")
    void malformed(String text) {
        assertMalformed(text);
    }

    @Test
    @DisplayName("[L2] may be 16 deep and a text 4,096 long, no more")
    void limits() {
        String longest = "x".repeat(4_096);
        assertThat(read("{'t':'hide','op':1,'item':'i1','reason':'" + longest + "'}"))
                .isEqualTo(new ClientMessage.Order(1, new Command.Hide(1, longest)));
        assertMalformed("{'t':'hide','op':1,'item':'i1','reason':'" + longest + "x'}");
        assertThat(Json.FRAMES.object("{\"x\":" + "[".repeat(15) + "]".repeat(15) + "}"))
                .isPresent();
        assertThat(Json.FRAMES.object("{\"x\":" + "[".repeat(16) + "]".repeat(16) + "}"))
                .isEmpty();
        assertThat(Json.FRAMES.object("{\"x\":" + "1".repeat(20) + "}")).isPresent();
        assertThat(Json.FRAMES.object("{\"x\":" + "1".repeat(21) + "}")).isEmpty();
    }

    @Test
    @DisplayName("[C3] is a hello, with the position of what the client holds")
    void hello() {
        assertThat(read("{'t':'hello','protocol':1,'lang':'fr'}"))
                .isEqualTo(new ClientMessage.Hello(Language.FR, "", Optional.empty()));
        assertThat(read("{'t':'hello','protocol':1,'lang':'en-CA','device':'a1','since':{'epoch':'e','seq':7}}"))
                .isEqualTo(new ClientMessage.Hello(Language.EN, "a1", Optional.of(new Position("e", 7))));
    }

    @Test
    @DisplayName("[C3] is malformed when its device is no name for one")
    void device() {
        for (String device : new String[] {"", "A", "a/b", "a".repeat(33)}) {
            assertThat(read("{'t':'hello','protocol':1,'lang':'fr','device':'" + device + "'}"))
                    .isInstanceOf(ClientMessage.Malformed.class);
        }
    }

    @Test
    @DisplayName("[C8] that is empty is a heartbeat")
    void heartbeat() {
        assertThat(read("{}")).isEqualTo(new ClientMessage.Heartbeat());
        assertThat(read(" { } ")).isEqualTo(new ClientMessage.Heartbeat());
    }

    private static void assertMalformed(String text) {
        assertThat(read(text)).isInstanceOf(ClientMessage.Malformed.class);
    }

    private static ClientMessage read(String text) {
        return CommandCodec.read(text.replace('\'', '"'));
    }

    private static Arguments row(String fields, Command expected) {
        return Arguments.of(fields, expected);
    }
}
