package id.rembuk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tells the name of this computer without asking the network, which can take seconds. */
public final class Computer {
    private static final Path UNIX_NAME = Path.of("/etc/hostname");

    private Computer() {}

    public static String name() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(Computer::fromFile);
    }

    private static String fromFile() {
        try {
            return Files.exists(UNIX_NAME) ? Files.readString(UNIX_NAME).strip() : "";
        } catch (IOException e) {
            return "";
        }
    }
}
