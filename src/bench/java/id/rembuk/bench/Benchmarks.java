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
    private Benchmarks() {}

    /**
     * @param arguments the folder {@code target/dist}, then any of {@code start edit workplan verify table ranking villages
     *     intake paper sign hall replay}; all when none
     */
    public static void main(String[] arguments) throws Exception {
        Path dist = Path.of(arguments[0]).toAbsolutePath();
        List<String> asked = List.of(arguments).subList(1, arguments.length);
        Path scratch = Files.createTempDirectory("rembuk-bench");
        List<Ratio> ratios = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try {
            if (asked.isEmpty() || asked.contains("edit")) {
                ratios.add(new EditBenchmark(scratch).run());
            }
            if (asked.isEmpty() || asked.contains("workplan")) {
                ratios.add(new WorkplanBenchmark(scratch).run());
            }
            if (asked.isEmpty() || asked.contains("verify")) {
                ratios.add(new VerifyBenchmark().run());
            }
            if (asked.isEmpty() || asked.contains("table")) {
                TableBenchmark table = new TableBenchmark(scratch);
                ratios.add(table.run());
                notes.add(table.filterNote());
            }
            if (asked.isEmpty() || asked.contains("ranking")) {
                notes.add(new RankingBenchmark().note());
            }
            if (asked.isEmpty() || asked.contains("villages")) {
                notes.add(new VillageBenchmark().note());
            }
            if (asked.isEmpty() || asked.contains("intake")) {
                IntakeBenchmark intake = new IntakeBenchmark(scratch);
                ratios.addAll(intake.run());
                notes.add(intake.note());
            }
            if (asked.isEmpty() || asked.contains("paper")) {
                PaperBenchmark paper = new PaperBenchmark(scratch);
                ratios.addAll(paper.run());
                notes.add(paper.note());
            }
            if (asked.isEmpty() || asked.contains("sign")) {
                SigningBenchmark signing = new SigningBenchmark(scratch);
                ratios.addAll(signing.run());
                signing.pdfsigNote().ifPresent(notes::add);
            }
            boolean display = System.getenv("DISPLAY") != null;
            if (!display && (asked.isEmpty() || asked.contains("start"))) {
                notes.add("The start was not measured: it opens real windows and needs a display.");
            }
            if (display && (asked.isEmpty() || asked.contains("hall"))) {
                notes.add(new HallBenchmark(scratch).note());
            }
            if (display && (asked.isEmpty() || asked.contains("replay"))) {
                ReplayBenchmark replay = new ReplayBenchmark(dist, scratch);
                ratios.addAll(replay.run());
                notes.add(replay.note());
            }
            if (display && (asked.isEmpty() || asked.contains("start"))) {
                Path sample = scratch.resolve("contoh.rembuk");
                try (WorkspaceSession session = Samples.practice(sample)) {
                    session.workspace().file();
                }
                ratios.addAll(new StartBenchmark(dist, sample, scratch).run());
            }
        } finally {
            delete(scratch);
        }
        System.out.println("| work | ours | peer | ratio |");
        System.out.println("|---|---|---|---|");
        ratios.forEach(ratio -> System.out.println(ratio.line()));
        notes.forEach(System.out::println);
        System.exit(ratios.stream().allMatch(Ratio::holds) ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
