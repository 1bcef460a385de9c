package id.rembuk.ui.start;

import id.rembuk.task.Job;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;

/** What the first run hands on: a workspace that was made, or a wish to open one. */
public interface StartActs {
    /** Shows a workspace that was just made in an officer's name. */
    void made(WorkspaceSession session, String officer, String office);

    /** Opens a file the user named. */
    void open(Path file);

    /** Asks for a file and opens it. */
    void chooseFile();

    /** Makes and opens the practice workspace; stopped, it leaves nothing. */
    Job<?> openExample();
}
