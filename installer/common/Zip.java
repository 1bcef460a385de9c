import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs a folder as a ZIP whose programs stay executable, with any JDK and no other tool:
 * {@code java Zip.java FOLDER OUT.zip}.
 */
public final class Zip {
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private Zip() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path target = Path.of(arguments[1]).toAbsolutePath();
        Files.deleteIfExists(target);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> !file.equals(folder)).sorted().toList();
        }
        URI zip = URI.create("jar:" + target.toUri());
        try (FileSystem system = FileSystems.newFileSystem(
                zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            for (Path file : files) {
                add(system, folder, file);
            }
        }
    }

    private static void add(FileSystem system, Path folder, Path file) throws IOException {
        Path inside = system.getPath(
                folder.getFileName() + "/" + folder.relativize(file).toString().replace('\\', '/'));
        if (Files.isDirectory(file)) {
            Files.createDirectories(inside);
            return;
        }
        Files.createDirectories(inside.getParent());
        Files.copy(file, inside);
        boolean program = Files.isExecutable(file) && !file.toString().endsWith(".jar");
        Files.setAttribute(
                inside, "zip:permissions", PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        Files.setLastModifiedTime(inside, TIME);
    }
}
