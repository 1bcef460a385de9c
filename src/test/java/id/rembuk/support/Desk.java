package id.rembuk.support;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.WorkspaceSession;

/** What a screen under test works with: a real workspace, Indonesian texts, and nowhere else to go. */
public final class Desk {
    private Desk() {}

    /** Work is done at once on the calling thread, so that view models need no toolkit. */
    public static ScreenContext direct(WorkspaceSession session, Dialogs dialogs) {
        return with(session, new DirectTaskRunner(), dialogs);
    }

    public static ScreenContext with(WorkspaceSession session, TaskRunner tasks, Dialogs dialogs) {
        return new ScreenContext(session, tasks, Messages.indonesian(), dialogs, new NoNavigator(), new SaveStatus());
    }

    private static final class NoNavigator implements Navigator {
        @Override
        public void go(Place place) {}

        @Override
        public void reveal(RecordRef ref) {}

        @Override
        public void perform(UiAction action) {}
    }
}
