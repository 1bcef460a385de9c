package id.rembuk.ui.hall;

import id.rembuk.text.Messages;
import java.util.Optional;

/** Says where the hall's picture is. */
final class WhereWords {
    private WhereWords() {}

    /** "" while nothing is shown. */
    static String of(Messages messages, Projection projection) {
        return switch (projection.stateProperty().get()) {
            case OFF -> "";
            case ON_SCREEN ->
                Optional.ofNullable(projection.screenProperty().get())
                        .map(screen -> messages.get("hall.where.screen", String.valueOf(screen.number())))
                        .orElse("");
            case IN_WINDOW -> messages.get("hall.where.window");
            case ONE_SCREEN -> messages.get("hall.where.one-screen");
            case LOST -> messages.get("hall.where.lost");
        };
    }
}
