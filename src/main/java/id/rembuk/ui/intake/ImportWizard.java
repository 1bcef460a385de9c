package id.rembuk.ui.intake;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.ImportTools;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The import of a file in four steps, over the place it was called from; Enter goes on, Esc leaves. */
public final class ImportWizard implements ImportPage {
    private final ScreenContext context;
    private final ImportModel model;
    private final WizardFrame frame;
    private final BorderPane root;
    private final FileStep fileStep;
    private final MappingStep mapping;
    private final PreviewStep preview;
    private final ApplyStep applying;
    private final IntakeList list;
    private Runnable leave = () -> {};
    private boolean fileChosen;

    public ImportWizard(ScreenContext context, ImportTools tools) {
        this.context = context;
        model = new ImportModel(context, tools);
        frame = new WizardFrame(model, context.look(), () -> leave.run());
        root = frame.node();
        ImportFilesOut out = new ImportFilesOut(context, tools, model);
        fileStep = new FileStep(model, context, this::showList, out.templateButton());
        mapping = new MappingStep(model, context, () -> leave.run());
        preview = new PreviewStep(model, context, out.reportButton());
        applying = new ApplyStep(model, context, new ApplyStep.Ways(this::toRejected, this::again, () -> leave.run()));
        list = new IntakeList(context, this::showStep);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        model.stepProperty().addListener((o, was, now) -> showStep());
        model.lookProperty().addListener((o, was, now) -> fileChosen = now != null);
        model.settingsProperty().addListener((o, was, now) -> {
            if (fileChosen && now != null && model.stepProperty().get() == ImportStep.BERKAS) {
                fileChosen = false; // another kind or sheet leaves the cursor where it was chosen
                frame.focusNext();
            }
        });
        model.outcomeProperty().addListener((o, was, now) -> applying.focus());
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        applying.open();
    }

    @Override
    public void close() {
        model.stop();
        applying.close();
    }

    @Override
    public void reveal(RecordRef ref) {}

    @Override
    public void begin(Optional<Path> file, ImportKind kind, Runnable whenLeft) {
        leave = whenLeft;
        model.begin(file, kind);
        showStep();
        focusStep();
    }

    @Override
    public boolean mayLeave() {
        if (model.isApplying()) {
            return false;
        }
        return !model.isAnythingDecided()
                || context.dialogs().confirm("import.ui.leave.title", "import.ui.leave.text", "import.ui.leave.act");
    }

    @Override
    public boolean perform(UiAction action) {
        if (action == UiAction.UNDO || action == UiAction.REDO) {
            boolean mine = model.outcomeProperty().get() == null
                    && model.stepProperty().get() != ImportStep.BERKAS;
            if (mine && action == UiAction.UNDO) {
                model.undo();
            } else if (mine) {
                model.redo();
            }
            return mine;
        }
        return root.getCenter() == preview.node() && preview.perform(action);
    }

    private void toRejected() {
        preview.showRejected();
        model.back();
    }

    private void again() {
        model.begin(Optional.empty(), model.kindProperty().get());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            escape();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                frame.next();
            }
        }
    }

    /** Leaves the list, stops what runs, or leaves the import; the window asks whether it may. */
    private void escape() {
        if (root.getCenter() == list.node()) {
            showStep();
        } else if (model.busyProperty().get() != null) {
            model.stop();
        } else {
            leave.run();
        }
    }

    /**
     * A table or list would take Esc for itself, and Enter although it cannot be edited; with Ctrl, Enter goes on from
     * anywhere.
     */
    private void keyInList(KeyEvent event) {
        boolean list = event.getTarget() instanceof TableView<?> || event.getTarget() instanceof ListView<?>;
        boolean edits = event.getTarget() instanceof TableView<?> table && table.isEditable();
        if (event.getCode() == KeyCode.ENTER && (event.isShortcutDown() || (list && !edits))) {
            event.consume();
            frame.next();
        } else if (event.getCode() == KeyCode.ESCAPE && list) {
            event.consume();
            escape();
        }
    }

    // What a ScrollPane holds stands in the window, and can take the focus, only once the pane has its skin: applyCss.
    private void showList() {
        frame.show(list.node(), false);
        root.applyCss();
        list.open();
    }

    private void showStep() {
        Region now =
                switch (model.stepProperty().get()) {
                    case BERKAS -> fileStep.node();
                    case PEMETAAN -> mapping.node();
                    case PRATINJAU -> preview.node();
                    case TERAPKAN -> applying.node();
                };
        boolean moved = root.getCenter() != now;
        frame.show(now, true);
        if (moved) {
            focusStep();
        }
    }

    private void focusStep() {
        root.applyCss();
        switch (model.stepProperty().get()) {
            case BERKAS -> {
                if (model.lookProperty().get() == null) {
                    fileStep.focus();
                } else {
                    frame.focusNext();
                }
            }
            case PEMETAAN -> mapping.focus();
            case PRATINJAU -> preview.focus();
            case TERAPKAN -> frame.focusNext();
        }
    }
}
