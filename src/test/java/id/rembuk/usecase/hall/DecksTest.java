package id.rembuk.usecase.hall;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.hall.CommitmentBody;
import id.rembuk.domain.hall.Foot;
import id.rembuk.domain.hall.LokusBody;
import id.rembuk.domain.hall.Mark;
import id.rembuk.domain.hall.PlanTableBody;
import id.rembuk.domain.hall.Sheet;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.PrioritySite;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.support.DesaNumbers;
import id.rembuk.support.Papers;
import id.rembuk.support.PlanLines;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.NewYear;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the slides say of a real workspace. */
class DecksTest {
    private static final Instant NOW = Instant.parse("2024-06-08T01:15:00Z");

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Decks decks;

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void two_thousand_lines_are_shown_five_at_a_time_with_the_sums_of_all() {
        open(records -> lines(records, 2_000));

        List<PlanTableBody> tables = tables(decks.make());

        assertThat(tables).allMatch(table -> table.rows().size() <= PlanTableBody.MOST);
        assertThat(tables.stream().mapToInt(table -> table.rows().size()).sum()).isEqualTo(2_000);
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.totals().get(1).words()).isEqualTo("Rp 194.260.000.000"));
        assertThat(tables.stream().flatMap(table -> table.rows().stream()).map(PlanTableBody.Row::number))
                .startsWith("1", "2", "3")
                .endsWith("2.000")
                .doesNotHaveDuplicates();
    }

    @Test
    void long_activities_take_more_room_and_the_lines_after_them_go_on_on_the_next_slide() {
        String activity =
                "Penyediaan makanan tambahan berbahan pangan lokal bagi ibu hamil kurang energi kronis di desa";
        open(records -> lines(records, 7).stream()
                .map(line -> ((PlanLine) line).edit().description(activity).build())
                .toList());

        Deck deck = decks.make();
        List<PlanTableBody> tables = tables(deck);

        assertThat(tables).hasSize(4).allSatisfy(table -> assertThat(table.rows().stream()
                        .mapToDouble(PlanTableBody.Row::height)
                        .sum())
                .isLessThanOrEqualTo(PlanTableBody.ROOM));
        assertThat(tables.stream().flatMap(table -> table.rows().stream()).map(PlanTableBody.Row::number))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(deck.slides())
                .filteredOn(slide -> slide.body() instanceof PlanTableBody)
                .allSatisfy(slide -> assertThat(slide.shown()).hasSameSizeAs(((PlanTableBody) slide.body()).rows()));
    }

    @Test
    void the_hall_shows_the_round_the_workspace_shows_also_an_older_one() {
        open(records -> lines(records, 3));
        String old = session.situation().cycle().id();
        session.newYear().begin(new NewYear.Wish(2025, 2026, null, Set.of(), false, false, false, false));

        assertThat(tables(decks.make())).isEmpty();
        session.cycles().show(old);

        assertThat(tables(decks.make())).hasSize(3);
    }

    @Test
    void a_committed_edit_changes_only_the_slides_that_show_it() {
        open(records -> lines(records, 40));
        Deck before = decks.make();
        PlanLine line = session.plans().lines().get(0);

        Change change = session.plans()
                .change(line.id(), PlanField.OUTPUT, each -> each.edit()
                        .description("Kelas ibu hamil di setiap desa")
                        .build())
                .orElseThrow();
        Deck after = decks.after(List.of(change)).orElseThrow();

        Set<Slide> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(before.slides());
        List<Slide> fresh =
                after.slides().stream().filter(slide -> !known.contains(slide)).toList();
        assertThat(fresh).singleElement().satisfies(slide -> {
            assertThat(slide.shows(RecordRef.of(line))).isTrue();
            assertThat(words(slide)).anyMatch(text -> text.startsWith("Kelas ibu"));
        });
        assertThat(after.showing(RecordRef.of(line))).contains(fresh.get(0));
    }

    @Test
    void a_deck_that_followed_edits_is_the_deck_made_anew() {
        open(records -> lines(records, 60));
        decks.make();
        session.rembuk().sittings().add(Set.of(MeetingKind.REMBUK));
        List<Organisation> bodies = session.plans().catalogue().organisations();
        for (int i = 0; i < 12; i++) {
            PlanLine line = session.plans().lines().get(i * 5);
            int money = i;
            follows(session.plans().change(line.id(), PlanField.BUDGET, each -> each.edit()
                    .budget(Budget.of(1_000_000L * money))
                    .build()));
            follows(session.plans().change(line.id(), PlanField.OUTPUT, each -> each.edit()
                    .organisationId(bodies.get(money % bodies.size()).id())
                    .build()));
            follows(session.edits().undo());
        }
        follows(session.plans().delete(List.of(session.plans().lines().get(7).id())));
        follows(session.edits().undo());
    }

    private void follows(Optional<Change> change) {
        change.ifPresent(done -> assertThat(decks.follows(done)).isTrue());
        change.ifPresent(done -> decks.after(List.of(done)));
        Decks anew = new Decks(session.workspace(), Workspaces.CATALOGUE, Workspaces.CLOCK);
        assertThat(decks.current().slides()).isEqualTo(anew.make().slides());
    }

    @Test
    void following_an_edit_reads_nothing_so_an_export_that_reads_is_not_waited_for() {
        open(records -> lines(records, 3));
        AtomicInteger reads = new AtomicInteger();
        Workspace counted = (Workspace) Proxy.newProxyInstance(
                Workspace.class.getClassLoader(), new Class<?>[] {Workspace.class}, (proxy, method, arguments) -> {
                    reads.addAndGet(method.getName().equals("read") ? 1 : 0);
                    return method.invoke(session.workspace(), arguments);
                });
        decks = new Decks(counted, Workspaces.CATALOGUE, Workspaces.CLOCK);
        decks.make();
        reads.set(0);

        PlanLine line = session.plans().lines().get(0);
        after(session.plans().change(line.id(), PlanField.OUTPUT, each -> each.edit()
                .description("Kelas ibu")
                .build()));
        assertThat(decks.current().showing(RecordRef.of(line)).map(DecksTest::words))
                .hasValueSatisfying(words -> assertThat(words).contains("Kelas ibu"));
        assertThat(reads).hasValue(0);
    }

    @Test
    void what_no_slide_shows_makes_no_deck() {
        open(records -> lines(records, 3));
        decks.make();
        RecordRef note = new RecordRef(RecordKind.CAUSE_NOTE, Ids.next());

        assertThat(decks.after(List.of(new Change(9, EditName.of("note"), Change.Origin.EDIT, List.of(note)))))
                .isEmpty();
    }

    @Test
    void a_change_from_the_floor_stands_before_and_after_until_it_is_confirmed_and_seen() {
        Clock clock = Clock.offset(Workspaces.CLOCK, Duration.ofSeconds(5));
        open(DecksTest::changedFromTheFloor, clock);
        PlanTableBody.Row row = tables(decks.make()).get(0).rows().get(0);

        assertThat(row.rupiah()).isEqualTo("97.130.000");
        assertThat(row.changed().rupiahBefore()).isEqualTo("61.000.000");
        assertThat(row.places()).isEqualTo("seluruh desa");
        assertThat(row.target()).isEqualTo("\u2265 148 orang");
        assertThat(row.changed().placesBefore()).isEqualTo("desa lokus");
        assertThat(row.changed().targetBefore()).isEqualTo("120 orang");
        assertThat(row.changed().fresh()).isTrue();
        assertThat(row.changed().note()).contains("09.15");
        assertThat(row.decided().words()).isEqualTo("Disepakati dengan catatan");
        assertThat(tables(decks.make()).get(0).totals().get(0).change()).isEqualTo("naik 36.130.000");
    }

    @Test
    void a_promise_shows_from_where_to_where_and_how_the_hall_voted() {
        open(DecksTest::promise);
        CommitmentBody body = decks.make().slides().stream()
                .map(Slide::body)
                .filter(CommitmentBody.class::isInstance)
                .map(CommitmentBody.class::cast)
                .filter(each -> each.promise() != null)
                .findFirst()
                .orElseThrow();

        assertThat(body.promise().before()).isEqualTo("71,2%");
        assertThat(body.promise().after()).isEqualTo("≥ 90%");
        assertThat(body.promise().changedFrom()).isEqualTo("≥ 85%");
        assertThat(body.promise().votes())
                .extracting(CommitmentBody.Vote::count)
                .containsExactly("16", "1", "0");
        assertThat(body.promise().decidedAt()).isEqualTo("pukul 09.15 WITA");
    }

    @Test
    void what_was_closed_is_shown_as_it_was_closed_whatever_is_edited_after_it_was_opened_again() {
        open(DecksTest::promise);
        decks.make();
        String id = session.commitments().all().get(0).id();

        Deck closed = after(session.agreedTexts().lock());
        String version = session.agreedTexts().newest().orElseThrow().text().sha256();
        assertThat(agreed(closed))
                .contains("Mendampingi keluarga berisiko stunting", "Naskah versi 1 · " + version.substring(0, 8));

        after(session.agreedTexts().unlock("Salah ketik"));
        Deck edited =
                after(session.commitments().change(id, CommitmentField.TEXT, each -> each.text("Sesuatu yang lain")));
        assertThat(agreed(edited))
                .contains("Mendampingi keluarga berisiko stunting", "Naskah versi 1 · " + version.substring(0, 8))
                .doesNotContain("Sesuatu yang lain");
        assertThat(session.agreedTexts().differences()).isNotEmpty();

        assertThat(agreed(after(session.agreedTexts().lock())))
                .contains("Sesuatu yang lain")
                .anyMatch(words -> words.startsWith("Naskah versi 2 · "));
    }

    @Test
    void the_signing_names_the_newest_version_a_draft_quotes_and_none_before_it_is_closed() {
        open(DecksTest::promise);
        Papers.readyDraft(session);
        assertThat(signing(decks.make()))
                .contains("Bappeda", "Dinkes")
                .noneMatch(words -> words.startsWith("Naskah versi"));

        assertThat(signing(after(session.agreedTexts().lock())))
                .anyMatch(words -> words.startsWith("Naskah versi 1 · "));
        after(session.agreedTexts().unlock("Salah ketik"));
        assertThat(signing(after(session.agreedTexts().lock())))
                .anyMatch(words -> words.startsWith("Naskah versi 2 · "));
    }

    @Test
    void the_signing_of_a_final_names_its_own_version_whatever_is_closed_and_edited_later() {
        open(DecksTest::promise);
        String paper = Papers.readyDraft(session);
        decks.make();
        after(session.agreedTexts().lock());
        String first = session.agreedTexts().newest().orElseThrow().text().sha256();
        after(session.finals().complete(paper, Papers.printed(session, paper, Road.WET)));
        String own = "Naskah versi 1 · " + first.substring(0, 8);
        assertThat(signing(decks.current())).contains(own);

        after(session.agreedTexts().unlock("Pagu salah"));
        after(session.commitments()
                .change(
                        session.commitments().all().get(0).id(),
                        CommitmentField.TEXT,
                        each -> each.text("Sesuatu yang lain")));
        assertThat(signing(decks.current())).contains(own);
        assertThat(signing(after(session.agreedTexts().lock()))).contains(own).noneMatch(w -> w.contains("versi 2"));
        assertThat(signing(decks.make())).contains(own).noneMatch(words -> words.contains("versi 2"));
    }

    private static List<String> signing(Deck deck) {
        return deck.slides().stream()
                .filter(slide -> slide.key().startsWith("signing:"))
                .flatMap(slide -> words(slide).stream())
                .toList();
    }

    private Deck after(Optional<Change> change) {
        return decks.after(List.of(change.orElseThrow())).orElseThrow();
    }

    private static List<String> agreed(Deck deck) {
        return deck.slides().stream()
                .filter(slide -> slide.key().startsWith("agreed:"))
                .flatMap(slide -> words(slide).stream())
                .toList();
    }

    @Test
    void small_counts_and_names_of_persons_never_reach_the_hall() {
        open(DecksTest::persons);
        Deck deck = decks.make();

        LokusBody lokus = deck.slides().stream()
                .map(Slide::body)
                .filter(LokusBody.class::isInstance)
                .map(LokusBody.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(lokus.sites())
                .extracting(LokusBody.Site::words)
                .contains("<5")
                .doesNotContain("2", "3");
        String all =
                deck.slides().stream().flatMap(slide -> words(slide).stream()).collect(Collectors.joining("\n"));
        assertThat(all).contains("Hadir saat ini").doesNotContain("Tamu Satu", "Donatur Rahasia");
    }

    @Test
    void every_slide_has_a_key_of_its_own_and_a_practice_workspace_says_so() {
        session = Workspaces.createPractice(folder.resolve("latihan.rembuk"));
        decks = new Decks(session.workspace(), Workspaces.CATALOGUE, Workspaces.CLOCK);
        Deck deck = decks.make();

        assertThat(deck.slides())
                .extracting(Slide::key)
                .doesNotHaveDuplicates()
                .startsWith("title")
                .endsWith("thanks");
        assertThat(deck.foot().practice()).isEqualTo("Data latihan");
        assertThat(deck.zoneName()).isEqualTo("WITA");
    }

    private static List<WorkspaceRecord> lines(Records records, int count) {
        String cycle = CurrentCycle.of(records).id();
        List<Organisation> bodies = records.all(Organisation.class);
        List<WorkspaceRecord> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String body = bodies.get(i % bodies.size()).id();
            lines.add(PlanLines.complete(Ids.next(), cycle, body)
                    .position(i + 1)
                    .description("Kegiatan ke-" + i)
                    .build());
        }
        return lines;
    }

    private static List<WorkspaceRecord> meeting(Records records) {
        Meeting meeting = Meeting.blank(Ids.next(), CurrentCycle.of(records).id());
        return List.of(meeting, Sitting.prepared(Ids.next(), meeting.id(), NOW));
    }

    private static List<WorkspaceRecord> changedFromTheFloor(Records records) {
        List<WorkspaceRecord> all = new ArrayList<>(lines(records, 1));
        PlanLine line = ((PlanLine) all.get(0))
                .edit()
                .sites(new Sites(/* everyDesa= */ true, /* priorityDesa= */ false, List.of()))
                .target(Target.of(Target.Operator.AT_LEAST, BigDecimal.valueOf(148)))
                .unit("orang")
                .build();
        all.set(0, line);
        PlanLine before = line.edit()
                .stuntingShare(61_000_000L)
                .sites(new Sites(/* everyDesa= */ false, /* priorityDesa= */ true, List.of()))
                .target(Target.of(Target.Operator.EQUAL, BigDecimal.valueOf(120)))
                .build();
        all.addAll(meeting(records));
        String meeting = all.get(1).id();
        all.add(new FloorChange(
                Ids.next(),
                meeting,
                "SHARE",
                "61.000.000",
                "97.130.000",
                NOW,
                FloorChange.Outcome.WAITING,
                null,
                before,
                null));
        all.add(new Decision(
                Ids.next(),
                meeting,
                RecordRef.of(line),
                DecisionState.DISEPAKATI_CATATAN,
                NOW,
                null,
                "dengan catatan"));
        return all;
    }

    private static List<WorkspaceRecord> promise(Records records) {
        List<WorkspaceRecord> all = new ArrayList<>(meeting(records));
        Commitment commitment = Commitment.blank(
                        Ids.next(), CurrentCycle.of(records).id(), 1)
                .edit()
                .text("Mendampingi keluarga berisiko stunting")
                .unit("persen")
                .baseline(new BigDecimal("71.2"))
                .baselineYear(2023)
                .target(Target.of(Target.Operator.AT_LEAST, BigDecimal.valueOf(90)))
                .build();
        Commitment before = commitment
                .edit()
                .target(Target.of(Target.Operator.AT_LEAST, BigDecimal.valueOf(85)))
                .build();
        all.add(commitment);
        all.add(new FloorChange(
                Ids.next(),
                all.get(0).id(),
                "TARGET",
                "85",
                "90",
                NOW,
                FloorChange.Outcome.CONFIRMED,
                NOW,
                null,
                before));
        all.add(new Decision(
                Ids.next(),
                all.get(0).id(),
                RecordRef.of(commitment),
                DecisionState.DISEPAKATI,
                NOW,
                new Decision.Hands(16, 1, 0),
                null));
        return all;
    }

    private static List<WorkspaceRecord> persons(Records records) {
        List<WorkspaceRecord> all = new ArrayList<>(meeting(records));
        String cycle = CurrentCycle.of(records).id();
        all.addAll(DesaNumbers.of(records));
        records.all(Area.class).stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .forEach(
                        desa -> all.add(new PrioritySite(Ids.next(), cycle, desa.id(), null, null, true, "uji", null)));
        all.add(PriorityRule.usual(Ids.next(), cycle, DesaNumbers.PERIOD, DataSource.EPPGBM));
        all.add(Attendee.expected(Ids.next(), all.get(0).id(), "Tamu Satu", "Dinkes", "OPD")
                .came(NOW));
        all.add(Pledge.of(Ids.next(), cycle, all.get(0).id(), "Donatur Rahasia")
                .edit()
                .nameable(false)
                .build());
        return all;
    }

    private void open(Function<Records, List<? extends WorkspaceRecord>> further) {
        open(further, Workspaces.CLOCK);
    }

    private void open(Function<Records, List<? extends WorkspaceRecord>> further, Clock clock) {
        session = Workspaces.create(folder.resolve("uji.rembuk"), further);
        decks = new Decks(session.workspace(), Workspaces.CATALOGUE, clock);
    }

    private static List<PlanTableBody> tables(Deck deck) {
        return deck.slides().stream()
                .map(Slide::body)
                .filter(PlanTableBody.class::isInstance)
                .map(PlanTableBody.class::cast)
                .toList();
    }

    private static List<String> words(Slide slide) {
        Stream<Mark> marks = slide.marks(Sheet.WIDEST, Foot.EMPTY).stream();
        return marks.filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .map(Mark.Words::text)
                .toList();
    }
}
