package id.rembuk.ui.guide;

import id.rembuk.ui.kit.EmptyState;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The section Aksi: the actions of the guide with their steps. */
final class ActionsPart implements ScreenPart {
    private final BorderPane root;
    private final String subtitle;

    ActionsPart(ScreenContext context) {
        subtitle = context.messages().get("guide.subtitle");
        root = new BorderPane(new EmptyState(
                context.messages().get("guide.empty.title"), context.messages().get("guide.empty.why"), List.of()));
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void head(PageHeader header) {
        header.subtitle(subtitle);
    }

    @Override
    public void open() {}

    @Override
    public void close() {}
}
