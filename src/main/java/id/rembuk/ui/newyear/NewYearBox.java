package id.rembuk.ui.newyear;

import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.AskedEdit;
import id.rembuk.ui.kit.DialogFrame;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.NewYear;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Mulai tahun baru: asks for the two years and what goes along, and begins the round as one edit. */
public final class NewYearBox {
    private static final double BUTTONS = 120;

    private final ScreenContext context;
    private final Messages messages;
    private final Window owner;
    private final Runnable begun;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /** @param begun is told when the new round is there */
    public NewYearBox(ScreenContext context, Window owner, Runnable begun) {
        this.context = context;
        messages = context.messages();
        this.owner = owner;
        this.begun = begun;
    }

    /** Reads what there is to take along and asks. */
    public void open() {
        context.tasks()
                .run(Lane.READ, messages.get("newyear.job.read"), progress -> context.session()
                        .newYear()
                        .propose())
                .onSuccess(this::show)
                .onFailure(context.dialogs()::error);
    }

    private void show(NewYear.Proposal proposal) {
        DialogPane pane = DialogFrame.over(owner, dialog, "new-year", "rembuk-dialog", "new-year-dialog");
        dialog.setResizable(true);
        NewYearForm form = new NewYearForm(messages, proposal);
        Label heading = new Label(
                messages.get("newyear.title", String.valueOf(proposal.from().activityYear())));
        heading.getStyleClass().add("t-lead");
        heading.setWrapText(true);
        AskedEdit asked = new AskedEdit(context, dialog);
        VBox words = new VBox(heading, Forms.note(messages.get("newyear.stays")), form.node());
        words.getStyleClass().add("words");
        ScrollPane scroll = scrolling(words);
        pane.setContent(new VBox(scroll, asked.refusal()));
        ButtonType act = new ButtonType(messages.get("newyear.act"), ButtonData.OK_DONE);
        pane.getButtonTypes().addAll(act, new ButtonType(messages.get("general.go-back"), ButtonData.CANCEL_CLOSE));
        asked.on(
                (Button) pane.lookupButton(act),
                messages.get("newyear.job.begin"),
                () -> {
                    NewYear.Wish wish = form.wish();
                    return () -> context.session().newYear().begin(wish);
                },
                begun);
        Stylesheets.dress(context.look(), pane.getScene());
        fit(scroll, words);
        dialog.show();
    }

    /** Asked without a width, as a dialog asks, texts would answer the height they have on one line. */
    private static void fit(ScrollPane scroll, Region words) {
        scroll.applyCss();
        scroll.setPrefViewportHeight(words.prefHeight(words.prefWidth(-1)));
    }

    /** With large text the fields need more height than a low screen has; the buttons stay in sight. */
    private ScrollPane scrolling(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("isi");
        double buttons = context.look().px(BUTTONS).get();
        scroll.setMaxHeight(Screen.getPrimary().getVisualBounds().getHeight() - buttons);
        return scroll;
    }
}
