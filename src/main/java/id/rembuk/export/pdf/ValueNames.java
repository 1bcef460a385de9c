package id.rembuk.export.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of values a template may use: of the paper ("rembuk.tempat") and of the entries of its lists ("teks"). */
final class ValueNames {
    private ValueNames() {}

    static Set<String> of(Map<String, Object> values) {
        Set<String> names = new TreeSet<>();
        collect(names, "", values);
        return names;
    }

    private static void collect(Set<String> names, String prefix, Map<?, ?> values) {
        values.forEach((name, value) -> {
            names.add(prefix + name);
            if (value instanceof Map<?, ?> map) {
                collect(names, prefix + name + ".", map);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Map.class::isInstance).forEach(entry -> collect(names, "", (Map<?, ?>) entry));
            }
        });
    }
}
