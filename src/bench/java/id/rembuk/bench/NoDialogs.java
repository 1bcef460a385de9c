package id.rembuk.bench;

import id.rembuk.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Answers no question; a failure ends the measurement. */
final class NoDialogs implements Dialogs {
    @Override
    public void error(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    @Override
    public void tell(String titleKey, String textKey, Object... words) {}

    @Override
    public void saved(List<Path> files, String note) {}

    @Override
    public boolean confirm(String titleKey, String textKey, String actKey, Object... words) {
        return false;
    }

    @Override
    public Optional<String> ask(String titleKey, String textKey, String actKey, String initial) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseOpen(String titleKey, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.empty();
    }
}
