package id.rembuk.usecase.rembuk;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.support.Papers;
import id.rembuk.support.PdfReading;
import id.rembuk.support.VeraPdf;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentField;
import id.rembuk.usecase.DocumentFinding;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.PrintPaper;
import id.rembuk.usecase.PrintedDocument;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notulen and filled attendance list as official papers. */
class ProceedingsPapersTest {
    /** Both lines of a row of the attendance list, which stand together on one page. */
    private static final Pattern ROW = Pattern.compile(
            "(\\d+) Nama Contoh (\\d+) Instansi Contoh yang Namanya \\S+ [LP]" + " \\S+ luring Panjang Sekali \\d+");

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Rembuk rembuk;

    @BeforeEach
    void prepare() {
        session = Workspaces.create(folder.resolve("hss.rembuk"));
        rembuk = session.rembuk();
        Papers.meet(session, Papers.official(session, 0, "Sekretaris Daerah"));
        String taker = Papers.official(session, 1, "Analis Perencanaan");
        session.meetings()
                .change(MeetingField.MINUTES_TAKER, m -> m.minutesTakerId(taker).moderator("Kepala Bidang Contoh"));
        rembuk.agendas().from(rembuk.agendas().patterns().get(0));
        rembuk.attendance().expectBodies();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aNotulenIsSignedByTheChairAndTheNotulisAndTellsWhatWasNoted() {
        hold();
        String id = session.documents().drafted(DocumentKind.NOTULEN);
        assertThat(session.documents().drafted(DocumentKind.NOTULEN)).isEqualTo(id);
        assertThat(row(id).document().signers())
                .extracting(SignerSlot::element)
                .containsExactly("Pimpinan rapat", "Notulis");
        session.documents().change(id, DocumentField.NUMBER, d -> d.number("000.1.5/7/Bappeda/2024"));

        PrintedDocument printed = complete(id);

        assertThat(row(id).document().state()).isEqualTo(DocumentState.FINAL);
        assertThat(session.finals().bytes(id, Road.ELECTRONIC)).hasValue(printed.pdf());
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
        try (PdfReading reading = new PdfReading(printed.pdf())) {
            assertThat(reading.text())
                    .contains("NOTULEN", "NOMOR : 000.1.5/7/Bappeda/2024", "Koreksi rencana per OPD")
                    .contains("Moderator: Kepala Bidang Contoh")
                    .contains("Notulis: Analis Perencanaan, Nama Contoh Analis Perencanaan")
                    .contains("Tugas: Surat edaran paling lambat 29 Maret")
                    .contains("Hasil: pagu dikoreksi")
                    .contains("hadir 1 orang dari 3 undangan, di antaranya 1 peserta tambahan");
        }
    }

    @Test
    void aFilledAttendanceListNamesWhoCameAndCountsByElement() {
        hold();
        String id = session.documents().drafted(DocumentKind.DAFTAR_HADIR);

        PrintedDocument printed = complete(id);

        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
        try (PdfReading reading = new PdfReading(printed.pdf())) {
            assertThat(reading.text())
                    .contains("DAFTAR HADIR", "Tamu Contoh", "Media Contoh", "daring")
                    .contains("perempuan 1")
                    .doesNotContain("Dinas Kesehatan");
        }
    }

    @Test
    void sixHundredWhoCameStandOnPagesThatRepeatTheirHeading() {
        rembuk.sittings().open();
        String meeting = rembuk.board().meeting().id();
        session.edits().apply(EditName.of("attendance.tick"), records -> IntStream.rangeClosed(1, 600)
                .mapToObj(i -> Attendee.expected(
                                Ids.next(),
                                meeting,
                                "Nama Contoh " + i,
                                "Instansi Contoh yang Namanya Panjang Sekali " + i % 40,
                                i % 2 == 0 ? "Perangkat daerah" : "Mitra")
                        .sex(i % 3 == 0 ? Attendee.Sex.P : Attendee.Sex.L)
                        .came(Papers.AT))
                .map(RecordChange::added)
                .toList());
        rembuk.sittings().close();
        String id = session.documents().drafted(DocumentKind.DAFTAR_HADIR);

        PrintedDocument printed = complete(id);

        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
        try (PdfReading reading = new PdfReading(printed.pdf())) {
            List<String> pages = IntStream.rangeClosed(1, reading.pages())
                    .mapToObj(reading::page)
                    .toList();
            assertThat(pages).hasSizeBetween(12, 25);
            assertThat(pages).filteredOn(page -> page.contains("luring")).allSatisfy(page -> assertThat(page)
                    .containsOnlyOnce("No Nama Instansi/Jabatan Unsur"));
            List<Integer> numbers = new ArrayList<>();
            Set<Integer> names = new TreeSet<>();
            for (String page : pages) {
                Matcher row = ROW.matcher(page);
                while (row.find()) {
                    numbers.add(Integer.valueOf(row.group(1)));
                    names.add(Integer.valueOf(row.group(2)));
                }
            }
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 600).boxed().toList());
            assertThat(names).hasSize(600).contains(1, 600);
            assertThat(String.join(" ", pages)).contains("Mitra: 300 dari 300 undangan");
        }
    }

    @Test
    void whatWasNotHeldIsNotMadeFinal() {
        String minutes = session.documents().create(DocumentKind.NOTULEN);
        String list = session.documents().create(DocumentKind.DAFTAR_HADIR);
        assertThat(session.documents().findings(minutes))
                .extracting(DocumentFinding::kind)
                .contains(DocumentFinding.Kind.NOT_HELD)
                .doesNotContain(DocumentFinding.Kind.NO_COMMITMENT, DocumentFinding.Kind.BUDGET_UNKNOWN);
        assertThat(session.documents().findings(list))
                .extracting(DocumentFinding::kind)
                .contains(DocumentFinding.Kind.NOBODY_CAME);
        assertThat(refused(() -> complete(minutes)).code()).isEqualTo("document.not-ready");
        assertThat(row(minutes).document().state()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void aNotulisWhoIsNotChosenIsANameStillToBeTyped() {
        session.meetings().change(MeetingField.MINUTES_TAKER, m -> m.minutesTakerId(null));
        hold();
        String id = session.documents().create(DocumentKind.NOTULEN);
        assertThat(session.documents().findings(id))
                .filteredOn(DocumentFinding::blocks)
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).containsExactly("Notulis"));
    }

    @Test
    void aCorrectedNotulenTellsWhatItChanges() {
        hold();
        String id = session.documents().create(DocumentKind.NOTULEN);
        complete(id);
        rembuk.sittings().reopen("tertutup tidak sengaja");
        rembuk.notes().add(Minute.Kind.INFORMASI, "Tambahan", null);
        String next = session.documents().correct(id);
        assertThat(session.documents().snapshot(next).corrects().differences())
                .anySatisfy(text -> assertThat(text).contains("Catatan rapat: 1 baru"))
                .anySatisfy(text -> assertThat(text).contains("tertutup tidak sengaja"))
                .noneSatisfy(text -> assertThat(text).containsIgnoringCase("komitmen"));
    }

    private void hold() {
        rembuk.sittings().open();
        rembuk.attendance()
                .walkIn(
                        new GuestList.Guest("Tamu Contoh", "Media Contoh", "Lainnya", Attendee.Sex.P),
                        Attendee.Mode.DARING);
        rembuk.sittings().next();
        rembuk.notes().add(Minute.Kind.TUGAS, "Surat edaran paling lambat 29 Maret", null);
        rembuk.notes().add(Minute.Kind.KEPUTUSAN, "Hasil: pagu dikoreksi", null);
        rembuk.sittings().close();
    }

    private PrintedDocument complete(String id) {
        PrintedDocument printed = new PrintPaper(
                        Papers.printer(),
                        new WorkplanWorkbook(Messages.indonesian()),
                        Clock.fixed(Papers.AT, ZoneOffset.UTC))
                .complete(session.documents().material(id), Road.ELECTRONIC, Progress.NONE);
        session.finals().complete(id, printed);
        return printed;
    }

    private DocumentBoard.Row row(String id) {
        return session.documents().board().rows().stream()
                .filter(row -> row.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
