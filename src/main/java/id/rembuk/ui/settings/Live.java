package id.rembuk.ui.settings;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.ScreenContext;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads something now and again after each edit that touches one of the kinds it is made of; the newest answer wins. */
final class Live<T> {
    private final ScreenContext context;
    private final Set<RecordKind> kinds = EnumSet.noneOf(RecordKind.class);
    private final Supplier<T> question;
    private final Consumer<T> show;
    private Runnable unsubscribe = () -> {};
    private boolean open;

    Live(ScreenContext context, Set<RecordKind> kinds, Supplier<T> question, Consumer<T> show) {
        this.context = context;
        this.kinds.addAll(kinds);
        this.question = question;
        this.show = show;
    }

    void open() {
        open = true;
        unsubscribe = context.session().changes().subscribe(change -> {
            if (kinds.stream().anyMatch(change::touches)) {
                read();
            }
        });
        read();
    }

    void close() {
        open = false;
        unsubscribe.run();
    }

    /** Reads again; answers arrive in the order of the questions, because the lane is one thread. */
    Job<T> read() {
        Job<T> job = context.tasks().run(Lane.READ, context.messages().get("settings.job.read"), p -> question.get());
        job.onSuccess(answer -> {
            if (open) {
                show.accept(answer);
            }
        });
        job.onFailure(failure -> {
            if (open) {
                context.dialogs().error(failure);
            }
        });
        return job;
    }
}
