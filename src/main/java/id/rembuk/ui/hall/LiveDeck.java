package id.rembuk.ui.hall;

import id.rembuk.domain.history.Change;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.hall.Deck;
import id.rembuk.usecase.hall.Decks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keeps the deck as the data are: read when first needed, then brought up to date by each commit on the thread that
 * committed, so that the window has only to draw.
 */
final class LiveDeck {
    private final ScreenContext context;
    private final Decks decks;
    private final Consumer<Deck> shown;
    private final Executor window;
    private final List<Change> waiting = new ArrayList<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private Runnable unsubscribe = () -> {};
    private boolean begun;
    private boolean making;

    LiveDeck(ScreenContext context, Decks decks, Consumer<Deck> shown) {
        this(context, decks, shown, FxThread.INSTANCE);
    }

    /** @param window the thread of the window */
    LiveDeck(ScreenContext context, Decks decks, Consumer<Deck> shown, Executor window) {
        this.context = context;
        this.decks = decks;
        this.shown = shown;
        this.window = window;
    }

    /** Makes the deck and follows the commits from now on; does nothing when it does so already. */
    synchronized void begin() {
        if (begun) {
            return;
        }
        begun = true;
        unsubscribe = context.session().changes().subscribe(this::committed);
        make();
    }

    /** Makes the whole deck anew, as the workspace shows another round; does nothing before the first one. */
    synchronized void again() {
        if (begun) {
            make();
        }
    }

    /** Shows what is no longer new as such. */
    synchronized void age() {
        if (begun && !making) {
            read(() -> {
                decks.aged();
                show();
            });
        }
    }

    synchronized void close() {
        unsubscribe.run();
        waiting.clear();
    }

    /** The edit is on the disk: what goes wrong here must not look as if it were not. */
    private synchronized void committed(Change change) {
        waiting.add(change);
        try {
            follow();
        } catch (RuntimeException e) {
            waiting.clear();
            window.execute(() -> context.dialogs().error(e));
        }
    }

    private void follow() {
        if (making) {
            return; // it follows when the deck is made
        }
        List<Change> changes = List.copyOf(waiting);
        waiting.clear();
        if (!changes.stream().allMatch(decks::follows)) {
            make();
        } else if (decks.after(changes).isPresent()) {
            show();
        }
    }

    private void make() {
        making = true;
        read(() -> {
            decks.make();
            made();
        });
    }

    private synchronized void made() {
        making = false;
        show();
        follow();
    }

    /** Asks the window to show the newest deck, once for all commits that come before it does. */
    private void show() {
        if (!asked.getAndSet(true)) {
            window.execute(() -> {
                asked.set(false);
                shown.accept(decks.current());
            });
        }
    }

    private void read(Runnable work) {
        context.tasks()
                .run(Lane.READ, context.messages().get("hall.job.deck"), progress -> {
                    work.run();
                    return null;
                })
                .onFailure(this::failed);
    }

    private synchronized void failed(Throwable failure) {
        making = false;
        context.dialogs().error(failure);
    }
}
