package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Origin;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What people do with findings of audits and coordination meetings: aggregates only, never a case by name. A finding
 * becomes a commitment or a plan line that stays tied to it.
 */
public final class FieldFindings {
    private final Workspace workspace;
    private final Edits edits;

    public FieldFindings(Workspace workspace, Edits edits) {
        this.workspace = workspace;
        this.edits = edits;
    }

    /**
     * The findings of the current cycle and what they are shown with.
     *
     * @param findings newest first, those without a day last
     */
    public record Board(
            boolean practice, List<FieldFinding> findings, List<Organisation> organisations, List<Area> areas) {}

    public Board board() {
        return workspace.read(records -> {
            String cycle = CurrentCycle.of(records).id();
            return new Board(
                    records.identity().practice(),
                    records.all(FieldFinding.class).stream()
                            .filter(finding -> finding.cycleId().equals(cycle))
                            .sorted(Comparator.comparing(
                                            FieldFinding::date,
                                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                                    .reversed()
                                    .thenComparing(FieldFinding::id))
                            .toList(),
                    records.all(Organisation.class),
                    records.all(Area.class));
        });
    }

    /** Adds an empty finding of a kind. */
    public FieldFinding add(FieldFinding.Kind kind) {
        String id = Ids.next();
        edits.apply(
                EditName.of("finding.add"),
                records -> List.of(RecordChange.added(
                        FieldFinding.blank(id, CurrentCycle.of(records).id(), kind))));
        return workspace.read(records -> stored(records, id));
    }

    /**
     * Changes a finding as it is stored now.
     *
     * @throws UserError {@code finding.gone} when it was deleted meanwhile, {@code personal.nik} when a text seems to
     *     hold a citizen's identity number
     */
    public Optional<Change> change(String id, UnaryOperator<FieldFinding> change) {
        return edits.apply(EditName.of("finding.change"), records -> {
            FieldFinding before = stored(records, id);
            FieldFinding after = change.apply(before);
            PersonalData.refuseNik(after.targetGroup());
            PersonalData.refuseNik(after.problem());
            PersonalData.refuseNik(after.recommendation());
            return List.of(new RecordChange(before, after));
        });
    }

    /** Deletes a finding; what was made from it stays. */
    public Optional<Change> delete(String id) {
        return edits.apply(
                EditName.of("finding.delete"), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    /**
     * Makes a plan line of what a finding recommends, for its body and its area.
     *
     * @throws UserError {@code finding.no-recommendation} while there is none, {@code finding.has-line} when one was made
     */
    public String makePlanLine(String id) {
        String lineId = Ids.next();
        edits.apply(EditName.of("finding.make-line"), records -> {
            FieldFinding finding = recommended(records, id);
            if (finding.planLineId() != null) {
                throw new UserError("finding.has-line");
            }
            UnaryOperator<PlanLine> fill = blank -> blank.edit()
                    .description(finding.recommendation().strip())
                    .sites(sites(records, finding))
                    .origin(Origin.REMBUK)
                    .build();
            return List.of(
                    Plans.added(records, lineId, finding.organisationId(), fill),
                    new RecordChange(finding, finding.edit().planLineId(lineId).build()));
        });
        return lineId;
    }

    /**
     * Makes a commitment of what a finding recommends, for its body and its area.
     *
     * @throws UserError {@code finding.no-recommendation} while there is none, {@code finding.has-commitment} when one
     *     was made
     */
    public String makeCommitment(String id) {
        String commitmentId = Ids.next();
        edits.apply(EditName.of("finding.make-commitment"), records -> {
            FieldFinding finding = recommended(records, id);
            if (finding.commitmentId() != null) {
                throw new UserError("finding.has-commitment");
            }
            RecordChange added = Commitments.added(records, commitmentId, blank -> blank.text(
                            finding.recommendation().strip())
                    .ownerId(finding.organisationId())
                    .sites(sites(records, finding)));
            return List.of(
                    added,
                    new RecordChange(
                            finding, finding.edit().commitmentId(commitmentId).build()));
        });
        return commitmentId;
    }

    /** The finding a plan line or a commitment was made from. */
    public Optional<FieldFinding> of(String recordId) {
        return workspace.read(records -> Origins.findingOf(records, recordId));
    }

    /** The whole regency is every desa. */
    private static Sites sites(Records records, FieldFinding finding) {
        String regency = CurrentCycle.of(records).areaId();
        return finding.areaId() == null || finding.areaId().equals(regency)
                ? Sites.EVERY_DESA
                : Sites.of(List.of(finding.areaId()));
    }

    private static FieldFinding recommended(Records records, String id) {
        FieldFinding finding = stored(records, id);
        if (finding.recommendation() == null || finding.recommendation().isBlank()) {
            throw new UserError("finding.no-recommendation");
        }
        return finding;
    }

    private static FieldFinding stored(Records records, String id) {
        return records.find(FieldFinding.class, id).orElseThrow(() -> new UserError("finding.gone"));
    }
}
