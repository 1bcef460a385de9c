package id.rembuk.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs what is handed out: the folder target/dist and the portable ZIP, from places with spaces and accents. */
@Tag("dist")
@EnabledOnOs(OS.LINUX)
class DistTest {
    private static final Path DIST = Path.of("target/dist").toAbsolutePath();
    private static final long PATIENCE_MINUTES = 5;
    private static final long LARGEST_ZIP = 140L * 1024 * 1024;
    private static final int STAND_IN_EXIT = 3;

    @TempDir
    Path temp;

    private Path place;
    private Path bareTools;

    /** What a program printed and how it ended. */
    private record Run(int code, String out, String err) {}

    @BeforeEach
    void makePlaces() throws IOException {
        place = Files.createDirectories(temp.resolve("flash disk é"));
        bareTools = Files.createDirectories(temp.resolve("alat"));
        for (String tool : List.of("sh", "readlink", "dirname", "ls", "cksum", "mkdir", "rm", "mv")) {
            Files.createSymbolicLink(bareTools.resolve(tool), found(tool));
        }
    }

    @Test
    void theFolderIsWhatTheContractNames() {
        for (String name : List.of(
                "bin/rembuk",
                "bin/rembuk.cmd",
                "lib/fx-linux",
                "lib/fx-win",
                "templates",
                "LICENSE",
                "NOTICE",
                "README.md")) {
            assertThat(DIST.resolve(name)).exists();
        }
        assertThat(names(DIST.resolve("sumber"))).singleElement().asString().matches("rembuk-.*-src\\.zip");
        assertThat(names(DIST.resolve("lib")))
                .noneMatch(name -> name.startsWith("javafx-") || name.contains("monocle") || name.contains("junit"));
        assertThat(names(DIST.resolve("lib/fx-win"))).hasSize(3).allMatch(name -> name.endsWith("-win.jar"));
        assertThat(names(DIST.resolve("lib/fx-linux"))).hasSize(3).allMatch(name -> name.endsWith("-linux.jar"));
    }

