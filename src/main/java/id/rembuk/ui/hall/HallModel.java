package id.rembuk.ui.hall;

import id.rembuk.domain.hall.Cover;
import id.rembuk.domain.hall.CoverBody;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.HallPicture;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.text.Formats;
import id.rembuk.usecase.hall.Deck;
import id.rembuk.usecase.hall.HallStand;
import id.rembuk.usecase.rembuk.SpeakingTimer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the hall sees now, what comes next, and everything by which the operator leads it. */
public final class HallModel {
    private final Clock clock;
    private final Countdown message;
    private final SpeakingTimer timer;
    private final ObservableList<SlideName> names = FXCollections.observableArrayList();
    private List<Slide> slides = List.of();
    private final ReadOnlyObjectWrapper<Slide> live = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Slide> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HallPicture> hall = new ReadOnlyObjectWrapper<>(HallPicture.NOTHING);
    private final ReadOnlyObjectWrapper<HallPicture> coming = new ReadOnlyObjectWrapper<>(HallPicture.NOTHING);
    private final BooleanProperty frozen = new SimpleBooleanProperty();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final BooleanProperty following = new SimpleBooleanProperty();
    private final BooleanProperty timed = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private Deck deck;
    private HallStand wanted = HallStand.START;
    private String told = "";
    private Optional<Typing> typing = Optional.empty();
    private Consumer<HallStand> kept = stand -> {};

    /**
     * @param clock time of day
     * @param nanos a clock that never jumps, for what is timed
     * @param timer of the item of the agenda that is on, the only timer of the meeting
     */
    public HallModel(Clock clock, LongSupplier nanos, SpeakingTimer timer) {
        this.clock = clock;
        message = new Countdown(nanos);
        this.timer = timer;
        frozen.addListener((o, was, now) -> changed());
        dark.addListener((o, was, now) -> changed());
        cover.addListener((o, was, now) -> changed());
        timed.addListener((o, was, now) -> paint());
    }

    /** Who keeps where it stands. */
    void keepBy(Consumer<HallStand> keeper) {
        kept = keeper;
    }

    /** Goes on where it stood when the deck is there. */
    void resume(HallStand stand) {
        wanted = stand;
        dark.set(stand.dark());
        cover.set(stand.cover());
        if (deck != null) {
            find(stand);
        }
        frozen.set(stand.frozen());
    }

    /** The deck as the data are now; what is live and what comes next stay where they are. */
    void deck(Deck now) {
        boolean first = deck == null;
        int at = first ? 0 : slides.indexOf(live.get());
        int nextAt = first ? 0 : slides.indexOf(next.get());
        deck = now;
        String liveKey =
                first || live.get() == null ? wanted.slide() : live.get().key();
        String nextKey =
                first || next.get() == null ? wanted.next() : next.get().key();
        slides = now.slides();
        name(slides.stream().map(SlideName::of).toList());
        live.set(byKey(liveKey).orElseGet(() -> near(at)));
        next.set(byKey(nextKey).orElseGet(() -> first ? behind(live.get()) : near(nextAt)));
        paint();
    }

