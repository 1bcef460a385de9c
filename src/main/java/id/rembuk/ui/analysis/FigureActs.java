package id.rembuk.ui.analysis;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.figure.Figure;
import id.rembuk.task.Lane;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.BoundaryMaps;
import id.rembuk.usecase.hall.OwnSlides;
import id.rembuk.usecase.picture.AnalysisPicture;
import id.rembuk.usecase.picture.FigureBoard;
import id.rembuk.usecase.picture.PictureFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the buttons of the pictures do: save a picture, and read, set and take away a map. */
final class FigureActs {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 520;
    private static final int DOTS = 2;

    /** A third of the room of a slide, so that letters of 12 units are 36 of 1,080 high there. */
    private static final double SLIDE_WIDTH = 592;

    private static final double SLIDE_HEIGHT = 258;
    private static final int SLIDE_DOTS = 4;
    private static final int LONGEST_TITLE = 120;

    private final ScreenContext context;
    private final Messages messages;
    private final FigureTools tools;
    private final BoundaryMaps maps;

    FigureActs(ScreenContext context, FigureTools tools, BoundaryMaps maps) {
        this.context = context;
        this.tools = tools;
        this.maps = maps;
        messages = context.messages();
    }

    /** Asks where and saves the picture with title, sources and day. */
    void save(AnalysisPicture picture, FigureChoices choices, FigureBoard board) {
        String name = fileName(choices, board);
        Optional<Path> target = context.dialogs().chooseSave("analysis.figure.save", name, "png");
        if (target.isEmpty()) {
            return;
        }
        LocalDate day = LocalDate.now(tools.clock());
        context.tasks()
                .run(Lane.WORK, messages.get("analysis.figure.job.save"), progress -> {
                    Figure figure = new PictureFrame(board.identity(), choices.audience(), day, messages)
                            .around(picture, WIDTH, HEIGHT);
                    tools.images().get().png(figure, DOTS, target.get(), progress);
                    return target.get();
                })
                .onSuccess(context.dialogs()::saved)
                .onFailure(context.dialogs()::error);
    }

    /**
     * Makes a slide of the hall of a picture that everybody may see.
     *
     * @param picture makes it on the WORK lane
     * @param done hears the title of the slide
     */
    void slide(Supplier<AnalysisPicture> picture, Consumer<String> done) {
        context.tasks()
                .run(Lane.WORK, messages.get("analysis.figure.job.slide"), progress -> drawn(picture.get(), progress))
                .onSuccess(slide -> edit(() -> keep(slide), () -> done.accept(slide.title())))
                .onFailure(context.dialogs()::error);
    }

    private record Drawn(Path file, String title, String caption) {}

    private Drawn drawn(AnalysisPicture picture, Progress progress) throws IOException {
        Path file = Files.createTempFile("gambar", ".png");
        tools.images().get().png(picture.draw(SLIDE_WIDTH, SLIDE_HEIGHT), SLIDE_DOTS, file, progress);
        String title = picture.title();
        return new Drawn(
                file,
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…",
                String.join(" ", picture.notes()));
    }

    private void keep(Drawn slide) {
        try {
            new OwnSlides(context.session().workspace(), context.session().edits())
                    .addPicture(slide.file(), slide.title(), slide.caption());
        } finally {
            slide.file().toFile().delete();
        }
    }

    private static String fileName(FigureChoices choices, FigureBoard board) {
        String regency = board.identity()
                .regencyName()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(kabupaten|kota) ", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        String kind =
                switch (choices.kind()) {
                    case QUADRANT -> "kuadran";
                    case HEAT -> "tabel-panas";
                    case TREND -> "tren";
                    case TILES -> "ubin";
                    case MAP -> "peta";
                };
        return kind + "-" + regency + "-" + board.cycle().activityYear() + ".png";
    }

    /** Asks for a map file and reads it; nothing is set yet. */
    void readMap(Consumer<BoundaryMaps.Reading> read) {
        context.dialogs()
                .chooseOpen("analysis.map.choose", List.of("geojson", "json"))
                .ifPresent(file -> context.tasks()
                        .run(Lane.WORK, messages.get("analysis.map.job.read"), progress -> maps.read(file, progress))
                        .onSuccess(read)
                        .onFailure(context.dialogs()::error));
    }

    /** Sets a map that was read; {@code done} is called when it is kept. */
    void putMap(BoundaryMaps.Reading reading, String citation, Runnable done) {
        edit(() -> maps.put(reading, citation), done);
    }

    void removeMap(AreaLevel level) {
        edit(() -> maps.remove(level), () -> {});
    }

    private void edit(Runnable change, Runnable done) {
        SaveStatus status = context.saveStatus();
        status.waiting();
        context.tasks()
                .run(Lane.WRITE, messages.get("analysis.map.job.put"), progress -> {
                    change.run();
                    return null;
                })
                .onSuccess(nothing -> {
                    status.saved(LocalTime.now(tools.clock()));
                    done.run();
                })
                .onFailure(failure -> {
                    if (SaveStatus.meansNotSaved(failure)) {
                        status.failed();
                    } else {
                        status.refused();
                    }
                    context.dialogs().error(failure);
                });
    }
}
