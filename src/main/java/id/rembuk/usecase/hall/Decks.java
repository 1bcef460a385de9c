package id.rembuk.usecase.hall;

import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the deck of the current cycle for everybody's eyes. It is read once, on the READ lane; then the deck follows each
 * change by the images the change carries, without reading, so that the thread that committed can do so. The hall reads
 * Indonesian, whatever the language of the window.
 */
public final class Decks {
    /** A change of one of these may change any slide. */
    private static final Set<RecordKind> OF_ALL = Set.of(RecordKind.CYCLE, RecordKind.MEETING, RecordKind.SITTING);

    /** What was closed is kept beside the records, so it is read anew as a whole. */
    private static final RecordKind CLOSED = RecordKind.AGREED_TEXT;

    private final Workspace workspace;
    private final Clock clock;
    private final Messages messages = Messages.indonesian();
    private final List<Section> sections;
    private final Set<RecordKind> kinds = EnumSet.copyOf(OF_ALL);
    private final IdentityHashMap<Section, List<Slide>> made = new IdentityHashMap<>();
    private HallRecords records;
    private volatile Deck deck;

    public Decks(Workspace workspace, ReferenceCatalogue reference, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        sections = List.of(
                new OpeningSection(messages),
                new AgendaSection(messages),
                new TrendSection(messages),
                new LokusSection(messages),
                new GapsSection(messages, reference),
                new OwnSection(),
                new PlanSection(messages),
                new CommitmentSection(messages),
                new AgreedSection(messages),
                new AttendanceSection(messages),
                new PledgesSection(messages),
                new SigningSection(messages),
                new ClosingSection(messages));
        sections.forEach(section -> kinds.addAll(section.kinds()));
    }

    /** Reads everything and makes the whole deck. */
    public synchronized Deck make() {
        records = workspace.read(stored -> HallRecords.read(stored, kinds, workspace.snapshots()));
        made.clear();
        return anew(sections);
    }

    /** Whether the deck can follow a change without reading the workspace; also true for what no slide shows. */
    public boolean follows(Change change) {
        return (!change.images().isEmpty() && !change.touches(CLOSED) && !HallRecords.makesFinal(change))
                || kinds.stream().noneMatch(change::touches);
    }

    /**
     * The deck after changes; only slides made of what they touched are made anew. Reads the workspace when it cannot
     * follow one of them.
     *
     * @return empty when no slide shows anything of it
     */
    public synchronized Optional<Deck> after(Collection<Change> changes) {
        if (records == null || !changes.stream().allMatch(this::follows)) {
            return Optional.of(make());
        }
        Set<RecordRef> touched = new HashSet<>();
        for (Change change : changes) {
            change.images().forEach(records::apply);
            change.touched().stream().filter(ref -> kinds.contains(ref.kind())).forEach(touched::add);
        }
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        boolean all = touched.stream().map(RecordRef::kind).anyMatch(OF_ALL::contains);
        Instant now = clock.instant();
        for (Section section : sections) {
            if (all) {
                made.put(section, section.slides(records, now));
            } else if (touched.stream().map(RecordRef::kind).anyMatch(section.kinds()::contains)) {
                made.put(section, section.after(records, touched, now));
            }
        }
        return Optional.of(assembled());
    }

    /** The deck with what is no longer new shown as such. */
    public synchronized Deck aged() {
        return records == null
                ? make()
                : anew(sections.stream().filter(Section::ages).toList());
    }

    private Deck anew(List<Section> stale) {
        Instant now = clock.instant();
        stale.forEach(section -> made.put(section, section.slides(records, now)));
        return assembled();
    }

    private Deck assembled() {
        List<Slide> slides = new ArrayList<>();
        sections.forEach(section -> slides.addAll(made.get(section)));
        MeetingFacts facts = MeetingFacts.of(records);
        TimeZoneName zone = facts.zone();
        Foot foot = new Foot(
                facts.title(),
                records.identity().practice() ? messages.get("hall.slide.practice") : "",
                "",
                "",
                "",
                "");
        List<Slide> kept = deck == null ? slides : deck.with(slides).slides();
        deck = new Deck(kept, foot, zone.zone(), zone.name(), facts.item(records));
        return deck;
    }

    /** The deck as it is now; null before it was made. */
    public Deck current() {
        return deck;
    }
}
