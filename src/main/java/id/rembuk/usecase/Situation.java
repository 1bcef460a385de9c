package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.Numbers;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.HigherPrevalence;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.PrevalenceFigure;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers what is known of the regency (areas, years, cases, prevalence, targets) and notes down typed figures. */
public final class Situation {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_CASES = 10_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Workspace workspace;
    private final Edits edits;

    public Situation(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /**
     * When and from where a figure is.
     *
     * @param year 2000 to 2100
     * @param month 1 to 12, or null when only the year is known
     * @param citation where it was read; must not be blank
     */
    public record Origin(int year, Integer month, DataSource source, String citation) {}

    public WorkspaceIdentity identity() {
        return workspace.read(records -> records.identity());
    }

    public Cycle cycle() {
        return workspace.read(CurrentCycle::of);
    }

    /** Areas of the regency by code, the regency itself first. */
    public List<Area> areas() {
        return workspace.read(records -> records.all(Area.class));
    }

    public List<StuntingCount> counts() {
        return workspace.read(records -> records.all(StuntingCount.class));
    }

    public List<PrevalenceFigure> prevalences() {
        return workspace.read(records -> records.all(PrevalenceFigure.class));
    }

    public List<PrevalenceTarget> targets() {
        return workspace.read(records -> records.all(PrevalenceTarget.class));
    }

    /**
     * Notes down counted cases of the regency; a count of the same time and source is corrected, not doubled.
     *
     * @param cases stunted children, 0 to 10 million persons
     * @throws UserError {@code situation.*} when a value is outside its range, {@code personal.nik} for a NIK
     */
    public Optional<Change> recordCases(Origin origin, int cases) {
        check(origin);
        require(cases >= 0 && cases <= MOST_CASES, "situation.cases-range");
        return edits.apply(name("situation.cases", origin), records -> {
            String area = CurrentCycle.of(records).areaId();
            StuntingCount known = find(
                    records,
                    StuntingCount.class,
                    c -> c.areaId().equals(area)
                            && c.year() == origin.year()
                            && Objects.equals(c.month(), origin.month())
                            && c.source() == origin.source());
            Period period = new Period(origin.year(), origin.month());
            StuntingCount from = known == null ? StuntingCount.blank(Ids.next(), area, period, origin.source()) : known;
            // what was typed here has its citation, no longer the file another number came from
            StuntingCount noted = from.with(CountField.SHORT, null, null)
                    .with(CountField.SEVERELY_SHORT, null, null)
                    .with(CountField.CASES, cases, null)
                    .cited(origin.citation().strip());
            return List.of(new RecordChange(known, noted));
        });
    }

    /**
     * Notes down a published prevalence of the regency; one of the same time and source is corrected, not doubled.
     *
     * @param percent 0 to 100
     * @throws UserError {@code situation.*} when a value is outside its range, {@code personal.nik} for a NIK
     */
    public Optional<Change> recordPrevalence(Origin origin, BigDecimal percent) {
        check(origin);
        checkPercent(percent);
        return edits.apply(name("situation.prevalence", origin), records -> {
            String area = CurrentCycle.of(records).areaId();
            PrevalenceFigure known = find(
                    records,
                    PrevalenceFigure.class,
                    p -> p.areaId().equals(area)
                            && p.year() == origin.year()
                            && Objects.equals(p.month(), origin.month())
                            && p.source() == origin.source());
            return List.of(new RecordChange(
                    known,
                    new PrevalenceFigure(
                            known == null ? Ids.next() : known.id(),
                            area,
                            origin.year(),
                            origin.month(),
                            origin.source(),
                            Numbers.plain(percent),
                            origin.citation().strip())));
        });
    }

    /**
     * Notes down a published prevalence of the province or the nation, which the regency is compared with; one of the same
     * time and source is corrected, not doubled.
     *
     * @param scope PROVINSI or NASIONAL
     * @param percent 0 to 100
     * @throws UserError {@code situation.*} when a value is outside its range, {@code personal.nik} for a NIK
     */
    public Optional<Change> recordHigherPrevalence(AreaLevel scope, Origin origin, BigDecimal percent) {
        if (scope != AreaLevel.PROVINSI && scope != AreaLevel.NASIONAL) {
            throw new IllegalArgumentException("Not above the regency: " + scope);
        }
        check(origin);
        checkPercent(percent);
        return edits.apply(name("situation.prevalence", origin), records -> {
            HigherPrevalence known = find(
                    records,
                    HigherPrevalence.class,
                    p -> p.scope() == scope
                            && p.year() == origin.year()
                            && Objects.equals(p.month(), origin.month())
                            && p.source() == origin.source());
            return List.of(new RecordChange(
                    known,
                    new HigherPrevalence(
                            known == null ? Ids.next() : known.id(),
                            scope,
                            areaName(records.identity(), scope),
                            origin.year(),
                            origin.month(),
                            origin.source(),
                            percent,
                            origin.citation().strip())));
        });
    }

    /**
     * Notes down a target; targets are a dated list, so an older one stays beside it. The same target stated on the same
     * day is corrected.
     *
     * @param scope nation, province or regency
     * @param percent 0 to 100
     * @param statedBy who set it, e.g. the regulation or the office; must not be blank
     * @param statedOn null when the day is not known
     * @throws UserError {@code situation.*} when a value is outside its range, {@code personal.nik} for a NIK
     */
    public Optional<Change> recordTarget(
            AreaLevel scope, int year, BigDecimal percent, String statedBy, LocalDate statedOn) {
        checkTarget(year, percent, statedBy);
        EditName name = EditName.of("situation.target", String.valueOf(year));
        return edits.apply(name, records -> {
            PrevalenceTarget known = find(
                    records,
                    PrevalenceTarget.class,
                    t -> t.scope() == scope && t.year() == year && Objects.equals(t.statedOn(), statedOn));
            return List.of(new RecordChange(
                    known,
                    new PrevalenceTarget(
                            known == null ? Ids.next() : known.id(),
                            scope,
                            areaName(records.identity(), scope),
                            year,
                            Numbers.plain(percent),
                            statedBy.strip(),
                            statedOn,
                            statedBy.strip())));
        });
    }

    /**
     * Changes a target of the list, also those of kecamatan and desa, whose scope and area stay.
     *
     * @param percent 0 to 100
     * @param statedBy who set it; must not be blank
     * @param statedOn null when the day is not known
     * @param citation where it was read; {@code statedBy} when blank
     * @throws UserError {@code situation.*} when a value is outside its range or the target is gone, {@code personal.nik}
     *     for a NIK
     */
    public Optional<Change> changeTarget(
            String id, int year, BigDecimal percent, String statedBy, LocalDate statedOn, String citation) {
        checkTarget(year, percent, statedBy);
        PersonalData.refuseNik(citation);
        return edits.apply(EditName.of("situation.target", String.valueOf(year)), records -> {
            PrevalenceTarget known =
                    records.find(PrevalenceTarget.class, id).orElseThrow(() -> new UserError("situation.gone"));
            String read = citation == null || citation.isBlank() ? statedBy.strip() : citation.strip();
            return List.of(new RecordChange(
                    known,
                    new PrevalenceTarget(
                            id,
                            known.scope(),
                            known.areaName(),
                            year,
                            Numbers.plain(percent),
                            statedBy.strip(),
                            statedOn,
                            read)));
        });
    }

    /** Takes a figure or target off the list. */
    public Optional<Change> delete(RecordRef ref) {
        return edits.apply(
                EditName.of("situation.delete"),
                records -> List.of(RecordChange.deleted(
                        records.find(ref.kind().type(), ref.id()).orElseThrow(() -> new UserError("situation.gone")))));
    }

    private static String areaName(WorkspaceIdentity identity, AreaLevel scope) {
        return switch (scope) {
            case NASIONAL -> "Indonesia";
            case PROVINSI -> identity.provinceName();
            default -> identity.regencyName();
        };
    }

    private static EditName name(String key, Origin origin) {
        return EditName.of(key, origin.source().label(), String.valueOf(origin.year()));
    }

    private static void check(Origin origin) {
        require(origin.year() >= FIRST_YEAR && origin.year() <= LAST_YEAR, "situation.year-range");
        require(origin.month() == null || (origin.month() >= 1 && origin.month() <= 12), "situation.month-range");
        require(origin.citation() != null && !origin.citation().isBlank(), "situation.citation-missing");
        PersonalData.refuseNik(origin.citation());
    }

    private static void checkTarget(int year, BigDecimal percent, String statedBy) {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, "situation.year-range");
        require(percent != null, "situation.percent-range");
        checkPercent(percent);
        require(statedBy != null && !statedBy.isBlank(), "situation.citation-missing");
        PersonalData.refuseNik(statedBy);
    }

    private static void checkPercent(BigDecimal percent) {
        require(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, "situation.percent-range");
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw new UserError(code);
        }
    }

    private static <T extends WorkspaceRecord> T find(Records records, Class<T> type, Predicate<T> which) {
        return records.all(type).stream().filter(which).findFirst().orElse(null);
    }
}
