package id.rembuk.ui.hall;

import id.rembuk.ui.hall.Projection.State;
import id.rembuk.ui.kit.FxThread;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;

/** While the only screen is the hall's, the operator's window comes up only after saying that everybody sees it. */
final class OneScreen {
    private final Stage operator;
    private final BooleanSupplier confirm;
    private final Runnable stop;
    private boolean on;
    private boolean asking;

    /** @param stop takes the hall's picture away, so that the operator's window is seen */
    OneScreen(Stage operator, BooleanSupplier confirm, Runnable stop) {
        this.operator = operator;
        this.confirm = confirm;
        this.stop = stop;
        operator.focusedProperty().addListener((o, was, focused) -> {
            if (focused && on && !asking) {
                FxThread.later(this::ask);
            }
        });
    }

    void changed(State now) {
        on = now == State.ONE_SCREEN;
        if (on) {
            operator.setIconified(true);
        } else if (operator.isIconified()) {
            operator.setIconified(false);
        }
    }

    /** It has been confirmed elsewhere already. */
    void leave() {
        on = false;
    }

    private void ask() {
        if (!on || asking) {
            return;
        }
        asking = true;
        boolean seen = confirm.getAsBoolean();
        asking = false;
        if (seen) {
            on = false;
            stop.run();
        } else {
            operator.setIconified(true);
        }
    }
}
