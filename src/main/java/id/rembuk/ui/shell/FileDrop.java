package id.rembuk.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Takes one file that is dropped on the window; several at once are not taken. */
record FileDrop(Consumer<Path> taken) {

    void install(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (file(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Path> file = file(event.getDragboard());
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(taken);
        });
    }

    private static Optional<Path> file(Dragboard board) {
        List<java.io.File> files = board.hasFiles() ? board.getFiles() : List.of();
        return files.size() == 1 ? Optional.of(files.get(0).toPath()) : Optional.empty();
    }
}
