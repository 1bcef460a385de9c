package id.rembuk.usecase.rembuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.domain.rembuk.AgendaItem;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.AttendeeSearch;
import id.rembuk.domain.rembuk.Decision;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.FloorChange;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.support.ImportDrafts;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.AgreedTexts;
import id.rembuk.usecase.CommitmentField;
import id.rembuk.usecase.DocumentFinding;
import id.rembuk.usecase.DocumentFinding.Kind;
import id.rembuk.usecase.DraftCheck;
import id.rembuk.usecase.ImportPreview;
import id.rembuk.usecase.Imports;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RembukDayTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2024-03-06T01:00:00Z"));
    private final AtomicLong nanos = new AtomicLong();
    private Path file;
    private WorkspaceSession session;
    private Rembuk rembuk;
    private PlanLine line;
    private Commitment commitment;

    @BeforeEach
    void prepare() {
        file = folder.resolve("hss.rembuk");
        session = Workspaces.create(file, clock());
        rembuk = rembuk(session);
        String body = session.organisations().organisations().get(0).id();
        line = session.plans().add(body, blank -> blank.edit()
                .description("KPM aktif dan terlatih")
                .stuntingShare(115_000_000L)
                .build());
        commitment = session.commitments().add();
        session.commitments().change(commitment.id(), CommitmentField.TEXT, c -> c.text("KRS didampingi TPK"));
        rembuk.agendas().from(rembuk.agendas().patterns().get(0));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anAgendaComesFromAPatternAndIsReorderedRenamedAndShortened() {
        assertThat(titles()).containsExactly("Pembukaan dan doa", "Koreksi rencana per OPD", "Penutup");
        assertThat(items().get(1).people()).isEqualTo("Pj. Bupati");
        rembuk.agendas().move(items().get(2).id(), -1);
        assertThat(titles()).containsExactly("Pembukaan dan doa", "Penutup", "Koreksi rencana per OPD");
        rembuk.agendas().move(items().get(0).id(), -1);
        rembuk.agendas().change(items().get(0).id(), item -> item.title(" Doa ").plannedMinutes(5));
        rembuk.agendas().delete(items().get(1).id());
        String added = rembuk.agendas().add("Penandatanganan");
        assertThat(titles()).containsExactly("Doa", "Koreksi rencana per OPD", "Penandatanganan");
        assertThat(items()).extracting(AgendaItem::position).containsExactly(1, 2, 3);
        assertRefused("agenda.title", () -> rembuk.agendas().change(added, item -> item.title(" ")));
        assertRefused("agenda.minutes", () -> rembuk.agendas().change(added, item -> item.plannedMinutes(0)));
    }

    @Test
    void nothingIsDecidedNotedOrChangedBeforeTheMeetingIsOpenNorAfterItIsClosed() {
        assertNothingIsWritten();
        rembuk.sittings().open();
        rembuk.notes().add(Minute.Kind.INFORMASI, "Hujan deras", null);
        rembuk.sittings().close();
        assertNothingIsWritten();
        assertRefused("meeting.closed", () -> rembuk.sittings().open());
        assertRefused("meeting.closed", () -> rembuk.agendas().add("Tambahan"));
        assertRefused("meeting.reason", () -> rembuk.sittings().reopen("  "));
        rembuk.sittings().reopen("tertutup tidak sengaja");
        rembuk.notes().add(Minute.Kind.TUGAS, "Surat edaran", null);
        assertThat(rembuk.board().sitting().reopenings())
                .extracting(Sitting.Reopening::reason)
                .containsExactly("tertutup tidak sengaja");
        assertThat(rembuk.board().current()).map(AgendaItem::title).contains("Penutup");
    }

    private void assertNothingIsWritten() {
        assertRefused("meeting.not-open", () -> rembuk.notes().add(Minute.Kind.INFORMASI, "teks", null));
        assertRefused("meeting.not-open", () -> share(1));
        assertRefused("meeting.not-open", () -> decide(DecisionState.DISEPAKATI, null));
    }

    @Test
    void durationsAreMeasuredByTheMonotonicClockWhateverTheTimeOfDayDoes() {
        rembuk.sittings().open();
        pass(Duration.ofMinutes(9));
        time.set(Instant.parse("2020-01-01T00:00:00Z"));
        rembuk.sittings().next();
        AgendaItem first = items().get(0);
        assertThat(first.spentSeconds()).isEqualTo(540);
        assertThat(first.endedAt()).isBefore(first.startedAt());
        pass(Duration.ofMinutes(10));
        rembuk.sittings().pause();
        pass(Duration.ofMinutes(30));
        rembuk.sittings().resume();
        pass(Duration.ofMinutes(1));
        rembuk.sittings().next();
        assertThat(items().get(1).spentSeconds()).isEqualTo(660);
        rembuk.sittings().previous();
        pass(Duration.ofMinutes(2));
        assertThat(rembuk.timer().seconds()).isEqualTo(780);
        rembuk.sittings().close();
        assertThat(items().get(1).spentSeconds()).isEqualTo(780);
        assertThat(items().get(1).isDone()).isTrue();
    }

    @Test
    void atTheEndsOfTheAgendaNothingHappensAndAnUndoneStepGoesOnWhereItWas() {
        rembuk.sittings().open();
        assertThat(rembuk.sittings().previous()).isEmpty();
        pass(Duration.ofSeconds(50));
        rembuk.sittings().next();
        pass(Duration.ofSeconds(7));
        session.edits().undo();
        rembuk.sittings().follow();
        assertThat(rembuk.board().current()).map(AgendaItem::title).contains("Pembukaan dan doa");
        assertThat(rembuk.timer().seconds()).isEqualTo(50);
        rembuk.sittings().go(items().get(2).id());
        assertThat(rembuk.sittings().next()).isEmpty();
    }

    @Test
    void openingAndClosingAreNeverUndone() {
        rembuk.sittings().open();
        session.edits().undo();
        assertThat(rembuk.board().sitting().isOpen()).isTrue();
        rembuk.sittings().close();
        session.edits().undo();
        assertThat(rembuk.board().sitting().stage()).isEqualTo(Sitting.Stage.CLOSED);
    }

    @Test
    void aMeetingLeftOpenIsContinuedWhereTheTimerWasLastWrittenDown() {
        rembuk.sittings().open();
        pass(Duration.ofSeconds(95));
        rembuk.sittings().remember();
        pass(Duration.ofSeconds(4));
        session.close();
        session = Workspaces.open(file, clock());
        rembuk = rembuk(session);
        assertThat(rembuk.sittings().isInterrupted()).isTrue();
        rembuk.sittings().continueMeeting();
        assertThat(rembuk.sittings().isInterrupted()).isFalse();
        assertThat(rembuk.timer().seconds()).isEqualTo(95);
        pass(Duration.ofSeconds(5));
        rembuk.sittings().next();
        assertThat(items().get(0).spentSeconds()).isEqualTo(100);
    }

    @Test
    void aChangeFromTheFloorKeepsWhatWasBeforeUntilItIsConfirmed() {
        rembuk.sittings().open();
        share(151_026_360);
        share(151_026_400);
        assertThat(rembuk.board().waiting())
                .extracting(FloorChange::field, FloorChange::before, FloorChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SHARE", "115.000.000", "151.026.400"));
        assertThat(storedLine().stuntingShare()).isEqualTo(151_026_400);
        assertRefused("meeting.waiting", () -> rembuk.sittings().close());
        rembuk.floor().confirmAll();
        assertThat(rembuk.board().waiting()).isEmpty();
        assertThat(rembuk.board().changes())
                .extracting(FloorChange::outcome)
                .containsExactly(FloorChange.Outcome.CONFIRMED);
        share(115_000_000);
        assertThat(rembuk.board().waiting()).hasSize(1);
    }

    @Test
    void aChangeThatComesBackToWhereItStartedDoesNotWait() {
        rembuk.sittings().open();
        share(7);
        share(115_000_000);
        assertThat(rembuk.board().changes()).isEmpty();
    }

    @Test
    void takingBackRestoresEveryTouchedFieldAndNothingElse() {
        rembuk.sittings().open();
        share(7);
        floorLine(PlanField.SITES, l -> l.edit().sites(Sites.EVERY_DESA).build());
        session.plans().change(line.id(), PlanField.NOTE, l -> l.edit()
                .note("dari luar rapat")
                .build());
        rembuk.floor().revert(RecordRef.of(line));
        assertThat(storedLine().stuntingShare()).isEqualTo(115_000_000);
        assertThat(storedLine().sites()).isEqualTo(Sites.NONE);
        assertThat(storedLine().note()).isEqualTo("dari luar rapat");
        assertThat(rembuk.board().changes())
                .extracting(FloorChange::outcome)
                .containsOnly(FloorChange.Outcome.REVERTED);
        session.edits().undo();
        assertThat(storedLine().stuntingShare()).isEqualTo(7);
        assertThat(rembuk.board().waiting()).hasSize(2);
    }

    @Test
    void everyFieldOfACommitmentIsKeptAndTakenBackToo() {
        rembuk.sittings().open();
        String longText = "Mendampingi keluarga. ".repeat(41).strip();
        assertThat(longText).hasSizeGreaterThan(900);
        rembuk.floor().change(commitment.id(), CommitmentField.TEXT, c -> c.text(longText));
        assertThat(rembuk.board().waiting(RecordRef.of(commitment)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).isEqualTo("KRS didampingi TPK");
                    assertThat(change.after()).isEqualTo(longText);
                });
        rembuk.floor().revertAll();
        assertThat(session.commitments().all().get(0).text()).isEqualTo("KRS didampingi TPK");
    }

    @Test
    void theNewestDecisionIsTheStateAndEarlierOnesStay() {
        rembuk.sittings().open();
        assertThat(rembuk.board().states().state(RecordRef.of(line))).isEqualTo(DecisionState.USULAN);
        decide(DecisionState.DIBAHAS, null);
        time.set(time.get().plusSeconds(60));
        assertRefused("decision.note", () -> decide(DecisionState.DISEPAKATI_CATATAN, " "));
        rembuk.floor()
                .decide(
                        List.of(RecordRef.of(line)),
                        DecisionState.DISEPAKATI_CATATAN,
                        new Decision.Hands(80, 2, 5),
                        "lokasi menyusul");
        assertThat(rembuk.board().decisions()).hasSize(2);
        assertThat(rembuk.board().states().of(RecordRef.of(line))).get().satisfies(decision -> {
            assertThat(decision.state()).isEqualTo(DecisionState.DISEPAKATI_CATATAN);
            assertThat(decision.hands().inFavour()).isEqualTo(80);
        });
    }

    @Test
    void sixHundredGuestsArePastedAtOnceFoundByTypingAndCountedByElement() {
        String list = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> i + "\tNama Contoh " + i + "\tInstansi " + i % 20 + "\t"
                        + (i % 2 == 0 ? "Perangkat" : "Mitra") + "\t" + (i % 3 == 0 ? "P" : "L"))
                .collect(Collectors.joining("\n", "No\tNama\tInstansi\tUnsur\tL/P\n", "\n"));
        rembuk.attendance().paste(list.replace("No\tNama", "Nama"));
        rembuk.attendance().paste(list.replace("No\tNama", "Nama"));
        List<Attendee> attendees = rembuk.board().attendees();
        assertThat(attendees).hasSize(600);
        Attendee found = AttendeeSearch.matching(attendees, "cont 417").get(0);
        assertThat(found.name()).isEqualTo("Nama Contoh 417");
        rembuk.attendance().tick(found.id());
        rembuk.attendance()
                .walkIn(
                        new GuestList.Guest("Tamu Contoh", "Media Contoh", "Media", Attendee.Sex.P),
                        Attendee.Mode.DARING);
        AttendanceCount count = AttendanceCount.of(rembuk.board().attendees());
        assertThat(count.expected()).isEqualTo(600);
        assertThat(count.came()).isEqualTo(2);
        assertThat(count.walkIns()).isEqualTo(1);
        assertThat(count.online()).isEqualTo(1);
        assertThat(count.byElement().get("Mitra")).isEqualTo(new AttendanceCount.Element(300, 1, 1));
        assertThat(count.byElement().get("Perangkat daerah")).isEqualTo(new AttendanceCount.Element(300, 0, 0));
        rembuk.attendance().leave(found.id());
        assertThat(AttendanceCount.of(rembuk.board().attendees()).present()).isEqualTo(1);
        rembuk.attendance().tick(found.id());
        rembuk.attendance().untick(found.id());
        assertThat(AttendanceCount.of(rembuk.board().attendees()).came()).isEqualTo(1);
        session.edits().undo();
        assertRefused("personal.nik", () -> rembuk.attendance().paste("Nama 6306011202900001\tInstansi"));
    }

    @Test
    void everyBodyIsExpectedOnce() {
        rembuk.attendance().expectBodies();
        assertThat(rembuk.board().attendees())
                .extracting(Attendee::label, Attendee::element)
                .contains(org.assertj.core.groups.Tuple.tuple("Dinas Kesehatan", "Perangkat daerah"))
                .hasSize(3);
        assertThat(rembuk.attendance().expectBodies()).isEmpty();
    }

    @Test
    void aCycleHoldsSeveralMeetingsAndPapersAreAboutTheChosenOne() {
        String first = rembuk.board().meeting().id();
        time.set(time.get().plusSeconds(1));
        String second = rembuk.sittings().add(EnumSet.of(MeetingKind.RAKOR_TPPS, MeetingKind.DISEMINASI_AUDIT));
        assertThat(session.meetings().current().id()).isEqualTo(second);
        assertThat(rembuk.board().agenda()).isEmpty();
        time.set(time.get().plusSeconds(1));
        rembuk.sittings().choose(first);
        assertThat(session.meetings().current().id()).isEqualTo(first);
        rembuk.sittings().open();
        assertRefused("meeting.other-open", () -> rembuk.sittings().choose(second));
        assertThat(rembuk.board().meetings()).extracting(Meeting::id).containsExactly(first, second);
    }

    @Test
    void aPledgeIsAmountTimesReceiversTimesPeriods() {
        String id = rembuk.pledges().add("Mitra Contoh");
        rembuk.pledges().change(id, pledge -> pledge.rupiah(150_000L)
                .receiver(Pledge.Receiver.CHILD)
                .period(Pledge.Period.MONTH)
                .duration(6)
                .number(40)
                .channel("Baznas"));
        assertThat(rembuk.board().pledges()).singleElement().satisfies(pledge -> assertThat(pledge.total())
                .hasValue(36_000_000));
        rembuk.pledges().change(id, pledge -> pledge.duration(null));
        assertThat(rembuk.board().pledges().get(0).total()).isEmpty();
        assertRefused("pledge.number", () -> rembuk.pledges().change(id, pledge -> pledge.number(0)));
        assertRefused("pledge.partner", () -> rembuk.pledges().add(" "));
    }

    @Test
    void whatIsClosedCannotBeEditedUntilItIsOpenedWithAReasonAndThenTheDifferencesAreTold() {
        rembuk.sittings().open();
        AgreedTexts agreed = session.agreedTexts();
        agreed.lock();
        assertThat(agreed.newest()).get().satisfies(newest -> {
            assertThat(newest.text().version()).isEqualTo(1);
            assertThat(newest.text().sha256()).hasSize(64);
            assertThat(newest.content().commitments()).hasSize(1);
            assertThat(newest.content().summary().share()).isEqualTo(115_000_000);
        });
        assertRefused("rembuk.locked", () -> share(9));
        assertRefused("rembuk.locked", () -> session.plans().delete(List.of(line.id())));
        assertRefused("rembuk.locked", () -> session.commitments().add());
        assertRefused("rembuk.locked", () -> decide(DecisionState.DITOLAK, null));
        assertRefused("agreed.locked", agreed::lock);
        session.plans()
                .change(line.id(), PlanField.NOTE, l -> l.edit().note("boleh").build());
        session.plans().change(line.id(), PlanField.STEP, PlanCells.step(id.rembuk.domain.plan.BudgetStep.RKPD));
        assertThat(agreed.differences()).isEmpty();
        assertRefused("meeting.reason", () -> agreed.unlock(""));
        agreed.unlock("salah ketik pagu");
        String paper = session.documents().create(DocumentKind.BERITA_ACARA);
        assertThat(findings(paper)).contains(Kind.AGREED_OPENED);
        share(9);
        assertThat(agreed.differences()).anySatisfy(text -> assertThat(text).contains("115.000.000"));
        assertRefused("meeting.waiting", agreed::lock);
        rembuk.floor().confirmAll();
        agreed.lock();
        assertThat(agreed.newest().orElseThrow().text().version()).isEqualTo(2);
        assertThat(findings(paper)).doesNotContain(Kind.AGREED_OPENED);
        assertThat(agreed.differences()).isEmpty();
    }

    @Test
    void whatIsPutOffOrRefusedIsNotAgreed() {
        rembuk.sittings().open();
        decide(DecisionState.DITUNDA, null);
        rembuk.floor()
                .decide(List.of(RecordRef.of(commitment)), DecisionState.DISEPAKATI_CATATAN, null, "menunggu data");
        assertThat(session.agreedTexts().now().summary().lines()).isZero();
        assertThat(session.agreedTexts().now().commitments())
                .singleElement()
                .satisfies(point -> assertThat(point.reservation()).isEqualTo("menunggu data"));
        time.set(time.get().plusSeconds(60));
        rembuk.floor().decide(List.of(RecordRef.of(commitment)), DecisionState.DITOLAK, null, null);
        assertThat(session.agreedTexts().now().commitments()).isEmpty();
    }

    @Test
    void personsInAPaperAreThoseOfTheAttendanceListAsSoonAsItCounts() {
        session.meetings()
                .change(MeetingField.PARTICIPANTS, m -> m.participants(120).invited(150));
        String paper = session.documents().create(DocumentKind.BERITA_ACARA);
        assertThat(persons(paper)).containsExactly(120, 150);
        rembuk.attendance().expectBodies();
        assertThat(persons(paper)).containsExactly(120, 150);
        assertThat(differing(paper)).containsExactly("0", "3", "120", "150", "120", "150");
        rembuk.sittings().open();
        rembuk.attendance().tick(rembuk.board().attendees().get(0).id());
        assertThat(persons(paper)).containsExactly(1, 3);
        assertThat(session.documents().board().attendance().came()).isEqualTo(1);
        assertThat(differing(paper)).containsExactly("1", "3", "120", "150", "1", "3");
        rembuk.paperFacts().fill();
        assertThat(persons(paper)).containsExactly(1, 3);
        assertThat(findings(paper)).doesNotContain(Kind.ATTENDANCE_DIFFERS);
    }

    private List<String> differing(String paper) {
        return found(paper).stream()
                .filter(finding -> finding.kind() == Kind.ATTENDANCE_DIFFERS)
                .flatMap(finding -> finding.words().stream())
                .toList();
    }

    private List<Integer> persons(String paper) {
        PaperSnapshot.MeetingFacts meeting =
                session.documents().material(paper).snapshot().meeting();
        return List.of(meeting.participants(), meeting.invited());
    }

    @Test
    void whatAgreesIsNotMadeFinalWhileTheMeetingRunsUntilItsTextIsClosed() {
        String paper = session.documents().create(DocumentKind.BERITA_ACARA);
        assertThat(findings(paper)).doesNotContain(Kind.NOT_CLOSED, Kind.STILL_OPEN);
        rembuk.sittings().open();
        assertThat(findings(paper)).contains(Kind.NOT_CLOSED).doesNotContain(Kind.STILL_OPEN);
        assertThat(Kind.NOT_CLOSED.blocks()).isTrue();
        session.agreedTexts().lock();
        assertThat(findings(paper)).contains(Kind.STILL_OPEN).doesNotContain(Kind.NOT_CLOSED);
        rembuk.sittings().close();
        assertThat(findings(paper)).doesNotContain(Kind.NOT_CLOSED, Kind.STILL_OPEN);
    }

    private List<Kind> findings(String paper) {
        return found(paper).stream().map(DocumentFinding::kind).toList();
    }

    private List<DocumentFinding> found(String paper) {
        return session.workspace().read(records -> new DraftCheck(
                        records, records.find(OfficialDocument.class, paper).orElseThrow())
                .findings());
    }

    @Test
    void aLongImportIsRefusedWhileAMeetingIsOpen() {
        ImportDrafts rows = ImportDrafts.plan("rencana.xlsx", PlanField.OWNER, PlanField.DESCRIPTION);
        for (int i = 0; i <= Imports.MOST_DURING_MEETING; i++) {
            rows.row(null, "Dinkes", "Kegiatan " + i, null);
        }
        ImportPreview preview = session.imports().preview(rows.build());
        assertThat(preview.applied()).isEqualTo(Imports.MOST_DURING_MEETING + 1);
        rembuk.sittings().open();
        assertRefused("import.meeting-open", () -> session.imports().apply(preview, Progress.NONE));
        rembuk.sittings().close();
        assertThat(session.imports().apply(preview, Progress.NONE)).isPresent();
    }

    private void share(long rupiah) {
        floorLine(PlanField.SHARE, PlanCells.share(rupiah));
    }

    private void floorLine(PlanField field, java.util.function.UnaryOperator<PlanLine> change) {
        rembuk.floor().change(line.id(), field, change);
    }

    private void decide(DecisionState state, String note) {
        rembuk.floor().decide(List.of(RecordRef.of(line)), state, null, note);
    }

    private PlanLine storedLine() {
        return session.plans().line(line.id()).orElseThrow();
    }

    private List<AgendaItem> items() {
        return rembuk.board().agenda();
    }

    private List<String> titles() {
        return items().stream().map(AgendaItem::title).toList();
    }

    private void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
        time.updateAndGet(now -> now.plus(duration));
    }

    private Rembuk rembuk(WorkspaceSession of) {
        return new Rembuk(of.workspace(), of.edits(), of.changes(), Workspaces.CATALOGUE, clock(), nanos::get);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return Workspaces.WITA;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return time.get();
            }
        };
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(UserError.class, error -> assertThat(error.code())
                .isEqualTo(code));
    }
}
