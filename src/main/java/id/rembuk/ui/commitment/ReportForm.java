package id.rembuk.ui.commitment;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.text.DateText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.text.NumberReading;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.ui.kit.Written;
import id.rembuk.usecase.followup.FollowUp;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The fields of one report on a commitment. */
final class ReportForm extends VBox {
    private static final int NOTE_ROWS = 3;

    private final Messages messages;
    private final TextField day = new TextField();
    private final ComboBox<ProgressState> state = new ComboBox<>();
    private final TextField realised = new TextField();
    private final TextField rupiah = new TextField();
    private final TextArea note = new TextArea();
    private final TextField reportedBy = new TextField();
    private final ComboBox<Optional<ReportRoad>> road = new ComboBox<>();
    private final ComboBox<Optional<Evidence>> evidence = new ComboBox<>();

    ReportForm(Messages messages, Commitment commitment, List<Evidence> pieces) {
        this.messages = messages;
        ReportWords words = new ReportWords(messages);
        day.setPromptText(messages.get("general.field.date-prompt"));
        state.getItems().setAll(ProgressState.values());
        state.setConverter(new Written<>(words::of));
        fill(road, Stream.of(ReportRoad.values()), words::of);
        fill(evidence, pieces.stream(), Evidence::caption);
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        String unit = commitment.unit() == null ? "" : " (" + commitment.unit() + ")";
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        Forms.row(
                                field("day", messages.get("followup.field.day"), day),
                                field("state", messages.get("followup.field.state"), state)),
                        Forms.row(
                                field("realised", messages.get("followup.field.realised") + unit, realised),
                                field("rupiah", messages.get("followup.field.rupiah"), rupiah)),
                        field("note", messages.get("followup.field.note"), note),
                        Forms.row(
                                field("by", messages.get("followup.field.reported-by"), reportedBy),
                                field("road", messages.get("followup.field.road"), road)),
                        field("evidence", messages.get("followup.field.evidence"), evidence));
    }

    /** Shows a report; for null a new one of the given day. */
    void show(CommitmentReport report, LocalDate today) {
        day.setText(messages.dates().write(report == null ? today : report.day()));
        state.setValue(report == null ? ProgressState.BERJALAN : report.state());
        road.setValue(Optional.ofNullable(report).map(CommitmentReport::road));
        evidence.setValue(evidence.getItems().stream()
                .flatMap(Optional::stream)
                .filter(piece -> report != null && piece.id().equals(report.evidenceId()))
                .findFirst());
        if (report != null) {
            realised.setText(report.realised() == null ? "" : Formats.exactNumber(report.realised()));
            rupiah.setText(report.rupiah() == null ? "" : Formats.number(report.rupiah()));
            note.setText(report.note());
            reportedBy.setText(report.reportedBy());
        }
    }

    /** @throws UserError {@code field.not-a-date}, {@code field.not-a-number}, {@code field.not-rupiah} */
    FollowUp.Said said() {
        return new FollowUp.Said(
                day(),
                state.getValue(),
                number(realised, NumberReading.decimal(realised.getText()), "field.not-a-number"),
                Optional.ofNullable(number(rupiah, NumberReading.rupiah(rupiah.getText()), "field.not-rupiah"))
                        .map(BigDecimal::longValueExact)
                        .orElse(null),
                note.getText(),
                reportedBy.getText(),
                road.getValue().orElse(null),
                evidence.getValue().map(Evidence::id).orElse(null));
    }

    private LocalDate day() {
        String typed = day.getText().strip();
        return typed.isEmpty()
                ? null
                : DateText.read(typed).orElseThrow(() -> new UserError("field.not-a-date", typed));
    }

    private static BigDecimal number(TextField field, NumberReading.Reading reading, String code) {
        if (reading.isRefused()) {
            throw new UserError(code, field.getText().strip());
        }
        return reading.value();
    }

    private <T> void fill(ComboBox<Optional<T>> box, Stream<T> items, Function<T, String> words) {
        box.getItems().add(Optional.empty());
        items.map(Optional::of).forEach(box.getItems()::add);
        box.setConverter(new Written<>(item -> item.map(words).orElseGet(() -> messages.get("followup.not-noted"))));
        box.setValue(Optional.empty());
    }

    private static VBox field(String name, String words, Control control) {
        Label label = new Label(words);
        label.getStyleClass().add("t-field");
        label.setLabelFor(control);
        control.setId("report-box-" + name);
        control.setAccessibleText(words);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(3, label, control);
    }
}
