package id.rembuk.ui.analysis;

import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.report.Report;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.report.ExportAnalysis;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The button of the place Analisis that prints the annex of the lokus decree and the report, for the public or inside. */
final class ReportMenu {
    private final ScreenContext context;
    private final Messages messages;
    private final Supplier<ExportAnalysis> export;
    private final MenuButton button = new MenuButton();

    ReportMenu(ScreenContext context, Supplier<ExportAnalysis> export) {
        this.context = context;
        this.export = export;
        messages = context.messages();
        button.setId("analysis-reports");
        button.setText(messages.get("report.menu"));
        button.setGraphic(Icons.of("bi-printer"));
        for (Audience audience : new Audience[] {Audience.PUBLIK, Audience.INTERNAL}) {
            if (audience == Audience.INTERNAL) {
                button.getItems().add(new SeparatorMenuItem());
            }
            add("report.menu.lokus-pdf", "lampiran-lokus", "pdf", audience, true);
            add("report.menu.lokus-xlsx", "lampiran-lokus", "xlsx", audience, true);
            add("report.menu.analysis", "analisis", "pdf", audience, false);
        }
    }

    MenuButton node() {
        return button;
    }

    private void add(String key, String name, String ending, Audience audience, boolean lokus) {
        String whom = messages.get(audience == Audience.PUBLIK ? "report.menu.public" : "report.menu.internal");
        MenuItem item = new MenuItem(messages.get(key, whom));
        item.setId("report-" + name + "-" + ending + "-" + audience.name().toLowerCase(Locale.ROOT));
        item.setOnAction(e -> save(name, ending, audience, lokus));
        button.getItems().add(item);
    }

    private void save(String name, String ending, Audience audience, boolean lokus) {
        context.tasks()
                .run(
                        Lane.READ,
                        messages.get("report.job.read"),
                        progress -> lokus
                                ? export.get().lokus(context.session(), audience)
                                : export.get().analysis(context.session(), audience))
                .onSuccess(report -> write(report, fileName(name, ending, audience), ending))
                .onFailure(context.dialogs()::error);
    }

    private void write(Report report, String suggested, String ending) {
        context.dialogs().chooseSave("report.save", suggested, ending).ifPresent(target -> context.tasks()
                .run(Lane.WORK, messages.get("report.job.write"), progress -> {
                    export.get().write(report, target, progress);
                    return target;
                })
                .onSuccess(context.dialogs()::saved)
                .onFailure(context.dialogs()::error));
    }

    private String fileName(String name, String ending, Audience audience) {
        int year = context.session().situation().cycle().activityYear();
        return name + "-" + year + "-" + audience.name().toLowerCase(Locale.ROOT) + "." + ending;
    }
}
