package id.rembuk.ui.commitment;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.AskedEdit;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.followup.FollowUp;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Asks for one report on a commitment, or for what is to be mended in one, and notes it down as one edit. */
final class ReportBox {
    private final ScreenContext context;
    private final Messages messages;
    private final Window owner;
    private final List<Evidence> evidence;
    private final Dialog<ButtonType> dialog = new Dialog<>();

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
        DialogPane pane = DialogFrame.over(owner, dialog, "report-box", "rembuk-dialog");
        Label heading = new Label(messages.get("followup.box", Formats.number(commitment.number())));
        heading.getStyleClass().add("t-lead");
        AskedEdit asked = new AskedEdit(context, dialog);
        VBox content = new VBox(heading, form, asked.refusal());
        content.getStyleClass().add("words");
        pane.setContent(content);
        ButtonType act = new ButtonType(messages.get("followup.box.act"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(act, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        asked.on(
                (Button) pane.lookupButton(act),
                "followup.save",
                () -> {
                    FollowUp.Said said = form.said();
                    return () ->
                            report == null ? followUp.add(commitment.id(), said) : followUp.change(report.id(), said);
                },
                () -> {});
        Stylesheets.dress(context.look(), pane.getScene());
        dialog.show();
    }
}
