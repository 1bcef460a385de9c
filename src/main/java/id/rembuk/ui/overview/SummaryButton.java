package id.rembuk.ui.overview;

import id.rembuk.domain.report.Report;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.report.ExportSummary;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/** The button of Beranda that saves its summary as one page of PDF. */
final class SummaryButton {
    private final ScreenContext context;
    private final Messages messages;
    private final Supplier<ExportSummary> export;

    SummaryButton(ScreenContext context, Supplier<ExportSummary> export) {
        this.context = context;
        this.export = export;
        messages = context.messages();
    }

    Button node() {
        Button button = new Button(messages.get("overview.print"), Icons.of("bi-printer"));
        button.setId("overview-print");
        button.setOnAction(e -> read());
        return button;
    }

    private void read() {
        context.tasks()
                .run(Lane.READ, messages.get("report.job.read"), progress -> export.get()
                        .summary(context.session()))
                .onSuccess(this::write)
                .onFailure(context.dialogs()::error);
    }

    private void write(Report report) {
        context.dialogs()
                .chooseSave("report.save", messages.get("overview.print.file"), "pdf")
                .ifPresent(target -> context.tasks()
                        .run(Lane.WORK, messages.get("report.job.write"), progress -> {
                            export.get().write(report, target, progress);
                            return target;
                        })
                        .onSuccess(context.dialogs()::saved)
                        .onFailure(context.dialogs()::error));
    }
}
