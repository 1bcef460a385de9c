package id.rembuk.ui.intake;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.ImportReport;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.ImportTools;
import id.rembuk.usecase.ImportWords;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** The workbooks an import hands out: the blank template of a kind, and the findings for the office that sent the file. */
final class ImportFilesOut {
    private final ScreenContext context;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ImportTools tools;
    private final ImportModel model;

    ImportFilesOut(ScreenContext context, ImportTools tools, ImportModel model) {
        this.context = context;
        this.tools = tools;
        this.model = model;
        messages = context.messages();
        dialogs = context.dialogs();
    }

    Button templateButton() {
        return button("import-template", "import.ui.template", "bi-file-earmark-arrow-down", this::saveTemplate);
    }

    Button reportButton() {
        return button("import-report", "import.ui.report", "bi-file-earmark-spreadsheet", this::saveReport);
    }

    private Button button(String id, String key, String icon, Runnable act) {
        Button button = new Button(messages.get(key), Icons.of(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private void saveTemplate() {
        ImportKind kind = model.kindProperty().get();
        String name = messages.get("import.ui.template.file." + kind.name().toLowerCase(Locale.ROOT)) + ".xlsx";
        dialogs.chooseSave("import.ui.template.title", name, "xlsx").ifPresent(target -> context.tasks()
                .run(Lane.READ, messages.get("import.ui.job.template"), progress -> template(kind))
                .onSuccess(template -> write(template, target))
                .onFailure(dialogs::error));
    }

    private ImportTemplate template(ImportKind kind) {
        return context.session()
                .imports()
                .template(new ImportTemplate.Wish(
                        kind,
                        null,
                        null,
                        context.session().imports().context().indicators().stream()
                                .map(Indicator::code)
                                .toList(),
                        false));
    }

    private void write(ImportTemplate template, Path target) {
        context.tasks()
                .run(Lane.WORK, messages.get("import.ui.job.template"), progress -> {
                    tools.templates().get().write(template, target, progress);
                    return target;
                })
                .onSuccess(dialogs::saved)
                .onFailure(dialogs::error);
    }

    private void saveReport() {
        ImportPreview preview = model.previewProperty().get();
        String file = preview.draft().file().fileName().replaceFirst("\\.[^.]*$", "");
        dialogs.chooseSave("import.ui.report.title", messages.get("import.ui.report.file", file) + ".xlsx", "xlsx")
                .ifPresent(target -> write(report(preview), target));
    }

    /** In Indonesian whatever the language of the window: it goes to the office that sent the file. */
    private ImportReport report(ImportPreview preview) {
        return new ImportWords(Messages.indonesian())
                .report(model.file(), model.readingProperty().get().isAboutPeople(), preview);
    }

    private void write(ImportReport report, Path target) {
        context.tasks()
                .run(Lane.WORK, messages.get("import.ui.job.report"), progress -> {
                    tools.reports().get().write(report, target, progress);
                    return target;
                })
                .onSuccess(dialogs::saved)
                .onFailure(dialogs::error);
    }
}