    /** A slide that only says something else keeps its name, and the list of names does not stir. */
    private void name(List<SlideName> now) {
        if (now.size() != names.size()) {
            names.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(names.get(i))) {
                names.set(i, now.get(i));
            }
        }
    }

    private void find(HallStand stand) {
        byKey(stand.slide()).ifPresent(live::set);
        next.set(byKey(stand.next()).orElseGet(() -> behind(live.get())));
        changed();
    }

    /** Shows the slide that comes next. */
    public void advance() {
        if (next.get() != null) {
            show(next.get());
        }
    }

    /** Shows the slide before the one shown. */
    public void back() {
        int at = slides.indexOf(live.get());
        if (at > 0) {
            show(slides.get(at - 1));
        }
    }

    /** Shows a slide now; anything that covers the hall is taken away. */
    public void show(Slide slide) {
        live.set(slide);
        next.set(behind(slide));
        cover.set(Cover.NONE);
        changed();
    }

    /** Lets a slide come next. */
    public void cue(Slide slide) {
        next.set(slide);
        changed();
    }

    /** Shows the slide of a record when the hall follows what is selected. */
    public void follow(RecordRef selected) {
        if (following.get() && deck != null) {
            deck.showing(selected).filter(slide -> !slide.equals(live.get())).ifPresent(this::show);
        }
    }

    /** Covers the hall, or uncovers it when it is covered like that. */
    public void cover(Cover with) {
        cover.set(cover.get() == with ? Cover.NONE : with);
    }

    /** Tells the hall something in a strip below for so long. */
    public void tell(String words, Duration howLong) {
        told = words == null ? "" : words.strip();
        message.start(told.isEmpty() ? Duration.ZERO : howLong);
        paint();
    }

    /** What is typed at this moment and not saved yet, shown in its place; empty when nothing is. */
    public void typing(Optional<Typing> now) {
        if (!typing.equals(now)) {
            typing = now;
            paint();
        }
    }

    /** Brings what runs by time up to date; call it every second. */
    public void tick() {
        if (!message.isRunning()) {
            told = "";
        }
        paint();
    }

    /** Where it stands now, for the time after a power cut. */
    public HallStand stand(boolean showing) {
        return new HallStand(
                showing,
                live.get() == null ? wanted.slide() : live.get().key(),
                next.get() == null ? "" : next.get().key(),
                frozen.get(),
                cover.get(),
                dark.get());
    }

    private void changed() {
        paint();
        kept.accept(stand(/* showing= */ true));
    }

    private void paint() {
        if (deck == null) {
            return;
        }
        time.set(spoken());
        coming.set(new HallPicture(next.get(), foot(next.get(), "", ""), Cover.NONE, office(), dark.get()));
        if (!frozen.get() || hall.get().slide() == null) {
            String spent = timed.get() ? time.get() : "";
            Slide shown =
                    typing.isPresent() && live.get() != null ? typing.get().in(live.get()) : live.get();
            hall.set(new HallPicture(shown, foot(live.get(), spent, told), cover.get(), office(), dark.get()));
        } else if (hall.get().cover() != cover.get() || hall.get().dark() != dark.get()) {
            HallPicture still = hall.get();
            hall.set(new HallPicture(still.slide(), still.foot(), cover.get(), still.office(), dark.get()));
        }
    }

    private Foot foot(Slide of, String spent, String words) {
        Foot foot = deck.foot();
        String position = of == null ? "" : (slides.indexOf(of) + 1) + "/" + slides.size();
        String clockTime = Formats.time(clock.instant().atZone(deck.zone())) + " " + deck.zoneName();
        return new Foot(foot.meeting(), foot.practice(), clockTime, position, spent, words);
    }

    /** How long the item that is on has been on, and of how many minutes; "" while none is measured. */
    private String spoken() {
        AgendaItem on = deck.on();
        if (on == null || !timer.measures(on.id())) {
            return "";
        }
        String spent = Formats.minutes(timer.seconds());
        return on.plannedMinutes() == null ? spent : spent + " / " + Formats.number(on.plannedMinutes());
    }

    private List<String> office() {
        return slides.isEmpty() || !(slides.get(0).body() instanceof CoverBody cover) ? List.of() : cover.office();
    }

    private Optional<Slide> byKey(String key) {
        return deck.indexOf(key).map(slides::get);
    }

    private Slide near(int at) {
        return slides.isEmpty() ? null : slides.get(Math.max(0, Math.min(slides.size() - 1, at)));
    }

    private Slide behind(Slide slide) {
        return near(slides.indexOf(slide) + 1);
    }

    public List<Slide> slides() {
        return slides;
    }

    /** The names of the slides in their order. */
    ObservableList<SlideName> names() {
        return names;
    }

    /** The slide of a name as it is now. */
    Optional<Slide> named(SlideName name) {
        return deck == null ? Optional.empty() : byKey(name.key());
    }

    public ReadOnlyObjectProperty<Slide> liveProperty() {
        return live.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Slide> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** What the hall sees. */
    public ReadOnlyObjectProperty<HallPicture> hallProperty() {
        return hall.getReadOnlyProperty();
    }

    /** What the hall will see next. */
    public ReadOnlyObjectProperty<HallPicture> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    /** Whether the hall keeps what it sees while the operator goes on. */
    public BooleanProperty frozenProperty() {
        return frozen;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Whether the hall sees what the operator selects. */
    public BooleanProperty followingProperty() {
        return following;
    }

    /** Whether the hall sees the time of the item that is on. */
    public BooleanProperty timedProperty() {
        return timed;
    }

    /** Time of the item that is on, of its planned minutes, as 18.52 / 30; "" while none is measured. */
    public ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    public ObjectProperty<Cover> coverProperty() {
        return cover;
    }
}
