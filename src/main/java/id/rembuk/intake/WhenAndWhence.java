package id.rembuk.intake;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The time and source of a whole file: from its titles, else its headings, its sheet's name, its own name, or a footer
 * that names the source.
 *
 * @param period null when nowhere said, or several
 * @param guessed whether the month stands for a semester, a quarter or the day a file was made
 * @param source null when nowhere said, or several
 */
record WhenAndWhence(Period period, boolean guessed, DataSource source) {

    static WhenAndWhence of(Heading heading, YearGroups years, String sheetName, String fileName, List<String> lines) {
        List<String> places = new ArrayList<>(heading.titles());
        String titles = String.join(" \n ", heading.titles());
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < heading.width(); column++) {
            headings.add(heading.name(column));
        }
        List<String> footers = lines.stream()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("sumber"))
                .toList();
        places.addAll(List.of(sheetName, fileName.replace('_', ' ')));
        places.addAll(footers);
        DataSource source = first(
                SourceText.in(titles),
                SourceText.in(String.join(" ", places)),
                SourceText.in(String.join(" ", headings)));
        if (years.areSeveral()) {
            String all = String.join(" \n ", places);
            Period newest = PeriodText.monthIn(all, years.newest()).orElseGet(() -> Period.ofYear(years.newest()));
            return new WhenAndWhence(newest, false, source);
        }
        PeriodText.Found found = first(
                PeriodText.in(titles),
                PeriodText.in(String.join(" \n ", headings)),
                PeriodText.in(sheetName),
                PeriodText.in(fileName.replace('_', ' ')),
                PeriodText.in(String.join(" \n ", footers)));
        return found == null
                ? new WhenAndWhence(null, false, source)
                : new WhenAndWhence(found.period(), found.guessed(), source);
    }

    @SafeVarargs
    private static <T> T first(Optional<T>... found) {
        for (Optional<T> one : found) {
            if (one.isPresent()) {
                return one.get();
            }
        }
        return null;
    }
}
