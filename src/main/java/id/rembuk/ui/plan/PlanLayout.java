package id.rembuk.ui.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the columns of the table stand: their order, which are shown, and their widths; kept as one line of text. */
record PlanLayout(List<Entry> entries) {
    private static final double NARROWEST = 20;
    private static final double WIDEST = 1000;

    /** @param width px at 100 % text */
    record Entry(PlanColumn column, boolean shown, double width) {}

    /** As it is until the user arranges it otherwise. */
    static PlanLayout standard() {
        return read("");
    }

    /**
     * Reads what {@link #written} wrote, also when an older or newer version wrote it: a column it does not know stands
     * at the end as usual, and a width that no screen has is the usual one.
     */
    static PlanLayout read(String text) {
        List<Entry> entries = new ArrayList<>();
        Set<PlanColumn> missing = EnumSet.allOf(PlanColumn.class);
        for (String part : text.split(",", -1)) {
            entry(part.strip()).filter(entry -> missing.remove(entry.column())).ifPresent(entries::add);
        }
        missing.forEach(column -> entries.add(new Entry(column, column.isShown(), column.width())));
        return new PlanLayout(List.copyOf(entries));
    }

    private static Optional<Entry> entry(String part) {
        String[] said = part.split(":", -1);
        return said.length != 3
                ? Optional.empty()
                : Arrays.stream(PlanColumn.values())
                        .filter(column -> column.name().equals(said[0]))
                        .findFirst()
                        .map(column -> new Entry(
                                column,
                                column.isAlwaysShown() || said[1].equals("ya"),
                                width(said[2], column.width())));
    }

    private static double width(String said, double usual) {
        try {
            double width = Double.parseDouble(said);
            return width >= NARROWEST && width <= WIDEST ? width : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /** One line of text, e.g. {@code NO:ya:28,OUTPUT:ya:150,NOTE:tidak:180}. */
    String written() {
        return entries.stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%s:%s:%.0f", entry.column(), entry.shown() ? "ya" : "tidak", entry.width()))
                .collect(Collectors.joining(","));
    }
}
