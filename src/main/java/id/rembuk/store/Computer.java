package id.rembuk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the name of this computer as its users know it, without asking the network, which can take seconds. */
final class Computer {
    private static final Path UNIX_NAME = Path.of("/etc/hostname");

    private Computer() {}

    static String name() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        try {
            String name = Files.readString(UNIX_NAME).strip();
            return name.isEmpty() ? "?" : name;
        } catch (IOException e) {
            return "?";
        }
    }
}
