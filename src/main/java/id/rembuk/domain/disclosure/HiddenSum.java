package id.rembuk.domain.disclosure;

import id.rembuk.domain.disclosure.PublicCount.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A sum while it is decided which of its parts are hidden. A part is a count, or the sum of a group. */
final class HiddenSum {
    private static final long ENDLESS = Integer.MAX_VALUE;

    private final List<Part> parts = new ArrayList<>();
    private final int value;
    private State total;

    HiddenSum(List<Integer> counts, Audience audience) {
        counts.forEach(count -> parts.add(new Count(count, Disclosure.state(count, audience))));
        value = counts.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        boolean known = counts.stream().anyMatch(Objects::nonNull);
        total = known ? Disclosure.state(value, audience) : State.UNKNOWN;
    }

    HiddenSum(List<HiddenSum> groups, Audience audience, boolean nested) {
        groups.forEach(group -> parts.add(new Group(group)));
        value = groups.stream().mapToInt(group -> group.value).sum();
        boolean known = nested && groups.stream().anyMatch(group -> group.total != State.UNKNOWN);
        total = known ? Disclosure.state(value, audience) : State.UNKNOWN;
    }

    /** Hides parts, the smallest first, and at last the total, until nothing hidden can be worked out. */
    void protect() {
        while (isGivenAway()) {
            Optional<Part> next = parts.stream()
                    .filter(part -> part.state() == State.SHOWN && part.value() > Disclosure.LARGEST_SMALL)
                    .min(Comparator.comparing(Part::isExposed).thenComparingInt(Part::value));
            if (next.isEmpty()) {
                total = State.WITHHELD;
                return;
            }
            next.get().withhold();
        }
    }

    PublicSum told() {
        return new PublicSum(
                parts.stream().map(part -> told(part.state(), part.value())).toList(), told(total, value));
    }

    private static PublicCount told(State state, Integer value) {
        return new PublicCount(state, state == State.SHOWN ? value : null);
    }

    /** Whether a hidden part, or the hidden total, has only one value that fits what is shown. */
    private boolean isGivenAway() {
        List<Part> hidden = parts.stream().filter(Part::isHidden).toList();
        if (hidden.isEmpty() || total == State.WITHHELD || total == State.UNKNOWN) {
            return false;
        }
        long shown = shown();
        long low = hidden.stream().mapToLong(Part::low).sum();
        long high = Math.min(ENDLESS, hidden.stream().mapToLong(Part::high).sum());
        long least = (total == State.SHOWN ? value : 1) - shown;
        long most = (total == State.SHOWN ? value : Disclosure.LARGEST_SMALL) - shown;
        if (total == State.SMALL && Math.max(least, low) == Math.min(most, high)) {
            return true;
        }
        return hidden.stream().anyMatch(part -> {
            long othersHigh = high >= ENDLESS ? othersHigh(hidden, part) : high - part.high();
            long from = Math.max(part.low(), least - othersHigh);
            long to = Math.min(part.high(), most - (low - part.low()));
            return from >= to;
        });
    }

    private static long othersHigh(List<Part> hidden, Part part) {
        return Math.min(
                ENDLESS,
                hidden.stream()
                        .filter(other -> other != part)
                        .mapToLong(Part::high)
                        .sum());
    }

    private long shown() {
        return parts.stream()
                .filter(part -> part.state() == State.SHOWN)
                .mapToLong(Part::value)
                .sum();
    }

    private long low() {
        return shown()
                + parts.stream().filter(Part::isHidden).mapToLong(Part::low).sum();
    }

    private long high() {
        long high = shown()
                + parts.stream().filter(Part::isHidden).mapToLong(Part::high).sum();
        return Math.min(ENDLESS, high);
    }

    /** A part of a sum: what is told of it and between which values it lies for those who only see what is told. */
    private interface Part {
        State state();

        int value();

        long low();

        long high();

        /** Hides it; its value is more than a small one. */
        void withhold();

        /** True when hiding it would need something else to be hidden too. */
        boolean isExposed();

        default boolean isHidden() {
            return state() == State.SMALL || state() == State.WITHHELD;
        }
    }

    /** A single count. */
    private static final class Count implements Part {
        private final Integer count;
        private State state;

        Count(Integer count, State state) {
            this.count = count;
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public int value() {
            return count == null ? 0 : count;
        }

        @Override
        public long low() {
            return state == State.SMALL ? 1 : Disclosure.LARGEST_SMALL + 1L;
        }

        @Override
        public long high() {
            return state == State.SMALL ? Disclosure.LARGEST_SMALL : ENDLESS;
        }

        @Override
        public void withhold() {
            state = State.WITHHELD;
        }

        @Override
        public boolean isExposed() {
            return false;
        }
    }

    /** The total of a group; it cannot be hidden while all its parts are shown. */
    private static final class Group implements Part {
        private final HiddenSum sum;

        Group(HiddenSum sum) {
            this.sum = sum;
        }

        @Override
        public State state() {
            return sum.total;
        }

        @Override
        public int value() {
            return sum.value;
        }

        @Override
        public long low() {
            return sum.low();
        }

        @Override
        public long high() {
            return sum.total == State.SMALL ? Math.min(Disclosure.LARGEST_SMALL, sum.high()) : sum.high();
        }

        @Override
        public void withhold() {
            if (isExposed()) {
                sum.parts.stream()
                        .filter(part -> part.value() > Disclosure.LARGEST_SMALL)
                        .min(Comparator.comparingInt(Part::value))
                        .ifPresent(Part::withhold);
            }
            sum.total = State.WITHHELD;
        }

        @Override
        public boolean isExposed() {
            return sum.parts.stream().noneMatch(Part::isHidden);
        }
    }
}
