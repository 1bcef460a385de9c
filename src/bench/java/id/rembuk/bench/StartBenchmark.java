package id.rembuk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Start to the first usable plan table, against an empty window and a window with a plain table, same flags, each with its own
 * class archive.
 */
final class StartBenchmark {
    private static final int RUNS = 11;
    private static final Pattern READY = Pattern.compile("READY (\\d+) CPU (\\d+) RSS (\\d+)");
    private static final List<Class<?>> CLASSES =
            List.of(EmptyWindow.class, BarePlanWindow.class, RembukStart.class, FirstPulse.class);

    private final Path dist;
    private final Path workspace;
    private final Path scratch;

    StartBenchmark(Path dist, Path workspace, Path scratch) {
        this.dist = dist;
        this.workspace = workspace;
        this.scratch = scratch;
    }

    List<Ratio> run() throws IOException, InterruptedException {
        Path benchJar = benchJar();
        List<Side> sides =
                List.of(new Side(RembukStart.class), new Side(EmptyWindow.class), new Side(BarePlanWindow.class));
        for (Side side : sides) {
            start(side.main, benchJar, "-XX:ArchiveClassesAtExit=" + side.archive(scratch), "-Dbench.archive=true");
        }
        for (int i = 0; i < RUNS; i++) {
            for (Side side : sides) {
                // -Xshare:on: a run whose archive does not fit fails instead of being slow
                side.add(i, start(side.main, benchJar, "-XX:SharedArchiveFile=" + side.archive(scratch), "-Xshare:on"));
            }
        }
        return ratios(sides.get(0), sides.get(1), sides.get(2));
    }

    private static List<Ratio> ratios(Side ours, Side empty, Side bare) {
        String start = "start to first usable plan table, sample open | ";
        return List.of(
                new Ratio(start + "empty JavaFX window", ours.time(), empty.time(), "ms", 1.6),
                new Ratio(
                        "the same in processor time, which a busy machine changes less | empty JavaFX window",
                        ours.processorTime(),
                        empty.processorTime(),
                        "ms",
                        0),
                new Ratio(
                        start + "window with a bare TableView of its size, one query",
                        ours.time(),
                        bare.time(),
                        "ms",
                        0),
                new Ratio(
                        "for comparison: window with a bare TableView | empty JavaFX window",
                        bare.time(),
                        empty.time(),
                        "ms",
                        0),
                new Ratio("peak memory of the whole process, sample open | 450 MB", ours.memory(), 450, "MB", 1.0));
    }

    /** One of the programs compared, with what its runs took. */
    private static final class Side {
        private final Class<?> main;
        private final double[] millis = new double[RUNS];
        private final double[] processorMillis = new double[RUNS];
        private long kilobytes;

        Side(Class<?> main) {
            this.main = main;
        }

        Path archive(Path folder) {
            return folder.resolve(main.getSimpleName() + ".jsa");
        }

        void add(int run, long[] figures) {
            millis[run] = figures[0];
            processorMillis[run] = figures[1];
            kilobytes = Math.max(kilobytes, figures[2]);
        }

        double time() {
            return Ratio.median(millis);
        }

        double processorTime() {
            return Ratio.median(processorMillis);
        }

        /** In megabytes, the most of all runs. */
        double memory() {
            return kilobytes / 1024.0;
        }
    }

    /** Milliseconds to ready, of processor time until then, and peak resident kilobytes of one start. */
    private long[] start(Class<?> main, Path benchJar, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(flags));
        command.add("@" + dist.resolve("lib/jvm.options"));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=off"));
        command.add("-Dorg.sqlite.lib.path=" + dist.resolve("lib/sqlite-linux"));
        command.addAll(List.of("--module-path", dist.resolve("lib/fx-linux").toString()));
        command.add("-Dprism.order=sw");
        command.add("-Drembuk.home=" + scratch.resolve("home"));
        command.addAll(List.of(
                "-cp", classPath(benchJar), main.getName(), freshWorkspace().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        process.waitFor();
        Matcher ready = READY.matcher(output);
        if (!ready.find()) {
            throw new IOException(main.getSimpleName() + " never became usable: " + output);
        }
        return new long[] {
            Long.parseLong(ready.group(1)), Long.parseLong(ready.group(2)), Long.parseLong(ready.group(3))
        };
    }

    /** Each start has a workspace that was closed in good order: the run before ended without closing its own. */
    private Path freshWorkspace() throws IOException {
        return Files.copy(workspace, Files.createTempDirectory(scratch, "start").resolve("contoh.rembuk"));
    }

    private String classPath(Path benchJar) throws IOException {
        try (Stream<Path> jars = Files.list(dist.resolve("lib"))) {
            List<String> parts =
                    new ArrayList<>(jars.filter(jar -> jar.toString().endsWith(".jar"))
                            .sorted()
                            .map(Path::toString)
                            .toList());
            parts.add(benchJar.toString());
            return String.join(System.getProperty("path.separator"), parts);
        }
    }

    /** The classes of the measured programs in a jar, because class archives do not take folders. */
    private Path benchJar() throws IOException {
        Path jar = scratch.resolve("bench.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Class<?> type : CLASSES) {
                String name = type.getName().replace('.', '/') + ".class";
                entries.putNextEntry(new JarEntry(name));
                try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(entries);
                }
                entries.closeEntry();
            }
        }
        return jar;
    }
}
