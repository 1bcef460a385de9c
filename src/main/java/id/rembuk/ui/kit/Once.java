package id.rembuk.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something at the first question and answers with it from then on. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private T made;

    public Once(Supplier<? extends T> make) {
        this.make = make;
    }

    /** What was made; empty before the first question. */
    public synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }
}
