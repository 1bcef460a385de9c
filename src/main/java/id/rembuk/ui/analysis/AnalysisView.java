package id.rembuk.ui.analysis;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.PartedScreen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.report.ExportAnalysis;
import java.util.function.Supplier;

/** The place Analisis, its sections in the order of the work. */
public final class AnalysisView extends PartedScreen {
    /**
     * @param figures what pictures are saved and maps are read with
     * @param reports prints annex and report
     */
    public AnalysisView(ScreenContext context, FigureTools figures, Supplier<ExportAnalysis> reports) {
        super(context.messages().get("place.analisis"));
        Messages messages = context.messages();
        section(messages, "analysis.section.ranking", "bi-list-ol", () -> new RankingPane(context))
                .section(
                        messages,
                        "analysis.section.figures",
                        "bi-bar-chart",
                        () -> new FiguresPart(context, figures, area -> narrow(Narrowing.ranking(area))))
                .section(messages, "analysis.section.causes", "bi-diagram-3", () -> new NotesPane(context))
                .section(messages, "analysis.section.findings", "bi-search", () -> new FindingsPane(context))
                .section(messages, "analysis.section.targets", "bi-bullseye", () -> new TargetsPane(context))
                .trailing(new ReportMenu(context, reports).node());
    }
}
