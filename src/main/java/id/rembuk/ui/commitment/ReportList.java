package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.CommitmentBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The reports on one commitment, the last one first, and the button that adds one. */
final class ReportList extends VBox {
    private final CommitmentViewModel model;
    private final ScreenContext context;
    private final Messages messages;
    private final ReportWords words;
    private final VBox list = new VBox(6);
    private final Label none = new Label();
    private final Button add = new Button();
    private CommitmentBoard board;
    private CommitmentRow row;
    private List<CommitmentReport> shown = List.of();

    ReportList(CommitmentViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        messages = context.messages();
        words = new ReportWords(messages);
        setId("commitment-reports");
        setSpacing(6);
        none.setText(messages.get("followup.none-yet"));
        none.setId("commitment-report-none");
        none.getStyleClass().add("t-muted");
        none.setWrapText(true);
        none.managedProperty().bind(none.visibleProperty());
        add.setText(messages.get("followup.add"));
        add.setId("commitment-report-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(e -> box().ask(row.commitment(), null));
        getChildren().addAll(none, list, add);
    }

    void board(CommitmentBoard now) {
        board = now;
    }

    void show(CommitmentRow now) {
        row = now;
        List<CommitmentReport> reports = now.reports();
        none.setVisible(reports.isEmpty());
        if (!shown.equals(reports) || list.getChildren().isEmpty()) {
            shown = reports;
            list.getChildren().setAll(reports.stream().map(this::card).toList());
        }
    }

    private ReportBox box() {
        return new ReportBox(context, getScene().getWindow(), board.evidence());
    }

    private HBox card(CommitmentReport report) {
        Label said = new Label(String.join(" · ", facts(report)));
        said.getStyleClass().add("t-caption");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        StatusChip state = StatusChip.plain(ReportWords.tone(report.state()), words.of(report.state()));
        VBox text = new VBox(2, state, said);
        if (report.note() != null) {
            Label note = new Label(report.note());
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            text.getChildren().add(note);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        String day = messages.dates().date(report.day());
        HBox card = new HBox(
                text,
                act("bi-pencil-square", messages.get("followup.change", day), () -> box().ask(
                                row.commitment(), report)),
                act("bi-x", messages.get("followup.delete", day), () -> {
                    model.deleteReport(report.id());
                    add.requestFocus();
                }));
        card.getStyleClass().add("picked");
        card.setAccessibleText(state.getText() + ", " + said.getText());
        return card;
    }

    private List<String> facts(CommitmentReport report) {
        List<String> facts = new ArrayList<>();
        facts.add(messages.get(
                "followup.position", words.quarter(report), messages.dates().date(report.day())));
        if (report.realised() != null) {
            facts.add((Formats.number(report.realised()) + " " + row.unit()).strip());
        }
        if (report.rupiah() != null) {
            facts.add(Formats.rupiah(report.rupiah()));
        }
        if (report.reportedBy() != null) {
            facts.add(report.reportedBy());
        }
        if (report.road() != null) {
            facts.add(words.of(report.road()));
        }
        board.evidence().stream()
                .filter(evidence -> Objects.equals(evidence.id(), report.evidenceId()))
                .findFirst()
                .ifPresent(evidence -> facts.add(messages.get("followup.proof", evidence.caption())));
        return facts;
    }

    private static Button act(String icon, String what, Runnable act) {
        Button button = new Button("", Icons.of(icon));
        button.getStyleClass().add("icon");
        button.setAccessibleText(what);
        Hint.on(button, what);
        button.setOnAction(e -> act.run());
        return button;
    }
}
