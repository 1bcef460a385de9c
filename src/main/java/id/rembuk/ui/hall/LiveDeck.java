package id.rembuk.ui.hall;

import id.rembuk.domain.history.Change;
import id.rembuk.task.Lane;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.hall.Deck;
import id.rembuk.usecase.hall.Decks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Keeps the deck as the data are: made when first needed, anew from what each commit touched, never on the window's thread. */
final class LiveDeck {
    private final ScreenContext context;
    private final Decks decks;
    private final Consumer<Deck> shown;
    private final Executor window;
    private final List<Change> waiting = new ArrayList<>();
    private Runnable unsubscribe = () -> {};
    private boolean begun;
    private boolean reading;

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
    void begin() {
        if (begun) {
            return;
        }
        begun = true;
        unsubscribe = context.session().changes().subscribe(change -> window.execute(() -> heard(change)));
        read(() -> Optional.of(decks.make()));
    }

    /** Shows what is no longer new as such. */
    void age() {
        if (begun && !reading) {
            read(() -> Optional.of(decks.aged()));
        }
    }

    void close() {
        unsubscribe.run();
        waiting.clear();
    }

    private void heard(Change change) {
        waiting.add(change);
        if (!reading) {
            readWaiting();
        }
    }

    private void readWaiting() {
        List<Change> changes = List.copyOf(waiting);
        waiting.clear();
        read(() -> decks.after(changes));
    }

    private void read(java.util.function.Supplier<Optional<Deck>> make) {
        reading = true;
        context.tasks()
                .run(Lane.READ, context.messages().get("hall.job.deck"), progress -> make.get())
                .onSuccess(deck -> deck.ifPresent(shown))
                .onFailure(context.dialogs()::error)
                .onEnd(() -> {
                    reading = false;
                    if (!waiting.isEmpty()) {
                        readWaiting();
                    }
                });
    }
}
