package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionProgress;
import id.rembuk.ui.evidence.EvidenceActs;
import id.rembuk.ui.evidence.EvidencePanel;
import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;

/** What proves the chosen action, at the right of its steps, or below them where the window is too narrow for both. */
final class ActionEvidence {
    /** List, steps and evidence beside each other, at 100 % text. */
    private static final double ROOM_FOR_ALL = 1000;

    private final ActionsViewModel model;
    private final BorderPane place;
    private final Pane below;
    private final EvidencePanel panel;
    private final EvidenceActs acts;
    private final Button packAll;
    private final String packAllWords;
    private final ScrollPane scroll;

    /**
     * @param place what holds list and steps, at whose right the evidence stands
     * @param below where it stands when there is no room for that
     */
    ActionEvidence(ActionsViewModel model, ScreenContext context, EvidenceTools tools, BorderPane place, Pane below) {
        this.model = model;
        this.place = place;
        this.below = below;
        GuideWords words = new GuideWords(context.messages());
        panel = new EvidencePanel(context, tools, statement -> SourceMark.inList(words, model.board(), statement));
        acts = new EvidenceActs(context, tools);
        packAllWords = context.messages().get("evidence.pack-all");
        packAll = new Button(packAllWords, Icons.of("bi-file-earmark-zip"));
        packAll.setAccessibleText(packAllWords);
        Hint.on(packAll, packAllWords);
        packAll.setId("evidence-pack-all");
        packAll.setOnAction(e -> pack());
        packAll.disableProperty().bind(model.frameProperty().isNull());
        scroll = new ScrollPane(panel.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("bukti-aksi");
        DoubleBinding room = context.look().px(ROOM_FOR_ALL);
        place.widthProperty().addListener((o, was, now) -> arrange(room.get()));
        room.addListener((o, was, now) -> arrange(room.get()));
        place.setRight(scroll);
        model.actionProperty().addListener((o, was, now) -> aim(now));
    }

    EvidencePanel panel() {
        return panel;
    }

    /** Packs the evidence of every action of the frame that is read. */
    Button packAll() {
        return packAll;
    }

    private void arrange(double room) {
        boolean beside = place.getWidth() == 0 || place.getWidth() >= room;
        if (beside == (place.getRight() != null)) {
            return;
        }
        below.getChildren().remove(panel.node());
        scroll.setContent(beside ? panel.node() : null);
        place.setRight(beside ? scroll : null);
        packAll.setText(beside ? packAllWords : "");
        if (!beside) {
            below.getChildren().add(panel.node());
        }
    }

    private void aim(ActionProgress action) {
        FrameProgress frame = model.frameProperty().get();
        panel.aimProperty().set(action == null ? null : EvidenceAim.of(model.board(), frame.frame(), action.action()));
    }

    private void pack() {
        FrameProgress frame = model.frameProperty().get();
        acts.pack(frame.actions().stream()
                .map(each -> EvidenceAim.of(model.board(), frame.frame(), each.action()))
                .toList());
    }
}
