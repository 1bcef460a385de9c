package id.rembuk.support;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** One screen in a window of its own, without the shell: remembers where it wanted to go and what it told. */
public final class ScreenStage implements Navigator, Dialogs {
    public final List<Place> places = new ArrayList<>();
    public final List<RecordRef> revealed = new ArrayList<>();
    public final List<Narrowing> narrowed = new ArrayList<>();
    public final List<ImportKind> imports = new ArrayList<>();
    public final List<Throwable> errors = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();
    /** What every question is answered with. */
    public boolean agreeing = true;

    private Screen screen;

    /** Opens the screen at the size the window has left beside the side menu at 1366 × 768. */
    public static ScreenStage open(
            Stage stage, WorkspaceSession session, TaskRunner tasks, Function<ScreenContext, Screen> make) {
        ScreenStage opened = new ScreenStage();
        Look look = new Look();
        Stylesheets.loadFonts();
        opened.screen = make.apply(
                new ScreenContext(session, tasks, Messages.indonesian(), opened, opened, new SaveStatus(), look));
        Scene scene = new Scene(new StackPane(opened.screen.node()), 1176, 697);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        stage.show();
        opened.screen.open();
        return opened;
    }

    public Screen screen() {
        return screen;
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public void reveal(RecordRef ref) {
        revealed.add(ref);
    }

    @Override
    public void narrow(Narrowing to) {
        narrowed.add(to);
    }

    @Override
    public void importFile(Optional<Path> file, ImportKind kind) {
        imports.add(kind);
    }

    @Override
    public void perform(UiAction action) {
        screen.perform(action);
    }

    @Override
    public void error(Throwable failure) {
        errors.add(failure);
    }

    @Override
    public void tell(String titleKey, String textKey, Object... words) {}

    @Override
    public void saved(List<Path> files, String note) {}

    @Override
    public boolean confirm(String titleKey, String textKey, String actKey, Object... words) {
        asked.add(Messages.indonesian().get(textKey, words));
        return agreeing;
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
