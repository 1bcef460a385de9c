package id.rembuk.ui.analysis;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.report.ExportAnalysis;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/** The place Analisis, its sections in the order of the work. */
public final class AnalysisView implements Screen {
    private final PartedScreen screen;

    /**
     * @param figures what pictures are saved and maps are read with
     * @param reports prints annex and report
     */
    public AnalysisView(ScreenContext context, FigureTools figures, Supplier<ExportAnalysis> reports) {
        Messages messages = context.messages();
        screen = new PartedScreen(messages.get("place.analisis"))
                .section(messages, "analysis.section.ranking", "bi-list-ol", () -> new RankingPane(context))
                .section(messages, "analysis.section.figures", "bi-bar-chart", () -> new FiguresPart(context, figures))
                .section(messages, "analysis.section.causes", "bi-diagram-3", () -> new NotesPane(context))
                .section(messages, "analysis.section.findings", "bi-search", () -> new FindingsPane(context))
                .section(messages, "analysis.section.targets", "bi-bullseye", () -> new TargetsPane(context))
                .trailing(new ReportMenu(context, reports).node());
    }

    @Override
    public Region node() {
        return screen.node();
    }

    @Override
    public void open() {
        screen.open();
    }

    @Override
    public void close() {
        screen.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        screen.reveal(ref);
    }

    @Override
    public void narrow(Narrowing to) {
        screen.narrow(to);
    }

    @Override
    public boolean perform(UiAction action) {
        return screen.perform(action);
    }
}
