package id.rembuk.ui.analysis;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.PageHeader;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.report.ExportAnalysis;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The place Analisis: sections below its head, of which one is open; a section is made when it is first chosen. */
public final class AnalysisView implements Screen {
    private final Messages messages;
    private final Map<AnalysisSection, Supplier<AnalysisPart>> makers = new EnumMap<>(AnalysisSection.class);
    private final Map<AnalysisSection, AnalysisPart> parts = new EnumMap<>(AnalysisSection.class);
    private final Map<AnalysisSection, ToggleButton> tabs = new EnumMap<>(AnalysisSection.class);
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane root = new BorderPane();
    private final PageHeader header;
    private AnalysisPart shown;
    private boolean open;

    /**
     * @param figures what pictures are saved and maps are read with
     * @param reports prints annex and report
     */
    public AnalysisView(ScreenContext context, FigureTools figures, Supplier<ExportAnalysis> reports) {
        messages = context.messages();
        makers.put(AnalysisSection.RANKING, () -> new RankingPane(context));
        makers.put(AnalysisSection.FIGURES, () -> new FiguresPart(context, figures));
        makers.put(AnalysisSection.CAUSES, () -> new NotesPane(context));
        makers.put(AnalysisSection.FINDINGS, () -> new FindingsPane(context));
        makers.put(AnalysisSection.TARGETS, () -> new TargetsPane(context));
        header = new PageHeader(messages.get("place.analisis"));
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("bagian-analisis");
        for (AnalysisSection section : makers.keySet()) {
            bar.getChildren().add(tab(section));
        }
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox row = new HBox(bar, new ReportMenu(context, reports).node());
        row.getStyleClass().add("baris-analisis");
        root.setTop(new VBox(header, row));
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                was.setSelected(true); // one section is always open
            } else {
                show((AnalysisSection) now.getUserData());
            }
        });
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        open = true;
        if (shown == null) {
            tabs.get(AnalysisSection.RANKING).setSelected(true);
        } else {
            shown.open();
        }
    }

    @Override
    public void close() {
        open = false;
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public void reveal(RecordRef ref) {
        for (AnalysisSection section : makers.keySet()) {
            if (part(section).reveal(ref)) {
                tabs.get(section).setSelected(true);
                return;
            }
        }
    }

    @Override
    public boolean perform(UiAction action) {
        return shown != null && shown.perform(action);
    }

    private void show(AnalysisSection section) {
        AnalysisPart part = part(section);
        if (part.equals(shown)) {
            return;
        }
        if (shown != null && open) {
            shown.close();
        }
        shown = part;
        header.subtitle("");
        header.actions();
        part.head(header);
        root.setCenter(part.node());
        root.setRight(part.side());
        if (open) {
            part.open();
        }
    }

    private AnalysisPart part(AnalysisSection section) {
        return parts.computeIfAbsent(section, key -> makers.get(key).get());
    }

    private ToggleButton tab(AnalysisSection section) {
        ToggleButton tab =
                new ToggleButton(messages.get("analysis.section." + section.key()), Icons.of(section.icon(), 13));
        tab.setId("analysis-section-" + section.key());
        tab.setUserData(section);
        tab.setToggleGroup(group);
        tabs.put(section, tab);
        return tab;
    }
}
