package id.rembuk.ui.plan;

import id.rembuk.text.ErrorText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PasteReport;
import id.rembuk.usecase.PlanPaste;

/** Everything in a pasted block of plan lines that was not understood, by row and column. */
final class PlanPasteReport extends PasteReport {
    private final Messages messages;
    private final PlanTexts texts;

    PlanPasteReport(Messages messages, PlanTexts texts, Runnable afterClose) {
        super("plan", messages.get("plan.paste.problems"), messages.get("plan.paste.close"), afterClose);
        this.messages = messages;
        this.texts = texts;
    }

    void show(PlanPaste block) {
        show(
                messages.get(
                        "plan.paste.refused", Formats.number(block.problems().size())),
                block.problems().stream().map(this::words).toList());
    }

    private String words(PlanPaste.Problem problem) {
        ErrorText text = ErrorText.of(
                messages, problem.error().code(), problem.error().arguments().toArray());
        String column = problem.field() == null ? Formats.number(problem.column()) : texts.name(problem.field());
        return messages.get("plan.paste.where", Formats.number(problem.row()), column) + " " + text.why() + " "
                + text.next();
    }
}
