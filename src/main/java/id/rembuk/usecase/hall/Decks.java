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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the deck of the current cycle for everybody's eyes, and makes it anew after a change from what was touched only.
 * Call it on the READ lane. The hall reads Indonesian, whatever the language of the window.
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
    private Deck deck;

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
        deck = null;
        return assemble(sections);
    }

    /**
     * The deck after changes; only slides made of what they touched are made anew.
     *
     * @return empty when no slide shows anything of it
     */
    public synchronized Optional<Deck> after(Collection<Change> changes) {
        if (records == null) {
            return Optional.of(make());
        }
        Set<RecordRef> touched = changes.stream()
                .flatMap(change -> change.touched().stream())
                .filter(ref -> kinds.contains(ref.kind()))
                .collect(Collectors.toSet());
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        if (touched.stream().anyMatch(ref -> ref.kind() == CLOSED)) {
            return Optional.of(make());
        }
        HallRecords before = records;
        records = workspace.read(stored -> before.after(stored, touched));
        Set<RecordKind> touchedKinds = touched.stream().map(RecordRef::kind).collect(Collectors.toSet());
        boolean all = touched.stream().anyMatch(ref -> OF_ALL.contains(ref.kind()));
        return Optional.of(assemble(sections.stream()
                .filter(section -> all || section.kinds().stream().anyMatch(touchedKinds::contains))
                .toList()));
    }

    /** The deck with what is no longer new shown as such. */
    public synchronized Deck aged() {
        return records == null
                ? make()
                : assemble(sections.stream().filter(Section::ages).toList());
    }

    private Deck assemble(List<Section> stale) {
        Instant now = clock.instant();
        stale.forEach(section -> made.put(section, section.slides(records, now)));
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
}
