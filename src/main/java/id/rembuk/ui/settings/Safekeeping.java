package id.rembuk.ui.settings;

import id.rembuk.usecase.Backups;
import id.rembuk.usecase.HandOver;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.util.function.Supplier;

/**
 * What keeps the open file safe and gives it to others, and what only the window can do with the file.
 *
 * @param handOver asked anew for each act, because it speaks in the name of the officer of that moment
 */
public record Safekeeping(Backups backups, Supplier<HandOver> handOver, FileActs window) {

    /** Acts for which the window closes the workspace and opens it again. */
    public interface FileActs {
        /** Closes the workspace, puts a backup in its place, keeps the replaced file, and opens what was restored. */
        void restore(Backup backup);

        /** Closes the workspace and opens the same file again, so that every screen learns whether it can be written. */
        void reopen();

        /** Tells the status bar of a backup made just now. */
        void backedUp(Backup backup);
    }
}
