package id.rembuk.ui.document;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.Documents;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Ubah teks naskah: the template of a kind of paper, proved before it is kept; a mistake is told with line and reason. */
final class TemplateBox {
    private final ScreenContext context;
    private final Messages messages;
    private final DocumentViewModel model;
    private final PaperTools tools;
    private final Window owner;
    private final TextArea html = new TextArea();
    private final Label answer = Forms.note("");
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /**
     * The text of a kind of paper.
     *
     * @param changed as the workspace has changed it; null while the shipped one is used
     */
    record Texts(PaperTemplate shipped, PaperTemplate changed) {
        PaperTemplate used() {
            return changed == null ? shipped : changed;
        }
    }

    TemplateBox(ScreenContext context, DocumentViewModel model, PaperTools tools, Window owner) {
        this.context = context;
        messages = context.messages();
        this.model = model;
        this.tools = tools;
        this.owner = owner;
    }

    void show(DocumentKind kind, String name, Texts texts) {
        DialogPane pane = DialogFrame.over(owner, dialog, "template-box", "rembuk-dialog", "template-dialog");
        dialog.setResizable(true);
        pane.setContent(content(name, texts));
        ButtonType keep = new ButtonType(messages.get("document.template.keep"), ButtonData.OK_DONE);
        ButtonType shipped = new ButtonType(messages.get("document.template.shipped"), ButtonData.LEFT);
        pane.getButtonTypes()
                .addAll(keep, shipped, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        Button keeps = (Button) pane.lookupButton(keep);
        keeps.setId("template-keep");
        keeps.getStyleClass().add("primary");
        boolean readOnly = context.saveStatus().isReadOnly();
        keeps.setDisable(readOnly);
        keeps.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            keep(kind, texts.used().css());
        });
        Button back = (Button) pane.lookupButton(shipped);
        back.setId("template-shipped");
        back.setDisable(readOnly || texts.changed() == null);
        back.setOnAction(e -> model.write("document.job.save", () -> documents().dropTemplate(kind)));
        Stylesheets.dress(context.look(), pane.getScene());
        dialog.show();
    }

    private VBox content(String name, Texts texts) {
        Label heading = new Label(messages.get("document.template.title", name));
        heading.getStyleClass().add("t-lead");
        html.setId("template-html");
        html.setText(texts.used().html());
        html.setAccessibleText(heading.getText());
        html.getStyleClass().add("template-text");
        VBox.setVgrow(html, Priority.ALWAYS);
        answer.setId("template-answer");
        answer.setText(messages.get("document.template.sentence"));
        VBox content = new VBox(heading, answer, html);
        content.getStyleClass().add("words");
        return content;
    }

    private void keep(DocumentKind kind, String css) {
        String typed = html.getText();
        context.tasks()
                .run(id.rembuk.task.Lane.WORK, messages.get("document.job.template"), progress -> {
                    tools.printer().get().check(new PaperTemplate("", kind, typed, css));
                    return typed;
                })
                .onFailure(this::refuse)
                .onSuccess(proved -> model.write(
                                "document.job.save", () -> documents().keepTemplate(kind, typed, css))
                        .onSuccess(kept -> dialog.close()));
    }

    private void refuse(Throwable failure) {
        if (failure instanceof UserError error) {
            ErrorText text =
                    ErrorText.of(messages, error.code(), error.arguments().toArray());
            answer.getStyleClass().add("salah");
            answer.setText(text.what() + " " + text.why() + " " + text.next());
            html.requestFocus();
        } else {
            context.dialogs().error(failure);
        }
    }

    private Documents documents() {
        return context.session().documents();
    }
}
