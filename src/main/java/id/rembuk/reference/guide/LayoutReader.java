package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.FormField;
import id.rembuk.domain.portal.FormLayout;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.ServiceField;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Reads the layout of a web form out of one YAML file; templates/panduan/portal/data-sasaran.yaml shows its form. */
final class LayoutReader {
    private static final Set<String> LAYOUT = Set.of("id", "versi", "nama", "dasar", "kolom");
    private static final Map<String, CountField> COUNTS = new TreeMap<>(Map.of(
            "keluarga", CountField.FAMILIES,
            "keluarga-berisiko", CountField.FAMILIES_AT_RISK,
            "sasaran", CountField.TARGETED,
            "diukur", CountField.MEASURED,
            "pendek", CountField.SHORT,
            "sangat-pendek", CountField.SEVERELY_SHORT,
            "kasus", CountField.CASES));
    private static final Map<String, ServiceField> SERVICES =
            new TreeMap<>(Map.of("terlayani", ServiceField.NUMERATOR, "sasaran", ServiceField.DENOMINATOR));

    private final Faults faults;
    private final StatementReader statements;

    private LayoutReader(Faults faults, StatementReader statements) {
        this.faults = faults;
        this.statements = statements;
    }

    /** A layout, or what is wrong with its file. */
    record Result(FormLayout layout, List<UserError> faults) {}

    /** @param sources keys a statement may name */
    static Result read(String place, String text, Set<String> sources) {
        Faults faults = new Faults(place);
        try {
            YamlNode root = YamlText.read(place, text);
            FormLayout layout = new LayoutReader(faults, new StatementReader(faults, sources)).layout(root);
            return new Result(faults.isEmpty() ? layout : null, faults.found());
        } catch (UserError e) {
            return new Result(null, List.of(e));
        }
    }

    private FormLayout layout(YamlNode root) {
        Block block = Block.of(root, "id", faults, LAYOUT);
        if (!block.has("versi")) {
            faults.missingKey(block.line(), "versi");
        }
        Set<String> taken = new HashSet<>();
        List<FormColumn> columns = block.items("kolom").stream()
                .map(node -> column(node, taken))
                .filter(Objects::nonNull)
                .toList();
        if (block.items("kolom").isEmpty()) {
            faults.missingKey(block.line("kolom"), "kolom");
        }
        Integer version = block.number("versi", 1, 9999);
        return new FormLayout(
                block.id("id", new HashSet<>()),
                version == null ? 1 : version,
                block.required("nama"),
                statements.one(block, "dasar"),
                columns);
    }

    /** Null when the column names no number. */
    private FormColumn column(YamlNode node, Set<String> taken) {
        Block block = statements.block(node, "kolom", "id", "diisi", "indikator", "angka");
        FormField field = block.has("indikator") ? service(block) : count(block);
        String id = block.id("id", taken);
        return field == null ? null : new FormColumn(id, statements.of(block), field);
    }

    private FormField count(Block block) {
        CountField count = constant(block, "diisi", COUNTS);
        return count == null ? null : new FormField(count, null, null);
    }

    private FormField service(Block block) {
        ServiceField service = constant(block, "angka", SERVICES);
        String indicator = block.text("indikator");
        return service == null || indicator == null ? null : new FormField(null, indicator, service);
    }

    private <C> C constant(Block block, String key, Map<String, C> known) {
        String text = block.required(key);
        if (!text.isEmpty() && !known.containsKey(text)) {
            faults.wrongValue(block.line(key), key, text, String.join(", ", known.keySet()));
        }
        return known.get(text);
    }
}
