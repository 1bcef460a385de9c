package id.rembuk.bench;

import id.rembuk.domain.area.Area;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A file of 100,000 rows brought into a workspace, against fastexcel-reader only reading its cells. */
final class IntakeBenchmark {
    private static final int RUNS = 5;
    private static final String LITTLE_MEMORY = "-Xmx256m";
    private static final Pattern DONE = Pattern.compile("DONE (\\d+)");

    private final Path scratch;
    private final Path file;
    private final Path empty;
    private final IntakeRun[] ours = new IntakeRun[RUNS];
    private long cells;

    IntakeBenchmark(Path scratch) throws IOException {
        this.scratch = scratch;
        file = scratch.resolve("cakupan.xlsx");
        empty = scratch.resolve("kosong.rembuk");
        List<Area> areas;
        try (WorkspaceSession session = Samples.empty(empty)) {
            areas = session.workspace().read(records -> records.all(Area.class));
        }
        new IntakeFile(areas, Samples.indicators()).write(file);
    }

    List<Ratio> run() throws IOException {
        bare();
        imported("hangat");
        double[] bare = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            bare[i] = WorkplanBenchmark.millis(this::bare);
            System.gc();
            ours[i] = imported("impor" + i);
        }
        return List.of(
                new Ratio(
                        "import of 100,000 rows: read, match, check, apply | fastexcel-reader, same file",
                        median(IntakeRun::whole),
                        Ratio.median(bare),
                        "ms",
                        3),
                new Ratio("applying them alone | 3,000 ms", median(IntakeRun::apply), 3_000, "ms", 1));
    }

    /** What the parts took, and the whole in a heap of 256 MB in a program of its own. */
    String note() throws IOException, InterruptedException {
        return String.format(
                Locale.ROOT,
                "Import of %d rows: read and match %.0f ms, check %.0f ms, apply %.0f ms; cold with %s %s",
                IntakeFile.ROWS,
                median(IntakeRun::read),
                median(IntakeRun::check),
                median(IntakeRun::apply),
                LITTLE_MEMORY,
                inLittleMemory());
    }

    private String inLittleMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LITTLE_MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IntakeRun.class.getName(),
                        file.toString(),
                        copy("sempit").toString())
                .redirectErrorStream(true)
                .start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        process.waitFor();
        Matcher done = DONE.matcher(output);
        if (!done.find()) {
            throw new IOException("The import does not fit into " + LITTLE_MEMORY + ": " + output);
        }
        return done.group(1) + " ms";
    }

    private IntakeRun imported(String name) throws IOException {
        try (WorkspaceSession session = Samples.open(copy(name))) {
            return IntakeRun.of(file, session);
        }
    }

    private Path copy(String name) throws IOException {
        return Files.copy(empty, scratch.resolve(name + ".rembuk"));
    }

    private void bare() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    cells += cell != null && cell.getValue() != null ? 1 : 0;
                }
            });
        }
    }

    private double median(ToDoubleFunction<IntakeRun> part) {
        return Ratio.median(Stream.of(ours).mapToDouble(part).toArray());
    }
}
