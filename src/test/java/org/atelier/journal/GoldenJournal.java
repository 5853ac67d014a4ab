package org.atelier.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.atelier.domain.Recorded;

/**
 * A journal as lines of JSON: the workshop first, then its rows with their hashes. A committed one is never written again;
 * when the story gets new kinds of events, {@link #main} writes the next beside it.
 */
record GoldenJournal(String workshop, String epoch, List<Row> rows, List<byte[]> hashes) {
    private static final JsonMapper JSON = new JsonMapper();

    static GoldenJournal read(String name) throws IOException {
        try (InputStream in = GoldenJournal.class.getResourceAsStream(name)) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            JsonNode head = JSON.readTree(lines.getFirst());
            var rows = new ArrayList<Row>();
            var hashes = new ArrayList<byte[]>();
            for (String line : lines.subList(1, lines.size())) {
                JsonNode json = JSON.readTree(line);
                rows.add(row(head.get("workshop").textValue(), json));
                hashes.add(HexFormat.of().parseHex(json.get("hash").textValue()));
            }
            return new GoldenJournal(
                    head.get("workshop").textValue(), head.get("epoch").textValue(), rows, hashes);
        }
    }

    List<Recorded> events() throws StorageFailure {
        Chain chain = Chain.begin(workshop, epoch);
        var events = new ArrayList<Recorded>();
        for (int i = 0; i < rows.size(); i++) {
            chain.follow(rows.get(i), hashes.get(i));
            events.add(rows.get(i).read());
        }
        return events;
    }

    private static Row row(String workshop, JsonNode json) {
        return new Row(
                workshop,
                json.get("seq").longValue(),
                json.get("term").longValue(),
                json.get("type").textValue(),
                json.get("time").longValue(),
                json.get("actor").textValue(),
                json.get("op").longValue(),
                json.get("part").intValue(),
                json.get("digest").intValue(),
                json.get("body").textValue());
    }

    /** Writes the story as it is told today to the file named. */
    public static void main(String[] file) throws IOException, StorageFailure {
        var lines = new ArrayList<String>();
        lines.add(JSON.createObjectNode()
                .put("workshop", Story.WORKSHOP)
                .put("epoch", Story.EPOCH)
                .toString());
        Chain chain = Chain.begin(Story.WORKSHOP, Story.EPOCH);
        for (Row row : Row.of(Story.WORKSHOP, Story.told())) {
            lines.add(line(row, chain.add(row)).toString());
        }
        Files.write(Path.of(file[0]), lines);
    }

    private static ObjectNode line(Row row, byte[] hash) {
        return JSON.createObjectNode()
                .put("seq", row.seq())
                .put("term", row.term())
                .put("type", row.type())
                .put("time", row.time())
                .put("actor", row.actor())
                .put("op", row.op())
                .put("part", row.part())
                .put("digest", row.digest())
                .put("body", row.body())
                .put("hash", HexFormat.of().formatHex(hash));
    }
}
