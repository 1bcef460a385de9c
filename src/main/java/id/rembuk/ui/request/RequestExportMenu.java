package id.rembuk.ui.request;

import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.report.ExportRequests;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button that writes the sheets of requests into a folder: of the chosen body, or of every one that has not answered. */
final class RequestExportMenu {
    private final ScreenContext context;
    private final Messages messages;
    private final Supplier<ExportRequests> export;
    private final MenuButton button = new MenuButton();
    private final MenuItem one = new MenuItem();

    /** @param chosen id of the body of the chosen request; null for none */
    RequestExportMenu(ScreenContext context, Supplier<ExportRequests> export, Supplier<String> chosen) {
        this.context = context;
        this.export = export;
        messages = context.messages();
        button.setId("request-export");
        button.setText(messages.get("request.export"));
        button.setGraphic(Icons.of("bi-printer"));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        one.setId("request-export-one");
        one.setText(messages.get("request.export.one"));
        one.setOnAction(e -> save(chosen.get()));
        MenuItem all = new MenuItem(messages.get("request.export.all"));
        all.setId("request-export-all");
        all.setOnAction(e -> save(null));
        button.getItems().addAll(one, all);
        button.setOnShowing(e -> one.setDisable(chosen.get() == null));
    }

    MenuButton node() {
        return button;
    }

    private void save(String organisationId) {
        context.dialogs().chooseFolder("request.export.folder").ifPresent(folder -> context.tasks()
                .run(Lane.WORK, messages.get("request.export.job"), progress -> export.get()
                        .write(context.session(), organisationId, folder, progress))
                .onSuccess(written -> context.dialogs().saved(written, ""))
                .onFailure(context.dialogs()::error));
    }
}
