package id.rembuk.ui.commitment;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.task.Lane;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.followup.FollowUp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for one report on a commitment, or for what is to be mended in one, and notes it down as one edit. */
final class ReportBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Window owner;
    private final List<Evidence> evidence;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final Label refusal = Forms.warning("");

    ReportBox(ScreenContext context, Window owner, List<Evidence> evidence) {
        this.context = context;
        messages = context.messages();
        this.owner = owner;
        this.evidence = evidence;
    }

    /** @param report the one to be changed; null for a new one */
    void ask(Commitment commitment, CommitmentReport report) {
        FollowUp followUp = context.session().followUp();
        ReportForm form = new ReportForm(messages, commitment, evidence);
        form.show(report, followUp.today());
        dialog.initOwner(owner);
        dialog.setTitle("Rembuk");
        DialogPane pane = dialog.getDialogPane();
        pane.setId("report-box");
        pane.getStyleClass().add("rembuk-dialog");
        Label heading = new Label(messages.get("followup.box", Formats.number(commitment.number())));
        heading.getStyleClass().add("t-lead");
        refusal.setId("report-box-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        refusal.setVisible(false);
        VBox content = new VBox(heading, form, refusal);
        content.getStyleClass().add("words");
        pane.setContent(content);
        ButtonType act = new ButtonType(messages.get("followup.box.act"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(act, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(act);
        button.setId("report-box-act");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            save(button, () -> {
                FollowUp.Said said = form.said();
                return () -> report == null ? followUp.add(commitment.id(), said) : followUp.change(report.id(), said);
            });
        });
        Stylesheets.dress(context.look(), pane.getScene());
        dialog.show();
    }

    /** What is typed is read on the window's thread, and noted down on the other. */
    private void save(Button button, Supplier<Supplier<?>> typed) {
        Supplier<?> edit;
        try {
            edit = typed.get();
        } catch (UserError e) {
            refuse(e);
            return;
        }
        button.setDisable(true);
        context.saveStatus().waiting();
        context.tasks()
                .run(Lane.WRITE, "followup.save", progress -> edit.get())
                .onSuccess(done -> {
                    context.saveStatus().saved(LocalTime.now(ZoneId.systemDefault()));
                    dialog.close();
                })
                .onFailure(failure -> {
                    context.saveStatus().refused();
                    button.setDisable(false);
                    refuse(failure);
                });
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UserError error) {
            ErrorText text =
                    ErrorText.of(messages, error.code(), error.arguments().toArray());
            refusal.setText(text.what() + " " + text.why() + " " + text.next());
            refusal.setVisible(true);
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        } else {
            context.dialogs().error(failure);
        }
    }
}
