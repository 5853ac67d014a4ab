package org.atelier.plan;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Builds the tree from the parser's events rather than with its composer: anchors, tags and depth are refused as they
 * come, so nothing is ever expanded, and everything else in the file can still be read.
 */
final class YamlTree {
    private final Iterator<Event> events;
    private final Problems problems;

    private YamlTree(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    /** The file's one document, or nothing when it can't be read to its end. */
    static Optional<Node> read(String yaml, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_BYTES);
        try {
            var events = new Yaml(options).parse(new StringReader(yaml)).iterator();
            return new YamlTree(events, problems).document();
        } catch (TooDeep e) {
            problems.add(e.line, e.field, FileSentences.tooDeep(Limits.DEPTH));
        } catch (MarkedYAMLException e) {
            problems.add(line(e), "", FileSentences.of(e));
        } catch (ReaderException e) {
            problems.add(lineAt(yaml, e.getPosition()), "", FileSentences.characterNotAllowed(e.getCodePoint()));
        } catch (YAMLException | IllegalArgumentException e) {
            // Numbers of a %YAML directive or of an escape that overflow come out of the parser without a mark.
            problems.add(1, "", FileSentences.notYaml());
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && root.isPresent()) {
                problems.add(line(event), "", FileSentences.severalDocuments());
                return root;
            }
            if (!isFrame(event)) {
                root = Optional.of(node(event, "", 1));
            }
        }
        if (root.isEmpty()) {
            problems.add(1, "", FileSentences.nothingInFile());
        }
        return root;
    }

    private static boolean isFrame(Event event) {
        return event instanceof StreamStartEvent
                || event instanceof StreamEndEvent
                || event instanceof DocumentStartEvent
                || event instanceof DocumentEndEvent;
    }

    private Node node(Event event, String path, int depth) {
        boolean held = holdsNoTrick(event, path);
        if (depth > Limits.DEPTH) {
            throw new TooDeep(line(event), path);
        }
        Node node = switch (event) {
            case MappingStartEvent start -> mapping(start, path, depth);
            case SequenceStartEvent start -> sequence(start, path, depth);
            case ScalarEvent scalar -> new Node.Scalar(line(event), scalar.getValue(), scalar.isPlain());
            default -> new Node.Refused(line(event));
        };
        return held ? node : new Node.Refused(node.line());
    }

    /** Anchors and tags make a file mean more than it shows; a plan has no use for them. */
    private boolean holdsNoTrick(Event event, String path) {
        String tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> null;
        };
        if (tag != null) {
            problems.add(line(event), path, FileSentences.tag(tag));
        }
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        if (anchored) {
            String sign = event instanceof AliasEvent ? "*" : "&";
            problems.add(line(event), path, FileSentences.anchor(sign + ((NodeEvent) event).getAnchor()));
        }
        return tag == null && !anchored;
    }

    private Node mapping(Event start, String path, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            if (event instanceof ScalarEvent key && holdsNoTrick(key, path)) {
                String field = Paths.field(path, key.getValue());
                Node.Entry entry = new Node.Entry(line(key), node(events.next(), field, depth + 1));
                Node.Entry before = entries.putIfAbsent(key.getValue(), entry);
                if (before != null) {
                    problems.add(entry.line(), field, FileSentences.givenTwice(before.line()));
                }
            } else {
                refuseKey(event, path, depth);
            }
        }
        return new Node.Mapping(line(start), entries);
    }

    private void refuseKey(Event key, String path, int depth) {
        if (!(key instanceof ScalarEvent)) {
            problems.add(line(key), path, FileSentences.keyIsNotText());
            node(key, path, depth + 1);
        }
        node(events.next(), path, depth + 1);
    }

    private Node sequence(Event start, String path, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(node(event, Paths.item(path, items.size()), depth + 1));
        }
        return new Node.Sequence(line(start), items);
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
    }

    private static int lineAt(String yaml, int position) {
        long breaks = yaml.chars().limit(position).filter(c -> c == '\n').count();
        return (int) breaks + 1;
    }

    /** Ends the walk: past this depth the file is not read any more. Never leaves this class. */
    private static final class TooDeep extends RuntimeException {
        private final int line;
        private final String field;

        private TooDeep(int line, String field) {
            super(null, null, false, false);
            this.line = line;
            this.field = field;
        }
    }
}
