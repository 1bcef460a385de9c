package id.rembuk.intake;

import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ColumnLook.Match;
import id.rembuk.domain.intake.ColumnUse;
import id.rembuk.domain.intake.Decimals;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportField;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.PersonalColumn;
import id.rembuk.domain.intake.RememberedMapping;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.situation.CountField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes what each column of a sheet is read as: by what the officer chose before, else by the names of headings. */
final class ColumnProposal {
    private static final Set<String> ONE_SEX =
            Set.of("l", "p", "laki laki", "perempuan", "lk", "pr", "laki", "pria", "wanita");
    private static final Set<String> BOTH = Set.of("l p", "jumlah", "total", "abs", "n", "jumlah l p", "total l p");
    private static final Set<ImportField> SHOWN_OF_PEOPLE = Set.of(
            ImportField.AREA_CODE,
            ImportField.KECAMATAN,
            ImportField.DESA,
            ImportField.MONTH,
            ImportField.YEAR,
            ImportField.HEIGHT_FOR_AGE);
    private static final Set<PlanField> PLAN_NUMBERS =
            Set.of(PlanField.BASELINE, PlanField.TARGET, PlanField.PEOPLE, PlanField.BUDGET, PlanField.SHARE);

    private final ImportKind kind;
    private final Heading heading;
    private final List<ColumnProfile> profiles;
    private final FieldNames names;
    private final ServiceColumns services;
    private final PersonalColumns personal;
    private final YearGroups years;
    private final Map<String, String> remembered;

    ColumnProposal(
            ImportKind kind,
            Heading heading,
            List<ColumnProfile> profiles,
            FieldNames names,
            ServiceColumns services,
            PersonalColumns personal,
            List<RememberedMapping> mappings) {
        this.kind = kind;
        this.heading = heading;
        this.profiles = profiles;
        this.names = names;
        this.services = services;
        this.personal = personal;
        years = new YearGroups(heading, kind != ImportKind.RENCANA);
        remembered = remembered(mappings);
    }

    YearGroups years() {
        return years;
    }

    List<ColumnLook> columns() {
        List<ColumnLook> columns = new ArrayList<>();
        for (int column = 0; column < profiles.size(); column++) {
            if (!profiles.get(column).isEmpty() || !heading.levels(column).isEmpty()) {
                columns.add(look(column));
            }
        }
        List<ColumnLook> own = withoutPeople(withoutTwins(columns));
        return switch (kind) {
            case DESA -> withCases(own);
            case LAYANAN -> new ServicePairs(profiles).complete(own);
            case RENCANA -> own;
        };
    }

