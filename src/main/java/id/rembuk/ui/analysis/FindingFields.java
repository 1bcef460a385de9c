package id.rembuk.ui.analysis;

import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.ListWithSide;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.FieldFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The fields of one finding, with the reminder that it speaks of no person. */
final class FindingFields extends VBox {
    private final Messages messages;
    private final TiedFields<FieldFinding> fields;
    private final SavedChoice<String> kind;
    private final SavedChoice<String> area;
    private final SavedChoice<String> body;
    private final SavedField<String> problem;

    FindingFields(FindingsViewModel model, Fields make) {
        messages = make.messages();
        fields = new TiedFields<>(make, FieldFinding::id, model::change);
        kind = kindChoice();
        area = fields.choice(
                "analysis.finding.area",
                "finding-area",
                id -> id.isEmpty() ? messages.get("analysis.finding.area.all") : model.area(id),
                FieldFinding::areaId,
                (finding, value) -> finding.edit().areaId(value).build());
        problem = fields.area(
                "analysis.finding.problem",
                "finding-problem",
                3,
                FieldFinding::problem,
                (finding, value) -> finding.edit().problem(value).build());
        body = fields.choice(
                "analysis.finding.body",
                "finding-body",
                id -> id.isEmpty() ? messages.get("analysis.body.none") : model.body(id),
                FieldFinding::organisationId,
                (finding, value) -> finding.edit().organisationId(value).build());
        getStyleClass().add("form");
        arrange();
    }

    private SavedChoice<String> kindChoice() {
        SavedChoice<String> choice = fields.choice(
                "analysis.finding.kind",
                "finding-kind",
                this::kind,
                finding -> finding.kind().name(),
                (finding, name) -> name == null
                        ? finding
                        : finding.edit().kind(FieldFinding.Kind.valueOf(name)).build());
        choice.items(Stream.of(FieldFinding.Kind.values()).map(Enum::name).toList());
        return choice;
    }

    private void arrange() {
        SavedField<LocalDate> date = fields.date(
                "analysis.finding.date", "finding-date", FieldFinding::date, (finding, value) -> finding.edit()
                        .date(value)
                        .build());
        SavedField<String> group = fields.line(
                "analysis.finding.group", "finding-group", FieldFinding::targetGroup, (finding, value) -> finding.edit()
                        .targetGroup(value)
                        .build());
        SavedField<String> recommendation = fields.area(
                "analysis.finding.recommendation",
                "finding-recommendation",
                3,
                FieldFinding::recommendation,
                (finding, value) -> finding.edit().recommendation(value).build());
        getChildren()
                .addAll(
                        Forms.note(messages.get("analysis.finding.no-names")),
                        Forms.row(kind, date),
                        area,
                        group,
                        problem,
                        recommendation,
                        body);
    }

    void board(FieldFindings.Board board) {
        offer(
                area,
                board.areas().stream()
                        .filter(a -> a.parentId() != null)
                        .map(Area::id)
                        .toList());
        offer(body, board.organisations().stream().map(Organisation::id).toList());
    }

    void show(FieldFinding finding) {
        fields.show(finding);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        problem.control().requestFocus();
    }

    /** Word for a kind of finding, by the name of its constant. */
    String kind(String name) {
        return name.isEmpty() ? "" : messages.get("analysis.finding.kind." + name.toLowerCase(Locale.ROOT));
    }

    private static void offer(SavedChoice<String> choice, List<String> ids) {
        List<String> all = ListWithSide.withNone(ids);
        if (!choice.control().getItems().equals(all)) {
            choice.items(all);
        }
    }
}
