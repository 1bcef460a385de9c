package id.rembuk.support;

import id.rembuk.domain.UserError;
import id.rembuk.ui.kit.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Dialogs whose answers were given beforehand; what they told is kept. An unexpected question is a failing test. */
public final class AnsweredDialogs implements Dialogs {
    private final List<Throwable> errors = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Path> saved = new ArrayList<>();
    private final Deque<String> texts = new ArrayDeque<>();
    private final Deque<Boolean> confirmations = new ArrayDeque<>();
    private final Deque<Path> paths = new ArrayDeque<>();

    /** The next question for a line of text is answered so. */
    public AnsweredDialogs text(String answer) {
        texts.add(answer);
        return this;
    }

    /** The next request to confirm is answered so. */
    public AnsweredDialogs confirm(boolean answer) {
        confirmations.add(answer);
        return this;
    }

    /** The next question for a file or folder is answered so. */
    public AnsweredDialogs path(Path answer) {
        paths.add(answer);
        return this;
    }

    /** Codes of the errors shown so far; anything but a user error makes the test fail here. */
    public List<String> errorCodes() {
        return errors.stream()
                .map(error -> {
                    if (error instanceof UserError user) {
                        return user.code();
                    }
                    throw new AssertionError("not a user error", error);
                })
                .toList();
    }

    /** Text keys of what was told and asked so far. */
    public List<String> told() {
        return told;
    }

    /** Files that were told to be written so far. */
    public List<Path> saved() {
        return saved;
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void tell(String titleKey, String textKey, Object... words) {
        told.add(textKey);
    }

    @Override
    public void saved(List<Path> files, String note) {
        saved.addAll(files);
    }

    @Override
    public boolean confirm(String titleKey, String textKey, String actKey, Object... words) {
        told.add(textKey);
        return confirmations.remove();
    }

    @Override
    public Optional<String> ask(String titleKey, String textKey, String actKey, String initial) {
        told.add(textKey);
        return Optional.of(texts.remove());
    }

    @Override
    public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
        return Optional.of(paths.remove());
    }

    @Override
    public Optional<Path> chooseOpen(String titleKey, List<String> extensions) {
        return Optional.of(paths.remove());
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.of(paths.remove());
    }
}
