package id.rembuk.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.slf4j.event.Level;

/** The file of the log and three older ones, each of at most one megabyte; made when the first message comes. */
final class LogFile {
    private static final long LARGEST = 1 << 20;
    private static final int OLDER_FILES = 3;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Path folder;

    LogFile(Path folder) {
        this.folder = folder;
    }

    /** Adds a message; that it cannot be written is no reason to stop work. */
    synchronized void write(Level level, String logger, String message) {
        String line =
                String.join(" ", LocalDateTime.now(ZoneId.systemDefault()).format(TIME), level.name(), logger, message);
        try {
            Files.createDirectories(folder);
            roll();
            Files.write(file(0), List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // a full disk is told of where the user's own work meets it
        }
    }

    private void roll() throws IOException {
        if (Files.notExists(file(0)) || Files.size(file(0)) < LARGEST) {
            return;
        }
        for (int i = OLDER_FILES; i > 0; i--) {
            if (Files.exists(file(i - 1))) {
                Files.move(file(i - 1), file(i), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path file(int age) {
        return folder.resolve(age == 0 ? "rembuk.log" : "rembuk." + age + ".log");
    }
}
