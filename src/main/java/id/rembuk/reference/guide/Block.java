package id.rembuk.reference.guide;

import id.rembuk.reference.guide.YamlNode.Field;
import id.rembuk.reference.guide.YamlNode.Fields;
import id.rembuk.reference.guide.YamlNode.Items;
import id.rembuk.reference.guide.YamlNode.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The named fields of one block of a file. What is missing or of the wrong form is noted and read as nothing, so that
 * reading goes on to the next mistake.
 */
final class Block {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 60;

    private final int line;
    private final Map<String, Field> fields;
    private final Faults faults;

    private Block(int line, Map<String, Field> fields, Faults faults) {
        this.line = line;
        this.fields = fields;
        this.faults = faults;
    }

    /** The fields of a node, of which only those named are known. */
    static Block of(YamlNode node, String name, Faults faults, Set<String> known) {
        if (!(node instanceof Fields fields)) {
            faults.wantsFields(node.line(), name);
            return new Block(node.line(), Map.of(), faults);
        }
        fields.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                faults.unknownKey(field.line(), key, String.join(", ", new TreeSet<>(known)));
            }
        });
        return new Block(node.line(), fields.fields(), faults);
    }

    int line() {
        return line;
    }

    int line(String key) {
        Field field = fields.get(key);
        return field == null ? line : field.line();
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    YamlNode node(String key) {
        return fields.get(key).value();
    }

    /** A text; null when the field is not there. */
    String text(String key) {
        Field field = fields.get(key);
        if (field == null) {
            return null;
        }
        if (field.value() instanceof Text text && !text.value().isEmpty()) {
            return text.value();
        }
        faults.wantsText(field.line(), key);
        return null;
    }

    /** A text that must be there. */
    String required(String key) {
        if (!has(key)) {
            faults.missingKey(line, key);
        }
        String text = text(key);
        return text == null ? "" : text;
    }

    /** An id that must be there and be used for nothing else of the same kind. */
    String id(String key, Set<String> taken) {
        String id = required(key);
        if (id.isEmpty()) {
            return id;
        }
        if (!id.matches(ID) || id.length() > LONGEST_ID) {
            faults.wrongId(line(key), id);
        } else if (!taken.add(id)) {
            faults.idTwice(line(key), id);
        }
        return id;
    }

    /** A whole number within bounds, ends included; null when the field is not there or wrong. */
    Integer number(String key, int low, int high) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        Integer number = whole(text);
        if (number == null || number < low || number > high) {
            faults.wrongValue(line(key), key, text, low + "–" + high);
            return null;
        }
        return number;
    }

    /** Whether a field says {@code yes}; the only other word is {@code no}, which is also meant by its absence. */
    boolean says(String key, String yes, String no) {
        String text = text(key);
        if (text == null || text.equals(no)) {
            return false;
        }
        if (!text.equals(yes)) {
            faults.wrongValue(line(key), key, text, yes + ", " + no);
        }
        return text.equals(yes);
    }

    /** The entries of a list; none when the field is not there. */
    List<YamlNode> items(String key) {
        Field field = fields.get(key);
        if (field == null) {
            return List.of();
        }
        if (field.value() instanceof Items items) {
            return items.items();
        }
        faults.wantsList(field.line(), key);
        return List.of();
    }

    /** The texts of a list. */
    List<Text> texts(String key) {
        List<Text> texts = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof Text text) {
                texts.add(text);
            } else {
                faults.wantsText(item.line(), key);
            }
        }
        return texts;
    }

    /** A whole number of at most nine digits; null for anything else. */
    static Integer whole(String text) {
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }
}
