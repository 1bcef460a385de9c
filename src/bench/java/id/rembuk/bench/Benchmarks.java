package id.rembuk.bench;

import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs every benchmark against its peer in the same run and prints one table. */
public final class Benchmarks {
    private final Path dist;
    private final List<String> asked;
    private final Path scratch;
    private final List<Ratio> ratios = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Benchmarks(Path dist, List<String> asked, Path scratch) {
        this.dist = dist;
        this.asked = asked;
        this.scratch = scratch;
    }

    /**
     * @param arguments the folder {@code target/dist}, then any of {@code start edit workplan verify table ranking villages
     *     intake paper sign hall replay}; all when none
     */
    public static void main(String[] arguments) throws Exception {
        Path scratch = Files.createTempDirectory("rembuk-bench");
        Benchmarks benchmarks = new Benchmarks(
                Path.of(arguments[0]).toAbsolutePath(), List.of(arguments).subList(1, arguments.length), scratch);
        try {
            benchmarks.runWithoutDisplay();
            benchmarks.runOnDisplay();
        } finally {
            delete(scratch);
        }
        System.out.println("| work | ours | peer | ratio |");
        System.out.println("|---|---|---|---|");
        benchmarks.ratios.forEach(ratio -> System.out.println(ratio.line()));
        benchmarks.notes.forEach(System.out::println);
        System.exit(benchmarks.ratios.stream().allMatch(Ratio::holds) ? 0 : 1);
    }

    private boolean isAsked(String name) {
        return asked.isEmpty() || asked.contains(name);
    }

    private void runWithoutDisplay() throws Exception {
        if (isAsked("edit")) {
            ratios.add(new EditBenchmark(scratch).run());
        }
        if (isAsked("workplan")) {
            ratios.add(new WorkplanBenchmark(scratch).run());
        }
        if (isAsked("verify")) {
            ratios.add(new VerifyBenchmark().run());
        }
        if (isAsked("table")) {
            TableBenchmark table = new TableBenchmark(scratch);
            ratios.add(table.run());
            notes.add(table.filterNote());
        }
        if (isAsked("ranking")) {
            notes.add(new RankingBenchmark().note());
        }
        if (isAsked("villages")) {
            notes.add(new VillageBenchmark().note());
        }
        if (isAsked("intake")) {
            IntakeBenchmark intake = new IntakeBenchmark(scratch);
            ratios.addAll(intake.run());
            notes.add(intake.note());
        }
        if (isAsked("paper")) {
            PaperBenchmark paper = new PaperBenchmark(scratch);
            ratios.addAll(paper.run());
            notes.add(paper.note());
        }
        if (isAsked("sign")) {
            SigningBenchmark signing = new SigningBenchmark(scratch);
            ratios.addAll(signing.run());
            signing.pdfsigNote().ifPresent(notes::add);
        }
    }

    private void runOnDisplay() throws Exception {
        boolean display = System.getenv("DISPLAY") != null;
        if (!display && Stream.of("hall", "replay", "start").anyMatch(this::isAsked)) {
            notes.add("Start, hall and replay open real windows: without a display they are not measured.");
        }
        if (display && isAsked("hall")) {
            notes.add(new HallBenchmark(scratch).note());
        }
        if (display && isAsked("replay")) {
            ReplayBenchmark replay = new ReplayBenchmark(dist, scratch);
            ratios.addAll(replay.run());
            notes.add(replay.note());
        }
        if (display && isAsked("start")) {
            Path sample = scratch.resolve("contoh.rembuk");
            try (WorkspaceSession session = Samples.practice(sample)) {
                session.workspace().file();
            }
            ratios.addAll(new StartBenchmark(dist, sample, scratch).run());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
