package id.rembuk.ui.readiness;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Readiness;
import id.rembuk.domain.readiness.Severity;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.readiness.ReadinessWords;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section "Siap rembuk?": all conditions, blockers first, each leading to where it is mended. */
public final class ReadinessPart implements ScreenPart {
    private final ScreenContext context;
    private final Messages messages;
    private final ReadinessRing ring;
    private final Label fulfilled = new Label();
    private final Label counts = new Label();
    private final VBox lists = new VBox();
    private final ScrollPane scroll;
    private final LiveBoard<Readiness> board;

    public ReadinessPart(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        ring = new ReadinessRing(context.look());
        fulfilled.setId("readiness-of");
        fulfilled.getStyleClass().add("t-title");
        counts.setId("readiness-counts");
        counts.getStyleClass().add("t-muted");
        HBox head = new HBox(ring, new VBox(fulfilled, counts));
        head.getStyleClass().add("readiness-head");
        lists.getStyleClass().add("readiness-lists");
        VBox all = new VBox(head, lists);
        all.getStyleClass().add("readiness");
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        board = LiveBoard.of(context, new Gathering(), context.session().readiness()::judge);
        board.property().addListener((o, was, now) -> show(now));
    }

    @Override
    public Region node() {
        return scroll;
    }

    @Override
    public void head(PageHeader header) {
        header.subtitle(messages.get("readiness.subtitle"));
    }

    @Override
    public void open() {
        board.open();
    }

    @Override
    public void close() {
        board.close();
    }

    @Override
    public boolean narrow(Narrowing to) {
        return to.equals(Narrowing.readiness());
    }

    private void show(Readiness readiness) {
        ReadinessWords words = new ReadinessWords(messages);
        ring.show(readiness.fulfilled(), readiness.total());
        fulfilled.setText(words.fulfilled(readiness));
        counts.setText(words.counts(readiness));
        lists.getChildren().clear();
        add("readiness.blockers", readiness.open(Severity.BLOCKER));
        add("readiness.warnings", readiness.open(Severity.WARNING));
        add("readiness.done", readiness.done());
    }

    private void add(String titleKey, List<Condition> conditions) {
        if (conditions.isEmpty()) {
            return;
        }
        Label title = new Label(messages.get(titleKey));
        title.getStyleClass().add("t-strong");
        ReadinessJump jump = new ReadinessJump(context.navigator());
        VBox list = new VBox(title);
        list.getStyleClass().add("readiness-list");
        conditions.forEach(condition -> list.getChildren().add(new ReadinessLine(condition, messages, jump)));
        lists.getChildren().add(list);
    }
}
