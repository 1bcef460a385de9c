package id.rembuk.ui.overview;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.Deliveries;
import id.rembuk.usecase.Deliveries.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who has sent what was asked: two bars for bodies and kecamatan, and those who are late or still to answer. */
final class DeliveriesCard {
    private static final int MOST = 4;

    /** Percent of the width that name, subject and state take. */
    private static final double[] SHARES = {32, 40, 28};

    private final Messages messages;
    private final Navigator navigator;
    private final Look look;
    private final Card card;

    DeliveriesCard(ScreenContext context) {
        messages = context.messages();
        navigator = context.navigator();
        look = context.look();
        card = new Card(
                "overview-deliveries",
                messages.get("overview.deliveries.title"),
                messages.get("overview.deliveries.beside"));
        card.link(
                "overview-deliveries-all",
                messages.get("overview.deliveries.ask"),
                () -> navigator.narrow(Narrowing.dataFindings()));
    }

    Card node() {
        return card;
    }

    void show(Deliveries deliveries, LocalDate today) {
        HBox bars = new HBox(
                share(
                        "overview.deliveries.bodies",
                        "overview.deliveries.nobody",
                        deliveries.answered(),
                        deliveries.asked()),
                share(
                        "overview.deliveries.kecamatan",
                        "overview.deliveries.no-kecamatan",
                        deliveries.complete(),
                        deliveries.kecamatan()));
        bars.getStyleClass().add("delivery-bars");
        GridPane rows = new GridPane();
        rows.getStyleClass().add("sums");
        for (double share : SHARES) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            rows.getColumnConstraints().add(column);
        }
        int y = 0;
        for (Row row :
                deliveries.rows().subList(0, Math.min(MOST, deliveries.rows().size()))) {
            rows.add(name(row), 0, y);
            Label what = new Label(subject(row));
            what.getStyleClass().add("t-muted");
            rows.add(what, 1, y);
            rows.add(state(row, today), 2, y++);
        }
        card.content(bars, rows);
    }

    private Node share(String key, String noneKey, int part, int whole) {
        VBox box = new VBox();
        HBox.setHgrow(box, Priority.ALWAYS);
        box.getStyleClass().add("delivery-bar");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        Label words = new Label(
                whole == 0 ? messages.get(noneKey) : messages.get(key, Formats.number(part), Formats.number(whole)));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        box.getChildren().add(words);
        if (whole > 0) {
            box.getChildren().add(new TargetBar(look, 100.0 * part / whole, -1));
        }
        return box;
    }

    private Node name(Row row) {
        Hyperlink link =
                new Hyperlink(row.desa() == 0 ? row.name() : messages.get("overview.deliveries.kec", row.name()));
        link.setMinWidth(0);
        link.setOnAction(e -> {
            if (row.ref().kind() == RecordKind.DATA_REQUEST) {
                navigator.reveal(row.ref());
            } else {
                navigator.narrow(Narrowing.dataFindings());
            }
        });
        return link;
    }

    private String subject(Row row) {
        return row.desa() == 0
                ? row.subject()
                : messages.get("overview.deliveries.desa", Formats.number(row.lacking()), Formats.number(row.desa()));
    }

    private StatusChip state(Row row, LocalDate today) {
        return switch (row.state()) {
            case OVERDUE ->
                StatusChip.plain(
                        Tone.TERLAMBAT,
                        messages.get(
                                "overview.deliveries.late", Formats.number(ChronoUnit.DAYS.between(row.day(), today))));
            case WAITING -> StatusChip.plain(Tone.MENUNGGU, messages.get("overview.deliveries.waiting"));
            case LACKING -> StatusChip.plain(Tone.PERHATIAN, messages.get("overview.deliveries.lacking"));
            case RECEIVED ->
                StatusChip.plain(
                        Tone.SELESAI,
                        messages.get(
                                "overview.deliveries.received", messages.dates().shortDate(row.day())));
        };
    }
}
