package id.rembuk.ui.overview;

import id.rembuk.domain.situation.CaseSeries;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.OfficialTargets;
import id.rembuk.domain.situation.PrevalenceSeries;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.DataLatihanMark;
import id.rembuk.ui.kit.FigureView;
import id.rembuk.ui.kit.Look;
import id.rembuk.usecase.CasesPicture;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.PrevalencePicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cases at the left, prevalence with targets at the right; the two never share an axis, nor two sources a line. */
final class FiguresCard {
    private static final double HEIGHT = 196;

    /** Share of the card that the cases take; prevalence has longer labels. */
    private static final double CASES_PERCENT = 34;

    private final Messages messages;
    private final Runnable note;
    private final Card card;
    private final FigureView cases;
    private final FigureView prevalence;

    /** @param note opens the form in which a missing figure is noted down */
    FiguresCard(Messages messages, Look look, Runnable note) {
        this.messages = messages;
        this.note = note;
        card = new Card(
                "overview-figures", messages.get("overview.figures.title"), messages.get("overview.figures.beside"));
        cases = picture("overview-cases", look);
        prevalence = picture("overview-prevalence", look);
    }

    Card node() {
        return card;
    }

    void show(OverviewBoard board) {
        VBox left = new VBox(casesPart(board.figures().cases()));
        left.getStyleClass().add("figure-part");
        VBox right = new VBox(prevalencePart(board.figures()));
        right.getStyleClass().addAll("figure-part", "right");
        left.setMinWidth(0);
        right.setMinWidth(0);
        List<Node> parts = new ArrayList<>(List.of(sideBySide(left, right)));
        if (board.identity().practice()) {
            parts.add(new DataLatihanMark(messages));
        }
        card.content(parts.toArray(new Node[0]));
    }

    private static GridPane sideBySide(Node left, Node right) {
        GridPane grid = new GridPane();
        grid.add(left, 0, 0);
        grid.add(right, 1, 0);
        for (double percent : new double[] {CASES_PERCENT, 100 - CASES_PERCENT}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Node[] casesPart(List<CaseSeries> series) {
        if (series.isEmpty()) {
            return missing("overview.cases.none");
        }
        CaseSeries first = series.get(0);
        CasesPicture picture = new CasesPicture(first, messages);
        cases.show(picture::draw);
        List<Node> nodes = new ArrayList<>();
        nodes.add(caption(about(first.source())));
        nodes.add(cases);
        picture.change().ifPresent(change -> {
            Label told = new Label(change);
            told.setId("overview-change");
            told.getStyleClass().add("t-strong");
            told.setWrapText(true);
            nodes.add(told);
        });
        nodes.add(small(
                messages.get("overview.source", sources(first.years().stream().map(CaseSeries.YearCases::citation)))));
        series.stream().skip(1).map(this::otherSource).forEach(nodes::add);
        return nodes.toArray(new Node[0]);
    }

    /** A source that is none of the known ones is told by its citation, which stands below. */
    private String about(DataSource source) {
        return source == DataSource.OTHER
                ? messages.get("overview.cases.caption-cited")
                : messages.get("overview.cases.caption", source.label());
    }

    /** Another source is told in words beside the figure, never drawn in its line. */
    private Label otherSource(CaseSeries series) {
        return small(messages.get(
                "overview.cases.other",
                series.source().label(),
                series.years().stream()
                        .map(year -> messages.get(
                                "overview.cases.year", String.valueOf(year.year()), Formats.number(year.cases())))
                        .collect(Collectors.joining(", "))));
    }

    private Node[] prevalencePart(OverviewBoard.Figures figures) {
        PrevalencePicture picture =
                new PrevalencePicture(figures.prevalence(), figures.targets().drawn(), messages);
        if (picture.isEmpty()) {
            return missing("overview.prevalence.none");
        }
        prevalence.show(picture::draw);
        List<Node> nodes = new ArrayList<>();
        nodes.add(caption(messages.get("overview.prevalence.caption")));
        nodes.add(prevalence);
        nodes.add(small(messages.get("overview.source", prevalenceSources(figures))));
        if (!figures.targets().footnotes().isEmpty()) {
            nodes.add(small(messages.get("overview.targets.older", older(figures.targets()))));
        }
        return nodes.toArray(new Node[0]);
    }

    private String older(OfficialTargets targets) {
        RecordedWords words = new RecordedWords(messages);
        return targets.footnotes().stream().map(words::of).collect(Collectors.joining("; "));
    }

    private String prevalenceSources(OverviewBoard.Figures figures) {
        RecordedWords words = new RecordedWords(messages);
        return sources(Stream.concat(
                figures.prevalence().stream()
                        .flatMap(series -> series.points().stream())
                        .map(PrevalenceSeries.Point::citation),
                figures.targets().drawn().stream().map(words::statement)));
    }

    private static String sources(Stream<String> citations) {
        return citations
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Node[] missing(String textKey) {
        Label text = new Label(messages.get(textKey));
        text.setWrapText(true);
        text.getStyleClass().add("t-muted");
        text.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink link = new Hyperlink(messages.get("overview.note"));
        link.setOnAction(e -> note.run());
        return new Node[] {text, link};
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        label.setWrapText(true);
        return label;
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("t-caption");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static FigureView picture(String id, Look look) {
        FigureView view = new FigureView(id, look);
        view.prefHeightProperty().bind(look.px(HEIGHT));
        view.minHeightProperty().bind(look.px(HEIGHT));
        return view;
    }
}
