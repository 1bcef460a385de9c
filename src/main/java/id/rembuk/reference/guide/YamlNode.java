package id.rembuk.reference.guide;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file as plain texts, with the line it begins in. */
sealed interface YamlNode {
    int line();

    record Text(int line, String value) implements YamlNode {}

    record Items(int line, List<YamlNode> items) implements YamlNode {}

    /** Fields in the order of the file. */
    record Fields(int line, Map<String, Field> fields) implements YamlNode {}

    /** A value with the line its name stands in. */
    record Field(int line, YamlNode value) {}
}
