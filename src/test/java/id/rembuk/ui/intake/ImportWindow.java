package id.rembuk.ui.intake;

import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.settings.Preferences;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.ImportSamples;
import id.rembuk.support.Keyboard;
import id.rembuk.support.NodeWalk;
import id.rembuk.support.Summaries;
import id.rembuk.task.LaneRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.overview.OverviewView;
import id.rembuk.ui.shell.ScreenFactories;
import id.rembuk.ui.shell.Shell;
import id.rembuk.ui.shell.ShellContext;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A real window on a real workspace, with real lanes and readers, in which files are imported. */
final class ImportWindow implements AutoCloseable {
    private static final double WIDTH = 1240;
    private static final double HEIGHT = 728;

    final AnsweredDialogs dialogs = new AnsweredDialogs();
    final Keyboard keyboard;
    private final Stage stage;
    private final WorkspaceSession session;
    private final LaneRunner tasks = new LaneRunner(FxThread.LATER);
    private final Look look = new Look();
    private final Shell shell;

    ImportWindow(Stage stage, WorkspaceSession session, Path folder) {
        this.stage = stage;
        this.session = session;
        keyboard = new Keyboard(stage);
        Stylesheets.loadFonts();
        ShellContext context = new ShellContext(
                tasks, Messages.indonesian(), dialogs, look, Preferences.load(folder.resolve("preferences.json")));
        shell = new Shell(context, session, new Screens(), action -> {});
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        Stylesheets.follow(look, scene);
        stage.setScene(scene);
        shell.listenToKeys();
        stage.show();
        shell.go(Place.BERANDA);
    }

    /** Beranda and the import. */
    private static final class Screens implements ScreenFactories {
        @Override
        public Map<Place, Supplier<Screen>> of(ScreenContext screen) {
            return Map.of(Place.BERANDA, () -> new OverviewView(screen, Summaries.export()));
        }

        @Override
        public Optional<ImportPage> importPage(ScreenContext screen) {
            return Optional.of(new ImportWizard(screen, ImportSamples.tools()));
        }
    }

    Shell shell() {
        return shell;
    }

    Node find(String id) {
        return Await.answer(() -> stage.getScene().getRoot().lookup("#" + id));
    }

    /** Whether a control stands in the window and can be used. */
    boolean isReady(String id) {
        return find(id) != null && find(id).isVisible() && !find(id).isDisabled();
    }

    String text(String id) {
        return find(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    /** Waits until the way on can be gone and has these words. */
    void awaitNext(String words) {
        Await.until(
                "the way on: " + words,
                () -> isReady("import-next") && text("import-next").equals(words));
    }

    boolean hasFocus(String id) {
        Node owner = Await.answer(() -> stage.getScene().getFocusOwner());
        return owner != null && id.equals(owner.getId());
    }

    /** What stands outside the window, is pressed or cut, or says nothing, at 100 and 150 % text. */
    List<String> walk(String where) {
        List<String> findings = new ArrayList<>();
        for (int size : List.of(100, 150)) {
            WaitForAsyncUtils.waitForAsyncFx(
                    60_000, () -> look.textPercentProperty().set(size));
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> walk(where + " " + size + " %", findings));
        }
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> look.textPercentProperty().set(100));
        WaitForAsyncUtils.waitForFxEvents();
        return findings;
    }

    private void walk(String where, List<String> findings) {
        Parent root = stage.getScene().getRoot();
        NodeWalk.layOut(root, WIDTH, HEIGHT);
        NodeWalk.outside(root, WIDTH, HEIGHT).forEach(each -> findings.add(where + " outside: " + each));
        NodeWalk.squeezed(root).forEach(each -> findings.add(where + " squeezed: " + each));
        NodeWalk.silent(root).forEach(each -> findings.add(where + " silent: " + each));
    }

    /** Whether the cursor stands in a field of a table. */
    boolean isTyping() {
        Node owner = Await.answer(() -> stage.getScene().getFocusOwner());
        return owner instanceof TextField && owner.getParent() instanceof TableCell;
    }

    List<StuntingCount> counts() {
        return session.workspace().read(records -> records.all(StuntingCount.class));
    }

    @Override
    public void close() {
        shell.close();
        tasks.close();
        session.close();
    }
}
