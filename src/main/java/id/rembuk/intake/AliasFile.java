package id.rembuk.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the shipped lists of names offices use, "MEANING = name | name"; their own first lines say how they are written. */
final class AliasFile {
    private AliasFile() {}

    /** By meaning, in the order of the file. */
    static Map<String, List<String>> read(String resource) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(AliasFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int equal = line.indexOf(" = ");
                if (!line.startsWith("#") && equal > 0) {
                    List<String> list =
                            names.computeIfAbsent(line.substring(0, equal).strip(), m -> new ArrayList<>());
                    for (String name : line.substring(equal + 3).split("\\|")) {
                        list.add(name.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A shipped list of names cannot be read: " + resource, e);
        }
        return names;
    }
}
