package id.rembuk.ui.kit;

import id.rembuk.domain.UserError;
import id.rembuk.task.Lane;
import id.rembuk.text.ErrorText;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The button of a dialog that ends in one edit: a refusal is told in the dialog, which stays with what was typed. */
public final class AskedEdit {
    private final ScreenContext context;
    private final Dialog<?> dialog;
    private final Label refusal = Forms.warning("");

    public AskedEdit(ScreenContext context, Dialog<?> dialog) {
        this.context = context;
        this.dialog = dialog;
        refusal.setId(dialog.getDialogPane().getId() + "-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
    }

    /** Where a refusal is told, to be put below the fields. */
    public Label refusal() {
        return refusal;
    }

    /**
     * Makes the button that acts.
     *
     * @param job name of the job
     * @param typed reads what is typed, on the window's thread, and answers what is to be done with it on the lane of edits
     * @param done is told when the edit is stored and the dialog closed
     */
    public void on(Button button, String job, Supplier<Supplier<?>> typed, Runnable done) {
        button.setId(dialog.getDialogPane().getId() + "-act");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            try {
                run(button, job, typed.get(), done);
            } catch (UserError e) {
                refuse(e);
            }
        });
    }

    private void run(Button button, String job, Supplier<?> edit, Runnable done) {
        button.setDisable(true);
        context.saveStatus().waiting();
        context.tasks()
                .run(Lane.WRITE, job, progress -> edit.get())
                .onSuccess(stored -> {
                    context.saveStatus().saved(LocalTime.now(ZoneId.systemDefault()));
                    dialog.close();
                    done.run();
                })
                .onFailure(failure -> {
                    context.saveStatus().refused();
                    button.setDisable(false);
                    refuse(failure);
                });
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UserError error) {
            ErrorText text = ErrorText.of(
                    context.messages(), error.code(), error.arguments().toArray());
            refusal.setText(text.what() + " " + text.why() + " " + text.next());
            refusal.setVisible(true);
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        } else {
            context.dialogs().error(failure);
        }
    }
}