    /** Where rows are about single people only places and times are shown. */
    private static List<ColumnLook> withoutPeople(List<ColumnLook> columns) {
        if (columns.stream().noneMatch(column -> column.personal() != null)) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.use() != null
                                && SHOWN_OF_PEOPLE.contains(column.use().field())
                        ? column
                        : new ColumnLook(
                                column.index(),
                                column.heading(),
                                List.of(),
                                column.use(),
                                column.match(),
                                column.personal(),
                                column.decimals(),
                                column.percentAsFraction()))
                .toList();
    }

    /** Where nobody is told apart as severely short, "pendek" is all of them. */
    private static List<ColumnLook> withCases(List<ColumnLook> columns) {
        ColumnUse severe = new ColumnUse(ImportField.COUNT, CountField.SEVERELY_SHORT.name());
        ColumnUse cases = new ColumnUse(ImportField.COUNT, CountField.CASES.name());
        if (columns.stream().anyMatch(column -> severe.equals(column.use()) || cases.equals(column.use()))) {
            return columns;
        }
        ColumnUse only = new ColumnUse(ImportField.COUNT, CountField.SHORT.name());
        return columns.stream()
                .map(column -> only.equals(column.use()) && column.match() != Match.REMEMBERED
                        ? ServicePairs.with(column, cases, Match.SIMILAR, column.decimals())
                        : column)
                .toList();
    }

    private ColumnLook look(int column) {
        ColumnProfile profile = profiles.get(column);
        List<String> levels = heading.levels(column);
        PersonalColumn about = personal.of(levels, profile);
        String name = heading.name(column);
        if (about != null) {
            return new ColumnLook(
                    column,
                    about == PersonalColumn.NIK ? withoutDigits(name) : name,
                    List.of(),
                    null,
                    Match.PERSONAL,
                    about,
                    Decimals.NONE,
                    false);
        }
        FieldNames.Guess guess = guess(column, levels, profile);
        return look(column, guess.use(), guess.match());
    }

    private ColumnLook look(int column, ColumnUse use, Match match) {
        ColumnProfile profile = profiles.get(column);
        boolean rate = use != null && isRate(use);
        Decimals decimals = use == null || !isNumber(use) ? Decimals.NONE : profile.decimals(!rate && isCount(use));
        boolean fraction = use != null && isNumber(use) && profile.isFraction(rate);
        return new ColumnLook(column, heading.name(column), profile.samples(), use, match, null, decimals, fraction);
    }

    /** A NIK may stand where no heading is. */
    private static String withoutDigits(String name) {
        return name.replaceAll("\\d{6,}", "…");
    }

    private FieldNames.Guess guess(int column, List<String> levels, ColumnProfile profile) {
        String before = remembered.get(HeadingNames.normal(heading.name(column)));
        if (before != null) {
            return new FieldNames.Guess(before.isEmpty() ? null : ColumnUse.parse(before), Match.REMEMBERED);
        }
        if (levels.isEmpty()) {
            return new FieldNames.Guess(null, Match.UNKNOWN);
        }
        if (years.isOther(column) || isOneSex(levels)) {
            return new FieldNames.Guess(null, Match.SKIPPED);
        }
        List<String> named = years.without(column, levels);
        List<String> bare = withoutBoth(named);
        FieldNames.Guess guess = kind == ImportKind.LAYANAN ? services.guess(named) : null;
        FieldNames.Guess byName = names.guess(bare);
        if (guess == null || (byName != null && byName.match() == Match.SAME_NAME && isPlain(byName.use()))) {
            guess = byName;
        }
        if (guess == null) {
            return new FieldNames.Guess(null, isPercent(levels) ? Match.SKIPPED : Match.UNKNOWN);
        }
        return fitting(asRate(guess, levels), profile);
    }

    /** A use that no indicator needs to be named for. */
    private static boolean isPlain(ColumnUse use) {
        return use != null
                && !Set.of(ImportField.NUMERATOR, ImportField.DENOMINATOR, ImportField.COVERAGE)
                        .contains(use.field());
    }

    private static boolean isOneSex(List<String> levels) {
        return levels.stream().anyMatch(level -> ONE_SEX.contains(HeadingNames.normal(level)));
    }

    private static List<String> withoutBoth(List<String> levels) {
        int end = levels.size();
        while (end > 1 && BOTH.contains(HeadingNames.normal(levels.get(end - 1)))) {
            end--;
        }
        return levels.subList(0, end);
    }

    private static boolean isPercent(List<String> levels) {
        return List.of(HeadingNames.normal(levels.get(levels.size() - 1)).split(" "))
                .contains("%");
    }

    /** A percent of a count is no count: of cases it is the prevalence, of measured the measured share. */
    private static FieldNames.Guess asRate(FieldNames.Guess guess, List<String> levels) {
        if (guess.use() == null || guess.use().field() != ImportField.COUNT || !isPercent(levels)) {
            return guess;
        }
        return switch (CountField.valueOf(guess.use().detail())) {
            case CASES -> new FieldNames.Guess(ColumnUse.of(ImportField.PREVALENCE), Match.SIMILAR);
            case MEASURED -> new FieldNames.Guess(ColumnUse.of(ImportField.MEASURED_SHARE), Match.SIMILAR);
            default -> new FieldNames.Guess(null, Match.SKIPPED);
        };
    }

    private static FieldNames.Guess fitting(FieldNames.Guess guess, ColumnProfile profile) {
        boolean misfit = guess.use() != null && isNumber(guess.use()) && profile.isOnlyTexts();
        if (misfit && guess.use().equals(new ColumnUse(ImportField.PLAN, PlanField.TARGET.name()))) {
            return new FieldNames.Guess(new ColumnUse(ImportField.PLAN, PlanField.UNIT.name()), Match.SIMILAR);
        }
        return misfit ? new FieldNames.Guess(null, Match.UNKNOWN) : guess;
    }

    /** Of columns that claim the same use the surest keeps it, then the one with numbers where they belong, then the first. */
    private List<ColumnLook> withoutTwins(List<ColumnLook> columns) {
        Map<ColumnUse, ColumnLook> owners = new HashMap<>();
        for (ColumnLook column : columns) {
            if (column.use() != null) {
                owners.merge(column.use(), column, (first, second) -> rank(second) < rank(first) ? second : first);
            }
        }
        Set<Integer> kept = new HashSet<>();
        owners.values().forEach(column -> kept.add(column.index()));
        return columns.stream()
                .map(column -> column.use() == null || kept.contains(column.index()) || isRepeatable(column.use())
                        ? column
                        : look(column.index(), null, Match.UNKNOWN))
                .toList();
    }

    private static boolean isRepeatable(ColumnUse use) {
        return use.field() == ImportField.PLAN && use.detail().equals(PlanField.NOMENCLATURE.name());
    }

    private int rank(ColumnLook column) {
        int sure = column.match() == Match.REMEMBERED ? 0 : column.match() == Match.SAME_NAME ? 2 : 4;
        boolean fits = isNumber(column.use())
                ? profiles.get(column.index()).isMostlyNumbers()
                : !profiles.get(column.index()).isEmpty();
        return sure + (fits ? 0 : 1);
    }

    /** The remembered mapping that knows most of the headings, at least half of them. */
    private Map<String, String> remembered(List<RememberedMapping> mappings) {
        Map<String, String> best = Map.of();
        Set<String> own = new HashSet<>();
        for (int column = 0; column < heading.width(); column++) {
            own.add(HeadingNames.normal(heading.name(column)));
        }
        own.remove("");
        long most = 0;
        for (RememberedMapping mapping : mappings) {
            Map<String, String> known = new HashMap<>();
            mapping.headings().forEach((name, use) -> known.put(HeadingNames.normal(name), use));
            long shared = own.stream().filter(known::containsKey).count();
            if (mapping.kind() == kind && shared * 2 >= own.size() && shared > most) {
                most = shared;
                best = known;
            }
        }
        Map<String, String> usable = new HashMap<>(best);
        usable.values()
                .removeIf(code ->
                        !code.isEmpty() && !ColumnUse.parse(code).field().isOf(kind));
        return usable;
    }

    static boolean isNumber(ColumnUse use) {
        return switch (use.field()) {
            case COUNT, PREVALENCE, MEASURED_SHARE, NUMERATOR, DENOMINATOR, COVERAGE -> true;
            case PLAN -> PLAN_NUMBERS.contains(PlanField.valueOf(use.detail()));
            default -> false;
        };
    }

    static boolean isRate(ColumnUse use) {
        return switch (use.field()) {
            case PREVALENCE, MEASURED_SHARE, COVERAGE -> true;
            default -> false;
        };
    }

    /** Whole things: people, families, rupiah. */
    static boolean isCount(ColumnUse use) {
        return switch (use.field()) {
            case COUNT, NUMERATOR, DENOMINATOR -> true;
            case PLAN ->
                isNumber(use)
                        && PlanField.valueOf(use.detail()) != PlanField.TARGET
                        && PlanField.valueOf(use.detail()) != PlanField.BASELINE;
            default -> false;
        };
    }
}
