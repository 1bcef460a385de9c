package id.rembuk.ui.overview;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.readiness.ReadinessJump;
import id.rembuk.ui.readiness.ReadinessLine;
import id.rembuk.ui.readiness.ReadinessRing;
import id.rembuk.usecase.readiness.ReadinessWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whether the rembuk can begin: how many conditions are fulfilled and the first that are not. */
final class ReadinessCard {
    private static final int MOST_OPEN = 4;
    private static final int MOST = 7;

    private final ScreenContext context;
    private final Messages messages;
    private final Card card;

    ReadinessCard(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        card = new Card("overview-readiness", messages.get("readiness.title"), "");
    }

    Card node() {
        return card;
    }

    /** @param all opens the whole list */
    void show(Readiness readiness, Runnable all) {
        card.link("readiness-all", messages.get("readiness.all", Formats.number(readiness.total())), all);
        ReadinessWords words = new ReadinessWords(messages);
        ReadinessRing ring = new ReadinessRing(context.look());
        ring.show(readiness.fulfilled(), readiness.total());
        Label fulfilled = new Label(words.fulfilled(readiness));
        fulfilled.setId("overview-readiness-of");
        fulfilled.getStyleClass().add("readiness-of");
        Label counts = new Label(words.counts(readiness));
        counts.getStyleClass().add("t-muted");
        VBox told = new VBox(fulfilled, counts);
        told.setMinWidth(0);
        HBox head = new HBox(ring, told);
        head.getStyleClass().add("readiness-head");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        card.content(head, lines(readiness), space);
    }

    private VBox lines(Readiness readiness) {
        List<Condition> open = readiness.open().stream().limit(MOST_OPEN).toList();
        VBox lines = new VBox();
        lines.getStyleClass().add("readiness-list");
        ReadinessJump jump = new ReadinessJump(context.navigator());
        Stream.concat(open.stream(), readiness.done().stream().limit(MOST - open.size()))
                .forEach(condition -> lines.getChildren().add(new ReadinessLine(condition, messages, jump)));
        return lines;
    }
}
