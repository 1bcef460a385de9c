package id.rembuk.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Certificates of issuers that the user trusts on this computer, one file each. They never travel with a workspace: whom
 * one trusts is not for the sender of a file to say.
 */
public final class IssuerFolder {
    private static final String ROOT = ".psre.cer";
    private static final String OTHER = ".cer";

    private final Path folder;

    public IssuerFolder(Path folder) {
        this.folder = folder;
    }

    /** One kept certificate, under the name it is kept by. */
    public static final class Kept {
        private final String id;
        private final byte[] certificate;
        private final boolean root;

        Kept(String id, byte[] certificate, boolean root) {
            this.id = id;
            this.certificate = certificate;
            this.root = root;
        }

        public String id() {
            return id;
        }

        public byte[] certificate() {
            return certificate.clone();
        }

        /** Whether the user installed it as the root of a PSrE. */
        public boolean root() {
            return root;
        }
    }

    /** All certificates by name; empty when none was added. */
    public List<Kept> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(OTHER)) {
                    boolean root = name.endsWith(ROOT);
                    String id = name.substring(0, name.length() - (root ? ROOT : OTHER).length());
                    all.add(new Kept(id, Files.readAllBytes(file), root));
                }
            }
        }
        return all;
    }

    /** Keeps a certificate under a name, in place of one of the same name. */
    public void keep(String id, byte[] certificate, boolean root) throws IOException {
        Files.createDirectories(folder);
        Path part = folder.resolve(id + ".part");
        Files.write(part, certificate);
        remove(id);
        Files.move(part, folder.resolve(id + (root ? ROOT : OTHER)), StandardCopyOption.REPLACE_EXISTING);
    }

    public void remove(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + ROOT));
        Files.deleteIfExists(folder.resolve(id + OTHER));
    }
}
