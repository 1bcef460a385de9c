package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many are there now, by element; the wished attendance is only told, never judged. */
final class AttendanceSummary extends VBox {
    private final Messages messages;
    private final Label present = new Label();
    private final Label of = new Label();
    private final HBox numbers = new HBox(8, present, of);
    private final ProgressBar bar = new ProgressBar(0);
    private final FlowPane elements = new FlowPane(14, 4);
    private final Label wished = new Label();

    AttendanceSummary(Messages messages, Runnable tick) {
        this.messages = messages;
        getStyleClass().add("ringkasan-hadir");
        setId("attendance-summary");
        Label title = new Label(messages.get("rembuk.attendance"));
        title.getStyleClass().add("t-strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink go = new Hyperlink(messages.get("rembuk.attendance.tick-link"));
        go.setOnAction(e -> tick.run());
        HBox head = new HBox(title, space, go);
        head.setAlignment(Pos.CENTER_LEFT);
        present.getStyleClass().add("jumlah-besar");
        present.setId("attendance-present");
        of.getStyleClass().add("t-muted");
        numbers.setAlignment(Pos.BASELINE_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("rembuk.attendance"));
        wished.getStyleClass().add("t-muted");
        wished.setWrapText(true);
        getChildren().addAll(head, numbers, bar, wished, elements);
    }

    void show(RembukBoard board) {
        AttendanceCount count = AttendanceCount.of(board.attendees());
        present.setText(Formats.number(count.present()));
        of.setText(messages.get("rembuk.attendance.of", Formats.number(count.expected())));
        numbers.getChildren().setAll(present, of);
        if (board.practice()) {
            numbers.getChildren().add(new DataLatihanMark(messages));
        }
        bar.setProgress(count.expected() == 0 ? 0 : Math.min(1, count.present() / (double) count.expected()));
        Integer threshold = board.sitting().threshold();
        wished.setText(
                threshold == null
                        ? ""
                        : messages.get(
                                "rembuk.attendance.wished",
                                Formats.number(threshold),
                                Formats.number(count.presentPercent())));
        wished.setManaged(threshold != null);
        elements.getChildren().clear();
        for (Map.Entry<String, AttendanceCount.Element> element :
                count.byElement().entrySet()) {
            String name = element.getKey().isEmpty() ? messages.get("rembuk.attendance.no-element") : element.getKey();
            line(
                    name,
                    Formats.number(element.getValue().present()) + "/"
                            + Formats.number(element.getValue().expected()));
        }
        line(messages.get("rembuk.attendance.in-room"), Formats.number(count.inRoom()));
        line(messages.get("rembuk.attendance.online"), Formats.number(count.online()));
    }

    private void line(String name, String value) {
        Label words = new Label(name);
        words.getStyleClass().add("t-muted");
        Label number = new Label(value);
        number.getStyleClass().add("t-strong");
        HBox line = new HBox(6, words, number);
        elements.getChildren().add(line);
    }
}
