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
        SaveStatus saveStatus) {}
