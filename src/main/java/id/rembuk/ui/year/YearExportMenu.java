package id.rembuk.ui.year;

import id.rembuk.task.Lane;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.report.ExportYear;
import id.rembuk.usecase.year.YearBoard;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button that prints the calendar and hands it to other programs. */
final class YearExportMenu {
    private final ScreenContext context;
    private final Messages messages;
    private final Supplier<ExportYear> export;
    private final MenuButton button = new MenuButton();

    YearExportMenu(ScreenContext context, Supplier<ExportYear> export) {
        this.context = context;
        this.export = export;
        messages = context.messages();
        button.setId("year-export");
        button.setText(messages.get("year.export"));
        button.setGraphic(Icons.of("bi-printer"));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        item("year-export-pdf", messages.get("year.export.pdf"), "pdf", ExportYear::print),
                        item("year-export-ics", messages.get("year.export.ics"), "ics", ExportYear::calendar));
    }

    MenuButton node() {
        return button;
    }

    /** Writes one form of the calendar. */
    private interface Writing {
        void write(ExportYear export, YearBoard board, Path target, Progress progress);
    }

    private MenuItem item(String id, String text, String ending, Writing writing) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> save(ending, writing));
        return item;
    }

    private void save(String ending, Writing writing) {
        int year = context.session().situation().cycle().activityYear();
        context.dialogs()
                .chooseSave("year.export.save", "kalender-" + year + "." + ending, ending)
                .ifPresent(target -> context.tasks()
                        .run(Lane.WORK, messages.get("year.export.job"), progress -> {
                            writing.write(export.get(), context.session().year().board(), target, progress);
                            return target;
                        })
                        .onSuccess(context.dialogs()::saved)
                        .onFailure(context.dialogs()::error));
    }
}
