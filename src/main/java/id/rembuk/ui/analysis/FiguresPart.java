package id.rembuk.ui.analysis;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.ScreenPart;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The section Peta dan grafik: the pictures of the analysis in their place below the head. */
final class FiguresPart implements ScreenPart {
    private final Messages messages;
    private final FiguresPane pane;

    FiguresPart(ScreenContext context, FigureTools tools, Consumer<String> chosen) {
        messages = context.messages();
        pane = new FiguresPane(context, tools, chosen);
    }

    @Override
    public Region node() {
        return pane.node();
    }

    @Override
    public void head(PageHeader header) {
        header.subtitle(messages.get("analysis.figures.subtitle"));
    }

    @Override
    public void open() {
        pane.open();
    }

    @Override
    public void close() {
        pane.close();
    }
}
