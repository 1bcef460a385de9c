package id.rembuk.ui.hall;

import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.AgreedTexts;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What differs now from the version that was closed: the operator is told, while the hall goes on reading that version. */
final class LaterChanges {
    private static final Set<RecordKind> KINDS = Set.of(
            RecordKind.AGREED_TEXT,
            RecordKind.COMMITMENT,
            RecordKind.PLAN_LINE,
            RecordKind.DECISION,
            RecordKind.ORGANISATION);

    private final ScreenContext context;
    private final Executor soon = new Gathering();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
    private Runnable unsubscribe = () -> {};
    private boolean open;

    /**
     * The differences, one sentence each.
     *
     * @param version the closed one; 0 while nothing was closed
     */
    record Found(int version, List<String> differences) {
        static final Found NOTHING = new Found(0, List.of());
    }

    LaterChanges(ScreenContext context) {
        this.context = context;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Looks now and after every change; does nothing when it does so already. */
    void begin() {
        if (!open) {
            open = true;
            unsubscribe = context.session().changes().subscribe(this::heard);
            read();
        }
    }

    /** Looks anew, as the workspace shows another round; does nothing before the first look. */
    void again() {
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    private void heard(Change change) {
        if (KINDS.stream().anyMatch(change::touches)) {
            soon.execute(this::read);
        }
    }

    private void read() {
        if (!open) {
            return;
        }
        AgreedTexts texts = context.session().agreedTexts();
        context.tasks()
                .run(Lane.READ, context.messages().get("hall.job.differences"), progress -> texts.newest()
                        .map(closed -> new Found(closed.text().version(), texts.differences()))
                        .orElse(Found.NOTHING))
                .onSuccess(found::set)
                .onFailure(context.dialogs()::error);
    }
}
