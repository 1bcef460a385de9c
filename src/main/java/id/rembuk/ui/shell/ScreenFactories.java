package id.rembuk.ui.shell;

import id.rembuk.ui.kit.HallControl;
import id.rembuk.ui.kit.ImportPage;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Says which places exist and how their screens are made; a screen is made when it is first opened. */
@FunctionalInterface
public interface ScreenFactories {
    Map<Place, Supplier<Screen>> of(ScreenContext context);

    /** Makes the second screen when it is first needed; empty in a window without one. */
    default Optional<HallControl> hall(ScreenContext context) {
        return Optional.empty();
    }

    /** Makes the import of files when it is first asked for; empty in a window that imports nothing. */
    default Optional<ImportPage> importPage(ScreenContext context) {
        return Optional.empty();
    }
}
