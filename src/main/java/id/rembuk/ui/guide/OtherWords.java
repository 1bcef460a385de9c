package id.rembuk.ui.guide;

import id.rembuk.domain.guide.ActionMapping.Counterpart;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.usecase.guide.GuideBoard;
import id.rembuk.usecase.guide.GuideBoard.FrameProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What the chosen action is called in the other frames, and the choice of another frame for the year. */
final class OtherWords extends VBox {
    private final ActionsViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final boolean readOnly;

    OtherWords(ActionsViewModel model, Messages messages, Dialogs dialogs, boolean readOnly) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.readOnly = readOnly;
        getStyleClass().add("istilah-lain");
        setId("guide-other-words");
        model.actionProperty().addListener((o, was, now) -> show());
        model.frameProperty().addListener((o, was, now) -> show());
    }

    private void show() {
        GuideBoard board = model.board();
        FrameProgress read = model.frameProperty().get();
        List<Node> nodes = new ArrayList<>();
        if (board != null && read != null && model.actionProperty().get() != null) {
            if (read.inUse()) {
                board.frames().stream()
                        .flatMap(other -> words(board, read, other).stream())
                        .map(Forms::note)
                        .forEach(nodes::add);
            } else {
                nodes.add(Forms.note(messages.get(
                        "guide.reading-other",
                        read.frame().name(),
                        board.inUse().frame().name())));
                words(board, read, board.inUse()).map(Forms::note).ifPresent(nodes::add);
                nodes.add(use(read));
            }
        }
        getChildren().setAll(nodes);
    }

    private Optional<String> words(GuideBoard board, FrameProgress from, FrameProgress to) {
        ConvergenceAction action = model.actionProperty().get().action();
        List<Counterpart> found = board.mapping()
                .counterparts(from.frame().vocabulary(), action.id(), to.frame().vocabulary());
        boolean same = found.stream().anyMatch(each -> to.frame()
                .action(each.action())
                .filter(there -> there.label().equals(action.label()))
                .isPresent());
        String names = found.stream()
                .flatMap(each -> to.frame().action(each.action()).stream().map(there -> name(there, each)))
                .collect(Collectors.joining("; "));
        return same || names.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        from.inUse() ? "guide.belongs" : "guide.holds",
                        to.frame().name(),
                        action.label(),
                        names));
    }

    private String name(ConvergenceAction there, Counterpart found) {
        String name = there.label() + " " + there.name();
        return found.part() == null ? name : messages.get("guide.part-of", name, found.part());
    }

    private Button use(FrameProgress read) {
        Button use = new Button(messages.get("guide.frame.use"), Icons.of("bi-bookmark-check"));
        use.setId("guide-frame-use");
        use.setWrapText(true);
        use.setDisable(readOnly);
        use.setOnAction(e -> {
            if (dialogs.confirm(
                    "guide.frame.use.title",
                    "guide.frame.use.text",
                    "guide.frame.use.act",
                    read.frame().name())) {
                model.use(read.frame().id());
            }
        });
        return use;
    }
}