    @Test
    void theScriptRunsThroughALinkFromAPlaceWithSpacesAndAccents() throws Exception {
        Path copy = place.resolve("rembuk dist");
        copyFolder(DIST, copy);
        Path link = Files.createSymbolicLink(place.resolve("mulai"), Path.of("rembuk dist/bin/rembuk"));
        Path java = Path.of(System.getProperty("java.home"));
        Run made = run(
                Map.of("PATH", bareTools.toString(), "JAVA_HOME", java.toString()),
                link.toString(),
                "new",
                "ruang kerja é.rembuk",
                "--regency",
                "63.06",
                "--year",
                "2024",
                "--officer",
                "Ibu \"A\" & B! 100%");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.err()).isEmpty();
        assertCounts(link, java.toString());
        Run missing =
                run(Map.of("PATH", bareTools.toString(), "JAVA_HOME", java.toString()), link.toString(), "info", "x");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).startsWith("x tidak ditemukan");
    }

    @Test
    void withoutJavaItSaysInOneSentenceWhatToGet() throws Exception {
        Run run = run(
                Map.of("PATH", bareTools.toString()), DIST.resolve("bin/rembuk").toString(), "info", "x");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java 17", "openjdk-17-jre").hasLineCount(1);
    }

    @Test
    void withoutADisplayTheWindowSaysWhatIsMissing() throws Exception {
        Run run = run(
                Map.of("PATH", bareTools.toString(), "JAVA_HOME", System.getProperty("java.home")),
                DIST.resolve("bin/rembuk").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("DISPLAY");
    }

    @Test
    void thePortableZipNeedsNoJavaAndFitsItsSize() throws Exception {
        Path out = temp.resolve("portable");
        Run built = run(
                Map.of(
                        "PATH", System.getenv("PATH"),
                        "JDK", System.getProperty("java.home"),
                        "DIST", DIST.toString(),
                        "OUT", out.toString()),
                "sh",
                Path.of("installer/linux/portable.sh").toAbsolutePath().toString());
        assertThat(built.code()).as(built.err()).isZero();
        Path zip = Path.of(built.out().strip());
        assertThat(Files.size(zip)).isLessThanOrEqualTo(LARGEST_ZIP);
        Path folder = unzip(zip, place);
        assertThat(folder.resolve("lib/fx-win")).doesNotExist();
        assertThat(folder.resolve("runtime/bin/java")).isExecutable();
        Path script = folder.resolve("bin/rembuk");
        Run made = run(
                Map.of("PATH", bareTools.toString()),
                script.toString(),
                "new",
                "ruang kerja é.rembuk",
                "--regency",
                "63.06",
                "--year",
                "2024");
        assertThat(made.code()).as(made.err()).isZero();
        assertCounts(script, "");
        Run workbook = run(
                Map.of("PATH", bareTools.toString()),
                script.toString(),
                "export",
                "ruang kerja é.rembuk",
                "--workplan",
                "rencana é.xlsx");
        assertThat(workbook.code()).as(workbook.err()).isZero();
        assertThat(place.resolve("rencana é.xlsx")).isNotEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({
        "17, false, -XX:ArchiveClassesAtExit=, jsa, -XX:SharedArchiveFile=",
        "25, true, -XX:AOTMode=record, aot, -XX:AOTCache="
    })
    void theFirstStartMakesTheArchiveThatItsJavaCanMake(
            String version, boolean knowsLinked, String asked, String kind, String used) throws Exception {
        Path script = temp.resolve("rembuk/bin/rembuk");
        copyFolder(DIST.resolve("bin"), script.getParent());
        Path java = standIn(temp.resolve("java" + version), knowsLinked);
        Map<String, String> environment =
                Map.of("PATH", bareTools.toString(), "JAVA_HOME", java.toString(), "XDG_CACHE_HOME", temp + "/cache");
        Path cache = Files.createDirectories(temp.resolve("cache/rembuk"));
        Files.createFile(cache.resolve("of another Java.jsa"));

        Run first = run(environment, script.toString(), "ruang.rembuk");
        assertThat(first.code()).as("the window's own exit code").isEqualTo(STAND_IN_EXIT);
        assertThat(first.out()).startsWith(asked).contains("id.rembuk.launch.Main ruang.rembuk");
        String archive = cache + "/" + String.join(" ", names(cache));
        assertThat(archive).as("one archive is left").matches(cache + "/\\d+\\." + kind);

        Run second = run(environment, script.toString(), "ruang.rembuk");
        assertThat(second.code()).isEqualTo(STAND_IN_EXIT);
        assertThat(second.out()).startsWith(used + archive);
    }

    /** A folder with a program that prints what it is asked for, and makes an empty archive where it is asked for one. */
    private static Path standIn(Path home, boolean knowsLinked) throws IOException {
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                case $1 in
                  -Xlog:async) exit 0 ;;
                  -XX:AOTMode=off) exit %d ;;
                  -XX:AOTMode=create) : >"${3#*=}" ; exit 0 ;;
                  -XX:AOTMode=record) : >"${2#*=}" ;;
                  -XX:ArchiveClassesAtExit=*) : >"${1#*=}" ;;
                esac
                echo "$@"
                exit %d
                """.formatted(knowsLinked ? 0 : 1, STAND_IN_EXIT));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private void assertCounts(Path script, String javaHome) throws Exception {
        Run info = run(
                Map.of("PATH", bareTools.toString(), "JAVA_HOME", javaHome),
                script.toString(),
                "info",
                "ruang kerja é.rembuk",
                "--json");
        assertThat(info.code()).as(info.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(info.out());
        assertThat(json.get("counts").get("kecamatan").asInt()).isEqualTo(11);
        assertThat(json.get("counts").get("desa").asInt()).isEqualTo(148);
    }

    /** Runs a program in the place, with only these variables and no display. */
    private Run run(Map<String, String> environment, String... command) throws Exception {
        Path out = Files.createTempFile(temp, "out", ".txt");
        Path err = Files.createTempFile(temp, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("HOME", temp.toString());
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s ended", List.of(command)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Path unzip(Path zip, Path into) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", "true"))) {
            copyFolder(inside.getPath("/"), into);
        }
        String name = zip.getFileName().toString();
        return into.resolve(name.substring(0, name.length() - ".zip".length()));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : new ArrayList<>(files.toList())) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                    Files.setPosixFilePermissions(target, permissions);
                }
            }
        }
    }

    private static Path found(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
