package id.rembuk.ui.analysis;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.BoundaryMaps;
import id.rembuk.usecase.picture.AnalysisPicture;
import id.rembuk.usecase.picture.FigureBoard;
import id.rembuk.usecase.picture.FigureChoice;
import id.rembuk.usecase.picture.HeatPages;
import id.rembuk.usecase.picture.MapPicture;
import id.rembuk.usecase.picture.Measure;
import id.rembuk.usecase.picture.QuadrantPicture;
import id.rembuk.usecase.picture.TilesPicture;
import id.rembuk.usecase.picture.TrendPicture;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which picture of the analysis is shown, made of one moment's data and made again after every change. */
final class FiguresModel {
    private final ScreenContext context;
    private final Messages messages;
    private final BoundaryMaps maps;
    private final Executor soon;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FigureChoices> choices = new ReadOnlyObjectWrapper<>(FigureChoices.FIRST);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private Runnable unsubscribe = () -> {};
    private boolean open;
    private int asked;

    /** Data of one moment with the maps there are. */
    record Known(FigureBoard board, List<BoundaryMaps.Drawn> maps) {
        Optional<BoundaryMaps.Drawn> map(AreaLevel level) {
            return maps.stream().filter(map -> map.map().level() == level).findFirst();
        }
    }

    /**
     * The pages of a picture and which of them is seen.
     *
     * @param page from 0
     */
    record Shown(List<AnalysisPicture> pages, int page) {
        Optional<AnalysisPicture> picture() {
            return pages.isEmpty() || pages.get(page).isEmpty() ? Optional.empty() : Optional.of(pages.get(page));
        }
    }

    /** @param soon gathers the changes that are read together */
    FiguresModel(ScreenContext context, BoundaryMaps maps, Executor soon) {
        this.context = context;
        this.maps = maps;
        this.soon = soon;
        messages = context.messages();
    }

    void open() {
        open = true;
        unsubscribe = context.session()
                .changes()
                .subscribe(change -> soon.execute(() -> {
                    if (open) {
                        read();
                    }
                }));
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    /** Null until the first data are read. */
    ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FigureChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** Null until the first picture is made. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    FigureChoices choices() {
        return choices.get();
    }

    /** Chooses otherwise; what the data do not have is replaced by what they have. */
    void choose(UnaryOperator<FigureChoices> change) {
        FigureChoices wanted = change.apply(choices.get());
        FigureChoices possible = known.get() == null ? wanted : possible(wanted, known.get());
        if (!possible.equals(choices.get())) {
            choices.set(possible);
            make();
        }
    }

    /** The picture that is seen as everybody may see it, in the language of the hall; makes it when it is asked. */
    Supplier<AnalysisPicture> publicPicture() {
        Known now = known.get();
        FigureChoices wanted = choices.get().withAudience(Audience.PUBLIK);
        int page = shown.get().page();
        return () -> pages(wanted, now, Messages.indonesian()).get(page);
    }

    /** Turns to another page, from 0. */
    void page(int page) {
        Shown now = shown.get();
        if (now != null && page >= 0 && page < now.pages().size()) {
            shown.set(new Shown(now.pages(), page));
        }
    }

    /** Periods and sources that can be chosen for the coverage of the picture. */
    static List<Dataset> serviceBatches(FigureChoices choices, FigureBoard board) {
        if (choices.kind() == PictureKind.HEAT) {
            return board.serviceBatches();
        }
        return choices.indicator() == null
                ? List.of()
                : board.serviceBatches(choices.indicator().code());
    }

    private void read() {
        context.tasks()
                .run(Lane.READ, messages.get("analysis.figure.job.read"), progress -> {
                    List<BoundaryMaps.Drawn> drawn = Stream.of(AreaLevel.DESA, AreaLevel.KECAMATAN)
                            .flatMap(level -> maps.drawn(level).stream())
                            .toList();
                    return new Known(context.session().figures().board(), drawn);
                })
                .onSuccess(now -> {
                    known.set(now);
                    choices.set(possible(choices.get(), now));
                    make();
                })
                .onFailure(context.dialogs()::error);
    }

    private void make() {
        Known now = known.get();
        if (now == null) {
            return;
        }
        FigureChoices wanted = choices.get();
        int number = ++asked;
        context.tasks()
                .run(Lane.WORK, messages.get("analysis.figure.job.draw"), progress -> pages(wanted, now, messages))
                .onSuccess(pages -> {
                    if (number == asked) {
                        shown.set(new Shown(pages, 0));
                    }
                })
                .onFailure(context.dialogs()::error);
    }

    private static FigureChoices possible(FigureChoices wanted, Known known) {
        FigureBoard board = known.board();
        FigureChoices choices = wanted.withCounts(oneOf(board.countBatches(), wanted.counts()));
        choices = choices.withIndicator(oneOf(board.served(), choices.indicator()));
        choices = choices.withServices(oneOf(serviceBatches(choices, board), choices.services()));
        if (choices.area() != null && !board.areas().contains(choices.area())) {
            choices = choices.withArea(null, choices.everyDesa());
        }
        AreaLevel other = choices.level() == AreaLevel.DESA ? AreaLevel.KECAMATAN : AreaLevel.DESA;
        boolean swap = known.map(choices.level()).isEmpty() && known.map(other).isPresent();
        return swap ? choices.withLevel(other) : choices;
    }

    private static <T> T oneOf(List<T> items, T wanted) {
        if (wanted != null && items.contains(wanted)) {
            return wanted;
        }
        return items.isEmpty() ? null : items.get(0);
    }

    private static List<AnalysisPicture> pages(FigureChoices choices, Known now, Messages messages) {
        FigureBoard board = now.board();
        Audience audience = choices.audience();
        return switch (choices.kind()) {
            case QUADRANT ->
                choices.counts() == null || choices.services() == null
                        ? List.of()
                        : List.of(new QuadrantPicture(
                                board,
                                new FigureChoice(choices.measure(), null, choices.counts()),
                                FigureChoice.coverage(choices.indicator(), choices.services()),
                                audience,
                                messages));
            case HEAT -> heat(choices, board, messages);
            case TREND -> List.of(new TrendPicture(board, areaOf(choices, board), audience, messages));
            case TILES ->
                classed(choices)
                        .<AnalysisPicture>map(choice -> new TilesPicture(board, choice, audience, messages))
                        .stream()
                        .toList();
            case MAP ->
                classed(choices)
                        .flatMap(choice -> now.map(choices.level())
                                .<AnalysisPicture>map(map -> new MapPicture(board, choice, map, audience, messages)))
                        .stream()
                        .toList();
        };
    }

    private static List<AnalysisPicture> heat(FigureChoices choices, FigureBoard board, Messages messages) {
        if (choices.services() == null) {
            return List.of();
        }
        HeatPages pages = new HeatPages(board, choices.services(), choices.audience(), messages);
        if (choices.area() != null) {
            return pages.of(choices.area());
        }
        return choices.everyDesa() ? pages.all() : pages.summary();
    }

    private static Area areaOf(FigureChoices choices, FigureBoard board) {
        return choices.area() == null ? board.regency() : choices.area();
    }

    private static Optional<FigureChoice> classed(FigureChoices choices) {
        Indicator indicator = choices.measure() == Measure.COVERAGE ? choices.indicator() : null;
        Dataset batch = choices.measure() == Measure.COVERAGE ? choices.services() : choices.counts();
        return Optional.ofNullable(batch).map(own -> new FigureChoice(choices.measure(), indicator, own));
    }
}
