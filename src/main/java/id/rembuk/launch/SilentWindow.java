package id.rembuk.launch;

import id.rembuk.domain.UserError;
import id.rembuk.ui.dialog.WindowDialogs;
import id.rembuk.ui.kit.Stylesheets;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Tells that Rembuk runs already and does not answer, so that no file is opened by two windows. */
record SilentWindow(AppContext context) {

    /** Shows the message alone and ends with it. */
    void tell() {
        Platform.startup(() -> {
            Stylesheets.loadFonts();
            new WindowDialogs(new Stage(), context.messages(), context.look()).error(new UserError("window.silent"));
            context.close();
            Platform.exit();
        });
    }
}
