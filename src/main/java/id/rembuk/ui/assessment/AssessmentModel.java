package id.rembuk.ui.assessment;

import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.assessment.GradeStep;
import id.rembuk.domain.assessment.HighLokus;
import id.rembuk.task.Job;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.LiveRecords;
import id.rembuk.usecase.assessment.Assessment;
import id.rembuk.usecase.assessment.AssessmentBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the section Penilaian shows and does: the criteria of one moment, one of them chosen, and edits. */
final class AssessmentModel {
    private final Assessment assessment;
    private final LiveBoard<AssessmentBoard> live;
    private final LiveRecords<AssessmentBoard, Criterion> records;

    AssessmentModel(Assessment assessment, LiveBoard<AssessmentBoard> live) {
        this.assessment = assessment;
        this.live = live;
        records = new LiveRecords<>(live, Criterion::id);
        live.property().addListener((o, was, board) -> records.rows().show(board.criteria()));
    }

    LiveRecords<AssessmentBoard, Criterion> records() {
        return records;
    }

    AssessmentBoard board() {
        return live.get();
    }

    /** Share of high lokus of a criterion that is worked out. */
    Optional<HighLokus> share(Criterion criterion) {
        return Optional.ofNullable(board().shares().get(criterion.id()));
    }

    /** The grade the share reaches. */
    Optional<GradeStep> reached(Criterion criterion) {
        return share(criterion).flatMap(criterion::reached);
    }

    Job<Criterion> add() {
        return records.add("assessment.add", assessment::add);
    }

    /** Adds the shipped criteria that are not there yet. */
    void addKnown() {
        live.write("assessment.add-known", assessment::addKnown);
    }

    Job<?> change(String id, UnaryOperator<Criterion> change) {
        return live.field("assessment.change", () -> assessment.change(id, change));
    }

    /** Gives the chosen criterion the grade its share reaches, with how it was worked out as the reason. */
    void takeReached(String reason) {
        Criterion chosen = records.rows().selected();
        reached(chosen)
                .ifPresent(step -> live.write(
                        "assessment.change",
                        () -> assessment.change(chosen.id(), criterion -> criterion
                                .edit()
                                .grade(step.letter())
                                .reason(reason)
                                .build())));
    }

    /** Ties evidence to the chosen criterion, or unties it. */
    void prove(String evidenceId, boolean yes) {
        Criterion chosen = records.rows().selected();
        live.write(
                "assessment.change",
                () -> assessment.change(chosen.id(), criterion -> {
                    List<String> ids = new ArrayList<>(criterion.evidenceIds());
                    ids.remove(evidenceId);
                    if (yes) {
                        ids.add(evidenceId);
                    }
                    return criterion.edit().evidenceIds(ids).build();
                }));
    }

    void delete() {
        records.delete("assessment.delete", chosen -> assessment.delete(chosen.id()));
    }
}
