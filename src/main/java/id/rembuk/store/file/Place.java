package id.rembuk.store.file;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of place a folder is: on some a write-ahead log is not safe and the user should know. */
public enum Place {
    LOCAL,
    NETWORK,
    CLOUD,
    REMOVABLE;

    private static final Set<String> NETWORK_TYPES = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "9p",
            "ncpfs",
            "ceph",
            "glusterfs",
            "davfs",
            "webdav",
            "afpfs",
            "vboxsf",
            "drvfs");
    private static final Set<String> REMOVABLE_TYPES = Set.of("vfat", "exfat", "msdos", "fuseblk", "fat32", "fat");
    private static final List<String> CLOUD_FOLDERS = List.of(
            "onedrive",
            "google drive",
            "googledrive",
            "my drive",
            "drive saya",
            "dropbox",
            "icloud",
            "nextcloud",
            "owncloud",
            "box sync",
            "megasync",
            "pcloud",
            "yandex.disk",
            "synologydrive",
            "seafile",
            "mobile documents");
    private static final List<String> REMOVABLE_ROOTS = List.of("/media/", "/run/media/", "/volumes/");

    /** The kind of the folder a file lies in; what cannot be found out counts as a disk of this computer. */
    public static Place of(Path file) {
        String type = "";
        boolean removable = false;
        try {
            Path there = existing(file.toAbsolutePath().getParent());
            if (there != null) {
                FileStore store = Files.getFileStore(there);
                type = store.type();
                removable = removable(store);
            }
        } catch (IOException | SecurityException e) {
            // the path still says something
        }
        return of(file.toAbsolutePath().toString(), type, removable);
    }

    /**
     * @param type the file system's name, e.g. ext4, nfs4, exFAT
     * @param removable whether the operating system calls the medium removable
     */
    static Place of(String path, String type, boolean removable) {
        String lowerPath = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        String lowerType = type.toLowerCase(Locale.ROOT);
        if (lowerPath.startsWith("//")
                || NETWORK_TYPES.contains(lowerType)
                || (lowerType.startsWith("fuse.") && !lowerType.equals("fuse.ext4"))) {
            return cloudFolder(lowerPath) ? CLOUD : NETWORK;
        }
        if (cloudFolder(lowerPath)) {
            return CLOUD;
        }
        boolean byRoot = REMOVABLE_ROOTS.stream().anyMatch(lowerPath::startsWith);
        return removable || byRoot || REMOVABLE_TYPES.contains(lowerType) ? REMOVABLE : LOCAL;
    }

    /** Whether edits are kept with a rollback journal here. */
    public Connections.Journal journal() {
        return this == LOCAL ? Connections.Journal.WAL : Connections.Journal.ROLLBACK;
    }

    /** The folder or the next one above it that exists; null when there is none, as on a drive that was taken out. */
    private static Path existing(Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there;
    }

    private static boolean cloudFolder(String lowerPath) {
        for (String folder : lowerPath.split("/")) {
            if (CLOUD_FOLDERS.stream().anyMatch(name -> folder.equals(name) || folder.startsWith(name + " "))) {
                return true;
            }
        }
        return false;
    }

    private static boolean removable(FileStore store) throws IOException {
        if (store.supportsFileAttributeView("basic")
                && System.getProperty("os.name", "").startsWith("Windows")) {
            return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
        }
        Path device = Path.of("/sys/class/block").resolve(Path.of(store.name()).getFileName());
        for (Path folder : List.of(device, device.resolve(".."))) {
            Path mark = folder.resolve("removable");
            if (Files.isReadable(mark) && Files.readString(mark).strip().equals("1")) {
                return true;
            }
        }
        return false;
    }
}
