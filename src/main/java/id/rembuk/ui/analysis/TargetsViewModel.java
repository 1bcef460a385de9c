package id.rembuk.ui.analysis;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceTarget;
import id.rembuk.task.Job;
import id.rembuk.text.NumberReading;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.Situation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the section Target shows and does: the dated list, which of them are drawn, and edits. */
final class TargetsViewModel {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Situation situation;
    private final LiveBoard<List<PrevalenceTarget>> live;
    private final LiveRecords<List<PrevalenceTarget>, PrevalenceTarget> records;
    private Set<PrevalenceTarget> drawn = Set.of();

    /**
     * A target as it is typed.
     *
     * @param statedOn null when the day is not known
     */
    record Typed(AreaLevel scope, String year, String percent, String statedBy, LocalDate statedOn, String citation) {}

    TargetsViewModel(Situation situation, LiveBoard<List<PrevalenceTarget>> live) {
        this.situation = situation;
        this.live = live;
        records = new LiveRecords<>(live, PrevalenceTarget::id);
        live.property().addListener((o, was, targets) -> show(targets));
    }

    LiveRecords<List<PrevalenceTarget>, PrevalenceTarget> records() {
        return records;
    }

    /** Whether a target is the newest official one of its scope, which figures draw; the others are footnotes. */
    boolean isDrawn(PrevalenceTarget target) {
        return drawn.contains(target);
    }

    /** Adds a target, or corrects the one of the same scope, year and day. */
    Job<?> add(Typed typed) {
        return live.write(
                "situation.target",
                () -> situation.recordTarget(
                        typed.scope(), year(typed), percent(typed), typed.statedBy(), typed.statedOn()));
    }

    /** Changes a target of the list. */
    Job<?> change(String id, Typed typed) {
        return live.write(
                "situation.target",
                () -> situation.changeTarget(
                        id, year(typed), percent(typed), typed.statedBy(), typed.statedOn(), typed.citation()));
    }

    /** Takes the chosen target off the list. */
    void delete() {
        records.delete("situation.delete", chosen -> situation.delete(RecordRef.of(chosen)));
    }

    private static int year(Typed typed) {
        String year = typed.year().strip();
        if (!YEAR.matcher(year).matches()) {
            throw new UserError("situation.year-range");
        }
        return Integer.parseInt(year);
    }

    private static BigDecimal percent(Typed typed) {
        return NumberReading.decimal(typed.percent().replace("%", "").strip())
                .number()
                .orElseThrow(() -> new UserError("situation.percent-range"));
    }

    private void show(List<PrevalenceTarget> targets) {
        drawn = new HashSet<>(OfficialTargets.of(targets).drawn());
        records.rows()
                .show(targets.stream()
                        .sorted(Comparator.comparing(PrevalenceTarget::scope)
                                .thenComparing(PrevalenceTarget::areaName)
                                .thenComparing(
                                        PrevalenceTarget::statedOn,
                                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                                .reversed())
                                .thenComparing(PrevalenceTarget::year)
                                .thenComparing(PrevalenceTarget::id))
                        .toList());
    }
}
