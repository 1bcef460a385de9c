package id.rembuk.ui.rembuk;

import id.rembuk.domain.report.Report;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.AgreedTexts;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.rembuk.MeetingReports;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Prints what a meeting has on paper beside its official papers. */
final class MeetingPapers {
    private final ScreenContext context;
    private final Messages messages;
    private final Supplier<ReportPrinter> printer;

    MeetingPapers(ScreenContext context, Supplier<ReportPrinter> printer) {
        this.context = context;
        this.printer = printer;
        messages = context.messages();
    }

    /** What is printed before a meeting. */
    MenuButton preparationMenu() {
        MenuButton menu = new MenuButton(messages.get("rembuk.print"), Icons.of("bi-printer", 13));
        menu.setId("meeting-print");
        menu.getItems()
                .addAll(
                        item("rembuk.print.rundown", "susunan-acara", (board, agreed) -> board.rundown()),
                        item("rembuk.print.sheet", "daftar-hadir-kosong", (board, agreed) -> board.attendanceSheet()));
        return menu;
    }

    Button results() {
        return button("rembuk.print.results", "rumusan-hasil", MeetingReports::results);
    }

    private MenuItem item(String key, String name, BiFunction<MeetingReports, AgreedTexts, Report> make) {
        MenuItem item = new MenuItem(messages.get(key));
        item.setId("print-" + name);
        item.setOnAction(e -> save(name, make));
        return item;
    }

    private Button button(String key, String name, BiFunction<MeetingReports, AgreedTexts, Report> make) {
        Button button = new Button(messages.get(key), Icons.of("bi-file-earmark-arrow-down", 13));
        button.setId("print-" + name);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> save(name, make));
        return button;
    }

    private void save(String name, BiFunction<MeetingReports, AgreedTexts, Report> make) {
        context.tasks()
                .run(Lane.READ, messages.get("report.job.read"), progress -> {
                    RembukBoard board = context.session().rembuk().board();
                    String year = String.valueOf(board.cycle().activityYear());
                    Report report = make.apply(
                            new MeetingReports(board), context.session().agreedTexts());
                    return new Made(report, name + "-" + year + ".pdf");
                })
                .onSuccess(this::write)
                .onFailure(context.dialogs()::error);
    }

    private void write(Made made) {
        context.dialogs().chooseSave("report.save", made.fileName(), "pdf").ifPresent(target -> context.tasks()
                .run(Lane.WORK, messages.get("report.job.write"), progress -> {
                    printer.get().print(made.report(), Instant.now(), target, progress);
                    return target;
                })
                .onSuccess(context.dialogs()::saved)
                .onFailure(context.dialogs()::error));
    }

    private record Made(Report report, String fileName) {}
}
