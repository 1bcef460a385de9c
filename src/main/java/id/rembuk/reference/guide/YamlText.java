package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.reference.guide.YamlNode.Field;
import id.rembuk.reference.guide.YamlNode.Fields;
import id.rembuk.reference.guide.YamlNode.Items;
import id.rembuk.reference.guide.YamlNode.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML into plain texts, lists and named fields, and nothing else: no classes, no tags, no anchors and aliases (by
 * which a short file can become a huge one), no name twice, limited size and depth.
 */
final class YamlText {
    /** Code points a file may have. */
    static final int MOST_CODE_POINTS = 1_000_000;

    /** Bytes a file of that many code points can have. */
    static final int MOST_BYTES = 4 * MOST_CODE_POINTS;

    private static final int MOST_DEPTH = 12;

    private final String place;
    private final Iterator<Event> events;

    private YamlText(String place, Iterator<Event> events) {
        this.place = place;
        this.events = events;
    }

    /**
     * @throws UserError {@code frame.*} naming file, line and reason
     */
    static YamlNode read(String place, String text) {
        if (text.codePointCount(0, text.length()) > MOST_CODE_POINTS) {
            throw new UserError("frame.too-big", place);
        }
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_CODE_POINTS).build();
        try {
            return new YamlText(place, new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            throw new UserError(
                    e, "frame.syntax", place, line(e.getProblemMark().or(e::getContextMark)));
        } catch (YamlEngineException e) {
            throw new UserError(e, "frame.characters", place);
        }
    }

    private YamlNode document() {
        events.next(); // stream start
        if (events.next().getEventId() != Event.ID.DocumentStart) {
            throw new UserError("frame.empty", place);
        }
        YamlNode root = node(events.next(), 0);
        events.next(); // document end
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new UserError("frame.two-documents", place, line(after));
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > MOST_DEPTH) {
            throw new UserError("frame.too-deep", place, line(event));
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new UserError("frame.anchor", place, line(event));
        }
        if (event instanceof ScalarEvent scalar) {
            requireNoTag(scalar.getTag().isPresent(), event);
            return new Text(lineNumber(event), scalar.getValue().strip());
        }
        requireNoTag(
                event instanceof CollectionStartEvent start && start.getTag().isPresent(), event);
        return event.getEventId() == Event.ID.MappingStart ? fields(event, depth) : items(event, depth);
    }

    private void requireNoTag(boolean tagged, Event event) {
        if (tagged) {
            throw new UserError("frame.tag", place, line(event));
        }
    }

    private Items items(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Items(lineNumber(start), items);
    }

    private Fields fields(Event start, int depth) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event, depth + 1) instanceof Text name)) {
                throw new UserError("frame.syntax", place, line(event));
            }
            YamlNode value = node(events.next(), depth + 1);
            if (fields.put(name.value(), new Field(name.line(), value)) != null) {
                throw new UserError("frame.key-twice", place, String.valueOf(name.line()), name.value());
            }
        }
        return new Fields(lineNumber(start), fields);
    }

    private static int lineNumber(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static String line(Event event) {
        return String.valueOf(lineNumber(event));
    }

    private static String line(Optional<Mark> mark) {
        return String.valueOf(mark.map(found -> found.getLine() + 1).orElse(1));
    }
}
