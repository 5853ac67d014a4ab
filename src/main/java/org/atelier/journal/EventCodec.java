package org.atelier.journal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import org.atelier.domain.Event;

/**
 * Events as the journal keeps them: a chosen type name with a version, and a JSON body. A name and its body's shape never
 * change once released; another shape is another version beside it, and both are read for ever.
 */
public final class EventCodec {

    /** An event in words that outlive the code. */
    public record Stored(String type, String body) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public static Stored write(Event event) {
        EventShapes.Shape shape = EventShapes.of(event);
        return new Stored(shape.type(), shape.body().toString());
    }

    /** @throws StorageFailure when the type is of a newer version, or the body not what the type says */
    public static Event read(String type, String body) throws StorageFailure {
        EventReaders.Reader reader = EventReaders.BY_TYPE.get(type);
        if (reader == null) {
            throw new StorageFailure(
                    "the journal is from a newer version of Atelier: this one knows no « " + type + " »", null, false);
        }
        try {
            var fields = new Fields(JSON.readTree(body));
            Event event = reader.read(fields);
            fields.expectNoOther();
            return event;
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw new StorageFailure("the body of a « " + type + " » is not what it should be", unreadable, false);
        }
    }

    /** Every type name that this version reads. */
    public static Set<String> types() {
        return EventReaders.BY_TYPE.keySet();
    }

    private EventCodec() {}
}
