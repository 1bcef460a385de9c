package id.rembuk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rembuk of two hours replayed with the memory a released program has: what it leaves behind and how large it grows. */
final class ReplayBenchmark {
    private static final Pattern DONE = Pattern.compile("replay (\\d+) (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final double MEGABYTE = 1 << 20;
    private static final int MINUTES = 10;

    private final Path dist;
    private final Path scratch;
    private String note = "";

    ReplayBenchmark(Path dist, Path scratch) {
        this.dist = dist;
        this.scratch = scratch;
    }

    List<Ratio> run() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command()).redirectErrorStream(true).start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        process.waitFor();
        Matcher done = DONE.matcher(output);
        if (!done.find()) {
            throw new IOException("The replay did not end: " + output);
        }
        note = String.format(
                Locale.ROOT,
                "Replay of a rembuk: longest hold of the window's thread %s ms (%s ms of its own processor time at"
                        + " once)",
                done.group(4),
                done.group(5));
        return List.of(
                new Ratio(
                        "two hours of a rembuk replayed (600 edits, 120 slides, 24 backups, 10 workbooks) | 10 minutes",
                        Double.parseDouble(done.group(1)),
                        MINUTES * 60,
                        "s",
                        1.0),
                new Ratio(
                        "heap after a collection at its end | after the first tenth",
                        Double.parseDouble(done.group(3)) / MEGABYTE,
                        Double.parseDouble(done.group(2)) / MEGABYTE,
                        "MB",
                        1.1),
                new Ratio(
                        "peak memory of the whole process while projecting | 600 MB",
                        Double.parseDouble(done.group(6)) / 1024,
                        600,
                        "MB",
                        1.0));
    }

    String note() {
        return note;
    }

    /** The memory options of a released program, and the classes of this one. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        try (Stream<String> options = Files.lines(dist.resolve("lib/jvm.options"))) {
            options.filter(option -> option.startsWith("-X")).forEach(command::add);
        }
        command.addAll(List.of(
                "-Dprism.order=sw",
                "-cp",
                System.getProperty("java.class.path"),
                ReplayRun.class.getName(),
                scratch.toString()));
        return command;
    }
}
