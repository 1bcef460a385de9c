package id.rembuk.ui.village;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.port.ImportTemplateWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Saves workbooks that are filled in and imported again: blank, or with the numbers of the chosen period and source. */
final class VillageWorkbooks {
    private final ScreenContext context;
    private final VillageViewModel model;
    private final Supplier<ImportTemplateWriter> writer;

    VillageWorkbooks(ScreenContext context, VillageViewModel model, Supplier<ImportTemplateWriter> writer) {
        this.context = context;
        this.model = model;
        this.writer = writer;
    }

    /** The button that offers them. */
    MenuButton button() {
        Messages messages = context.messages();
        MenuButton button = new MenuButton(messages.get("village.workbook"), Icons.of("bi-file-earmark-spreadsheet"));
        button.setId("village-workbook");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        item("village.workbook.blank", ImportKind.DESA, /* filled= */ false),
                        item("village.workbook.filled", ImportKind.DESA, /* filled= */ true),
                        item("village.workbook.blank-services", ImportKind.LAYANAN, /* filled= */ false),
                        item("village.workbook.filled-services", ImportKind.LAYANAN, /* filled= */ true));
        button.setOnShowing(e -> button.getItems().stream()
                .skip(2)
                .forEach(item -> item.setDisable(indicators().isEmpty())));
        return button;
    }

    private MenuItem item(String key, ImportKind kind, boolean filled) {
        MenuItem item = new MenuItem(context.messages().get(key));
        item.setOnAction(e -> save(kind, filled));
        return item;
    }

    /** Codes of the indicators that are shown. */
    private List<String> indicators() {
        VillageChoice choice = model.choiceProperty().get();
        return choice == null
                ? List.of()
                : choice.topics().stream()
                        .map(VillageTopic::indicator)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private void save(ImportKind kind, boolean filled) {
        VillageChoice choice = model.choiceProperty().get();
        if (choice == null) {
            return;
        }
        ImportTemplate.Wish wish =
                new ImportTemplate.Wish(kind, choice.period(), choice.source(), indicators(), filled);
        context.dialogs()
                .chooseSave("village.workbook.title", fileName(wish), "xlsx")
                .ifPresent(target -> context.tasks()
                        .run(
                                Lane.READ,
                                context.messages().get("village.workbook.reading"),
                                progress -> context.session().imports().template(wish))
                        .onSuccess(template -> write(template, target))
                        .onFailure(context.dialogs()::error));
    }

    private void write(ImportTemplate template, Path target) {
        context.tasks()
                .run(Lane.WORK, context.messages().get("village.workbook.writing"), progress -> {
                    writer.get().write(template, target, progress);
                    return target;
                })
                .onSuccess(saved -> context.dialogs()
                        .saved(List.of(saved), context.messages().get("village.workbook.done")))
                .onFailure(context.dialogs()::error);
    }

    /** E.g. data-desa-2023-08-eppgbm.xlsx, or templat-layanan-2023.xlsx. */
    private static String fileName(ImportTemplate.Wish wish) {
        String what = wish.kind() == ImportKind.DESA ? "desa" : "layanan";
        Integer month = wish.period().month();
        String when =
                wish.period().year() + (month == null ? "" : String.format(java.util.Locale.ROOT, "-%02d", month));
        String source = wish.source().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return (wish.filled() ? "data-" : "templat-") + what + "-" + when + "-" + source;
    }
}
