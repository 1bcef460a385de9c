package id.rembuk.usecase.followup;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.Budget;
import id.rembuk.text.Formats;
import id.rembuk.usecase.Cycles;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What people note down of how far commitments are; also after what was agreed is closed. */
public final class FollowUp {
    private static final int LONGEST = 1_000;

    private final Workspace workspace;
    private final Edits edits;
    private final Today today;

    public FollowUp(Workspace workspace, Edits edits, Today today) {
        this.workspace = workspace;
        this.edits = edits;
        this.today = today;
    }

    /** What is said in a report, as in {@link CommitmentReport}. */
    public record Said(
            LocalDate day,
            ProgressState state,
            BigDecimal realised,
            Long rupiah,
            String note,
            String reportedBy,
            ReportRoad road,
            String evidenceId) {

        public static Said of(CommitmentReport report) {
            return new Said(
                    report.day(),
                    report.state(),
                    report.realised(),
                    report.rupiah(),
                    report.note(),
                    report.reportedBy(),
                    report.road(),
                    report.evidenceId());
        }

        private CommitmentReport as(String id, String commitmentId) {
            return new CommitmentReport(
                    id, commitmentId, day, state, realised, rupiah, filled(note), filled(reportedBy), road, evidenceId);
        }

        private static String filled(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }

    /** The day a report that is written now speaks of. */
    public LocalDate today() {
        return today.day();
    }

    /**
     * Notes down a report on a commitment.
     *
     * @throws UserError {@code commitment.gone} when it was deleted meanwhile, {@code followup.day} without a day, before
     *     2018 or after today, {@code followup.value} for a negative number, {@code followup.rupiah} outside 0 to 10^13,
     *     {@code followup.long} over 1,000 characters, {@code personal.nik}
     */
    public Optional<Change> add(String commitmentId, Said said) {
        CommitmentReport report = checked(said.as(Ids.next(), commitmentId));
        return edits.apply(EditName.of("followup.add", number(commitmentId)), records -> {
            commitment(records, commitmentId);
            return List.of(RecordChange.added(report));
        });
    }

    /** @throws UserError {@code followup.gone} when it was deleted meanwhile, else as {@link #add} */
    public Optional<Change> change(String id, Said said) {
        CommitmentReport known = workspace.read(records -> stored(records, id));
        CommitmentReport after = checked(said.as(id, known.commitmentId()));
        return edits.apply(
                EditName.of("followup.change", number(known.commitmentId())),
                records -> List.of(new RecordChange(stored(records, id), after)));
    }

    /** @throws UserError {@code followup.gone} when it was deleted meanwhile */
    public Optional<Change> delete(String id) {
        CommitmentReport known = workspace.read(records -> stored(records, id));
        return edits.apply(
                EditName.of("followup.delete", number(known.commitmentId())),
                records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    /** What goes with a commitment that is deleted: its reports. */
    public static List<RecordChange> withoutCommitment(Records records, String commitmentId) {
        return of(records, report -> report.commitmentId().equals(commitmentId))
                .map(RecordChange::deleted)
                .toList();
    }

    /** What becomes of reports when a piece of evidence is taken away: they stay without it. */
    public static List<RecordChange> withoutEvidence(Records records, String evidenceId) {
        return of(records, report -> evidenceId.equals(report.evidenceId()))
                .map(report -> new RecordChange(report, report.withoutEvidence()))
                .toList();
    }

    private static Stream<CommitmentReport> of(Records records, Predicate<CommitmentReport> wanted) {
        return records.all(CommitmentReport.class).stream().filter(wanted);
    }

    private CommitmentReport checked(CommitmentReport report) {
        LocalDate day = report.day();
        if (day == null || day.getYear() < Cycles.FIRST_YEAR || day.isAfter(today())) {
            throw new UserError("followup.day", Formats.date(today()));
        }
        if (report.realised() != null && report.realised().signum() < 0) {
            throw new UserError("followup.value");
        }
        Long rupiah = report.rupiah();
        if (rupiah != null && (rupiah < 0 || rupiah > Budget.MAX_RUPIAH)) {
            throw new UserError("followup.rupiah");
        }
        Stream.of(report.note(), report.reportedBy())
                .filter(text -> text != null)
                .forEach(text -> {
                    if (PersonalData.refuseNik(text).length() > LONGEST) {
                        throw new UserError("followup.long", Formats.number(LONGEST));
                    }
                });
        return report;
    }

    private String number(String commitmentId) {
        return String.valueOf(
                workspace.read(records -> commitment(records, commitmentId)).number());
    }

    private static Commitment commitment(Records records, String id) {
        return records.find(Commitment.class, id).orElseThrow(() -> new UserError("commitment.gone"));
    }

    private static CommitmentReport stored(Records records, String id) {
        return records.find(CommitmentReport.class, id).orElseThrow(() -> new UserError("followup.gone"));
    }
}
