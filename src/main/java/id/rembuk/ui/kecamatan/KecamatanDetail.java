package id.rembuk.ui.kecamatan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.situation.CountField;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.kecamatan.KecamatanBoard.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One kecamatan in full: what is there field by field, what is missing, and the approval by the camat. */
final class KecamatanDetail extends VBox {
    private static final int MOST_NAMES = 12;

    private final Messages messages;
    private final ApprovalForm form;
    private final Button withdraw = new Button();
    private final Button open = new Button();
    private final Button ask = new Button();
    private Row shown;

    KecamatanDetail(ScreenContext context, KecamatanModel model) {
        messages = context.messages();
        form = new ApprovalForm(context, model);
        getStyleClass().add("form");
        withdraw.setId("kecamatan-withdraw");
        withdraw.setText(messages.get("kecamatan.withdraw"));
        withdraw.setGraphic(Icons.of("bi-arrow-counterclockwise"));
        withdraw.setDisable(context.saveStatus().isReadOnly());
        withdraw.setOnAction(e -> model.withdraw());
        open.setId("kecamatan-open");
        open.setText(messages.get("kecamatan.open"));
        open.setGraphic(Icons.of("bi-table"));
        open.setOnAction(e -> context.navigator().narrow(Narrowing.desaOf(shown.id())));
        ask.setId("kecamatan-ask");
        ask.setText(messages.get("kecamatan.ask"));
        ask.setGraphic(Icons.of("bi-chat-left-text-fill"));
        ask.setDisable(context.saveStatus().isReadOnly());
        ask.setOnAction(
                e -> model.office().onSuccess(office -> context.navigator().narrow(Narrowing.ask(office))));
        show(null);
    }

    /** Shows a kecamatan; null for none. */
    void show(Row row) {
        shown = row;
        if (row == null) {
            Label none = new Label(messages.get("kecamatan.none"));
            none.setWrapText(true);
            none.getStyleClass().add("t-muted");
            getChildren().setAll(none);
            return;
        }
        Label name = new Label(row.kecamatan().name());
        name.getStyleClass().add("t-lead");
        getChildren().setAll(name, KecamatanPart.state(messages, row));
        if (row.state() == Approval.State.AGAIN) {
            getChildren().add(Forms.warning(messages.get("kecamatan.again")));
        }
        if (row.approval() != null) {
            getChildren().add(approved(row.approval()));
        }
        getChildren()
                .addAll(
                        Forms.section(messages.get("kecamatan.there"), fields(row)),
                        missing(row),
                        new FlowPane(8, 8, open, ask));
        boolean wanted = row.state() != Approval.State.APPROVED;
        form.show(row);
        getChildren()
                .add(Forms.section(
                        messages.get("kecamatan.approve-title"),
                        wanted ? form : Forms.note(messages.get("kecamatan.stated"))));
        if (row.approval() != null) {
            getChildren().add(withdraw);
        }
    }

    /** Forgets nothing: what is typed for an approval is stored by its button only. */
    void leave() {
        form.leave();
    }

    private Node approved(Approval approval) {
        VBox words = new VBox(wrapped(messages.get(
                "kecamatan.approved-by", approval.approver(), messages.dates().date(approval.day()))));
        if (approval.note() != null) {
            Label note = wrapped(approval.note());
            note.getStyleClass().add("t-muted");
            words.getChildren().add(note);
        }
        return words;
    }

    private Node fields(Row row) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("kecamatan-isian");
        int line = 0;
        for (Map.Entry<CountField, Integer> each :
                new TreeMap<>(row.completeness().fields()).entrySet()) {
            String key = each.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            grid.addRow(
                    line++,
                    wrapped(messages.get("kecamatan.field." + key)),
                    Share.of(messages, each.getValue(), row.completeness().desa()));
        }
        if (row.completeness().serviceable() > 0) {
            grid.addRow(
                    line,
                    wrapped(messages.get("kecamatan.services-long")),
                    Share.of(
                            messages,
                            row.completeness().served(),
                            row.completeness().serviceable()));
        }
        return grid;
    }

    private Node missing(Row row) {
        List<Area> missing = row.missing();
        if (missing.isEmpty()) {
            return Forms.note(messages.get("kecamatan.complete"));
        }
        String names = missing.stream().limit(MOST_NAMES).map(Area::name).collect(Collectors.joining(", "));
        return Forms.warning(messages.get(
                "kecamatan.missing",
                Formats.number(missing.size()),
                missing.size() > MOST_NAMES ? names + ", …" : names));
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
