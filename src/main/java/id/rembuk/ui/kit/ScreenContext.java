package id.rembuk.ui.kit;

import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;

/** What every screen of an open workspace works with. */
public record ScreenContext(
        WorkspaceSession session,
        TaskRunner tasks,
        Messages messages,
        Dialogs dialogs,
        Navigator navigator,
        SaveStatus saveStatus,
        Look look) {

    /** With the look of a new installation, for tests that do not care. */
    public ScreenContext(
            WorkspaceSession session,
            TaskRunner tasks,
            Messages messages,
            Dialogs dialogs,
            Navigator navigator,
            SaveStatus saveStatus) {
        this(session, tasks, messages, dialogs, navigator, saveStatus, new Look());
    }

    /** The saved fields of this workspace. */
    public Fields fields() {
        return new Fields(messages, saveStatus, navigator, dialogs);
    }
}
