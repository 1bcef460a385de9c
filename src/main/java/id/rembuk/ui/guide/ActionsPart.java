package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import id.rembuk.ui.list.LiveBoard;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section Aksi: the actions of the guide at the left, the chosen one with its steps beside them. */
final class ActionsPart implements ScreenPart {
    /** Height in px at 100 % text in which the words of another guide can be scrolled. */
    private static final double LEAST_WORDS = 72;

    private final Messages messages;
    private final ActionsViewModel model;
    private final ActionPane pane;
    private final FrameChoice frames;
    private final BorderPane root = new BorderPane();
    private final ActionEvidence evidence;
    private PageHeader header;

    ActionsPart(ScreenContext context, EvidenceTools evidenceTools) {
        messages = context.messages();
        model = new ActionsViewModel(
                context.session().steps(),
                context.session().guidance(),
                LiveBoard.of(context, new Gathering(), context.session().guideBoards()::board));
        frames = new FrameChoice(messages, FrameChoice.Form.ROW, model::read);
        model.frameProperty().addListener((o, was, now) -> offerFrames());
        model.live().property().addListener((o, was, now) -> offerFrames());
        ActionList list = new ActionList(model, messages);
        pane = new ActionPane(model, context);
        pane.setVisible(false);
        OtherWords words = new OtherWords(
                model, messages, context.dialogs(), context.saveStatus().isReadOnly());
        ScrollPane below = scrolling(words);
        below.prefViewportHeightProperty().bind(words.heightProperty());
        below.minHeightProperty()
                .bind(Bindings.min(words.heightProperty(), context.look().px(LEAST_WORDS)));
        VBox left = new VBox(list, below);
        left.getStyleClass().add("kiri-aksi");
        VBox.setVgrow(list, Priority.ALWAYS);
        root.setTop(new FrameNotes(model, context));
        root.setLeft(left);
        VBox centre = new VBox(pane);
        root.setCenter(scrolling(centre));
        evidence = new ActionEvidence(model, context, evidenceTools, root, centre);
        model.live().property().addListener((o, was, now) -> subtitle());
    }

    /** Names the chosen action; null until it is known. */
    ReadOnlyObjectProperty<ActionRef> actionProperty() {
        return model.chosenProperty();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void head(PageHeader head) {
        header = head;
        header.actions(frames, evidence.packAll());
        subtitle();
    }

    @Override
    public void open() {
        model.live().open();
        evidence.panel().open();
    }

    @Override
    public void close() {
        pane.leave();
        evidence.panel().close();
        model.live().close();
        header = null; // what is read late must not write over the head of another section
    }

    @Override
    public boolean reveal(RecordRef ref) {
        if (ref.kind() != RecordKind.STEP_STATE) {
            return false;
        }
        model.reveal(ref.id());
        return true;
    }

    @Override
    public boolean narrow(Narrowing to) {
        String[] action = to.only().split("/", -1);
        if (action.length != 2) {
            return false;
        }
        model.choose(new ActionRef(action[0], action[1]));
        return true;
    }

    /** A frame may have been added while the one that is read is as before. */
    private void offerFrames() {
        if (model.frameProperty().get() != null) {
            frames.show(model.board().frames(), model.frameProperty().get());
        }
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void subtitle() {
        if (header != null && model.board() != null) {
            header.subtitle(messages.get(
                    "guide.subtitle", String.valueOf(model.board().cycle().activityYear())));
        }
    }
}
