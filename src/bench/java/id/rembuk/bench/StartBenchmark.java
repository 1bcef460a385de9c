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

/** Start to the first usable plan table, against an empty window, same flags, each with its own class archive. */
final class StartBenchmark {
    private static final int RUNS = 11;
    private static final Pattern READY = Pattern.compile("READY (\\d+) CPU (\\d+) RSS (\\d+)");
    private static final List<Class<?>> CLASSES = List.of(EmptyWindow.class, RembukStart.class, FirstPulse.class);

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
        Path ourArchive = scratch.resolve("rembuk.jsa");
        Path emptyArchive = scratch.resolve("empty.jsa");
        start(RembukStart.class, benchJar, "-XX:ArchiveClassesAtExit=" + ourArchive, "-Dbench.archive=true");
        start(EmptyWindow.class, benchJar, "-XX:ArchiveClassesAtExit=" + emptyArchive, "-Dbench.archive=true");
        double[] ours = new double[RUNS];
        double[] empty = new double[RUNS];
        double[] ourCpu = new double[RUNS];
        double[] emptyCpu = new double[RUNS];
        double memory = 0;
        for (int i = 0; i < RUNS; i++) {
            // -Xshare:on: a run whose archive does not fit fails instead of being slow
            long[] our = start(RembukStart.class, benchJar, "-XX:SharedArchiveFile=" + ourArchive, "-Xshare:on");
            ours[i] = our[0];
            ourCpu[i] = our[1];
            memory = Math.max(memory, our[2] / 1024.0);
            long[] other = start(EmptyWindow.class, benchJar, "-XX:SharedArchiveFile=" + emptyArchive, "-Xshare:on");
            empty[i] = other[0];
            emptyCpu[i] = other[1];
        }
        return List.of(
                new Ratio(
                        "start to first usable plan table, sample open | empty JavaFX window",
                        Ratio.median(ours),
                        Ratio.median(empty),
                        "ms",
                        1.6),
                new Ratio(
                        "the same in processor time, which a busy machine changes less | empty JavaFX window",
                        Ratio.median(ourCpu),
                        Ratio.median(emptyCpu),
                        "ms",
                        0),
                new Ratio("peak memory of the whole process, sample open | 450 MB", memory, 450, "MB", 1.0));
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
