package id.rembuk.ui.rembuk;

import id.rembuk.task.Lane;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ReportWords;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.rembuk.Rembuk;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the rembuk of the year before agreed, and the last that is known of it; folded until it is asked for. */
final class EarlierCommitments extends VBox {
    private static final double HEIGHT = 150;

    private final ScreenContext context;
    private final Messages messages;
    private final Hyperlink fold = new Hyperlink();
    private final VBox list = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(list);

    EarlierCommitments(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        fold.setId("earlier-fold");
        fold.setOnAction(e -> open(!scroll.isVisible()));
        scroll.setFitToWidth(true);
        scroll.maxHeightProperty().bind(context.look().px(HEIGHT));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(fold, scroll);
        open(false);
        show(List.of());
    }

    private void open(boolean yes) {
        scroll.setVisible(yes);
        scroll.setManaged(yes);
    }

    /** Reads them anew. */
    void read() {
        context.tasks()
                .run(Lane.READ, "rembuk.earlier", progress -> context.session()
                        .rembuk()
                        .earlier())
                .onSuccess(this::show);
    }

    private void show(List<Rembuk.Earlier> earlier) {
        setVisible(!earlier.isEmpty());
        setManaged(!earlier.isEmpty());
        if (earlier.isEmpty()) {
            return;
        }
        fold.setText(
                messages.get("rembuk.earlier", String.valueOf(earlier.get(0).year()), Formats.number(earlier.size())));
        list.getChildren().setAll(earlier.stream().map(this::row).toList());
    }

    private HBox row(Rembuk.Earlier earlier) {
        String number = earlier.commitment().number() == null
                ? ""
                : earlier.commitment().number() + ". ";
        Label text = new Label(number
                + (earlier.commitment().text() == null
                        ? ""
                        : earlier.commitment().text())
                + owner(earlier));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        StatusChip state =
                StatusChip.plain(RembukWords.tone(earlier.state()), new RembukWords(messages).of(earlier.state()));
        Label report = report(earlier);
        HBox row = new HBox(10, text, state, report);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    /** The last recorded state; that there is none stands in muted words. */
    private Label report(Rembuk.Earlier earlier) {
        String last = new ReportWords(messages).last(earlier.last());
        if (earlier.last().isPresent()) {
            return StatusChip.plain(ReportWords.tone(earlier.last().get().state()), last);
        }
        Label none = new Label(last);
        none.getStyleClass().add("t-muted");
        none.setMinWidth(USE_PREF_SIZE);
        return none;
    }

    private static String owner(Rembuk.Earlier earlier) {
        return earlier.owner().isEmpty() ? "" : " (" + earlier.owner() + ")";
    }
}
