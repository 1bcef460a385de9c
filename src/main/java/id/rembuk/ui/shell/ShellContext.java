package id.rembuk.ui.shell;

import id.rembuk.settings.Preferences;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Look;

/** What the window has before any workspace is open. */
public record ShellContext(TaskRunner tasks, Messages messages, Dialogs dialogs, Look look, Preferences preferences) {}
