package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Roman;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a workspace's papers: drawn from a pattern, never given twice. Numbers are compared without case and
 * spaces; a correction may keep the number of the versions it corrects.
 */
final class NumberRegister {
    static final String PATTERN_KEY = "document.number-pattern";
    static final int LONGEST = 120;

    private static final String NUMBER = "{nomor}";
    private static final String YEAR = "{tahun}";
    private static final String MONTH = "{bulan}";

    private final Records records;

    NumberRegister(Records records) {
        this.records = records;
    }

    String pattern() {
        return records.preference(PATTERN_KEY).filter(kept -> !kept.isBlank()).orElseGet(this::firstPattern);
    }

    /**
     * Klasifikasi arsip, running number, the planning body as the regency calls it, and year (after Permendagri 83/2022,
     * not verified).
     */
    private String firstPattern() {
        String unit = records.all(Organisation.class).stream()
                .filter(Organisation::isPlanningBody)
                .map(body -> body.label().replaceAll("[{}]", "").strip() + "/")
                .findFirst()
                .orElse("");
        return "000.7.2.4/" + NUMBER + "/" + unit + YEAR;
    }

    /** @throws UserError {@code document.pattern} unless it holds {nomor} once, knows its other words and is not too long */
    static String checked(String pattern) {
        String stripped = pattern == null ? "" : pattern.strip();
        String rest = stripped.replaceFirst(Pattern.quote(NUMBER), "")
                .replace(YEAR, "")
                .replace(MONTH, "");
        if (!stripped.contains(NUMBER)
                || rest.indexOf('{') >= 0
                || rest.indexOf('}') >= 0
                || stripped.length() > LONGEST) {
            throw new UserError("document.pattern", stripped, NUMBER, YEAR, MONTH);
        }
        return stripped;
    }

    /** The next number of a year by the pattern: one more than the highest given in it. */
    String next(LocalDate date) {
        String dated =
                pattern().replace(YEAR, String.valueOf(date.getYear())).replace(MONTH, Roman.of(date.getMonthValue()));
        Pattern given = given(date);
        long highest = records.all(OfficialDocument.class).stream()
                .map(OfficialDocument::number)
                .filter(number -> number != null)
                .map(given::matcher)
                .filter(Matcher::matches)
                .mapToLong(match -> Long.parseLong(match.group(1)))
                .max()
                .orElse(0);
        return dated.replace(NUMBER, String.valueOf(highest + 1));
    }

    /** Numbers of a year: the month may differ, the running number goes on. */
    private Pattern given(LocalDate date) {
        String quoted = Pattern.quote(pattern())
                .replace(YEAR, String.valueOf(date.getYear()))
                .replace(MONTH, "\\E[IVX]+\\Q")
                .replace(NUMBER, "\\E0*(\\d{1,9})\\Q");
        return Pattern.compile(quoted, Pattern.CASE_INSENSITIVE);
    }

    /** The other document that has a number; empty when it is free. */
    Optional<OfficialDocument> holder(String number, OfficialDocument asking) {
        Set<String> own = versions(asking);
        return records.all(OfficialDocument.class).stream()
                .filter(other -> !own.contains(other.id()) && other.number() != null)
                .filter(other -> key(other.number()).equals(key(number)))
                .findFirst();
    }

    /** The document and the versions it corrects. */
    private Set<String> versions(OfficialDocument document) {
        Set<String> ids = new HashSet<>(Set.of(document.id()));
        String before = document.replacesId();
        while (before != null && ids.add(before)) {
            before = records.find(OfficialDocument.class, before)
                    .map(OfficialDocument::replacesId)
                    .orElse(null);
        }
        return ids;
    }

    private static String key(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    }
}
