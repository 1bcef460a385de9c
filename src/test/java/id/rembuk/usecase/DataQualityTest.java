package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.domain.quality.FindingKind;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.usecase.request.DataRequestField;
import id.rembuk.usecase.request.DataRequests.Wish;
import id.rembuk.usecase.request.RequestLetter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Five desa of which one lacks its figures and one has too many measured; today is 8 June 2024. */
class DataQualityTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 8);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 7);

    @TempDir
    Path folder;

    private WorkspaceSession session;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"), records -> {
            List<WorkspaceRecord> counts = new ArrayList<>();
            int number = 0;
            for (Area area : records.all(Area.class)) {
                if (area.level() == AreaLevel.DESA && ++number != 3) {
                    counts.add(StuntingCount.blank(Ids.next(), area.id(), new Period(2023, 8), DataSource.EPPGBM)
                            .with(CountField.TARGETED, 50 + number, null)
                            .with(CountField.MEASURED, number == 5 ? 70 : 40 + number, null)
                            .with(CountField.SHORT, number, null)
                            .with(CountField.SEVERELY_SHORT, 1, null));
                }
            }
            return counts;
        });
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void theYearBeforeTheActivityYearIsCheckedAndTheOwnerIsFound() {
        QualityBoard board = session.dataQuality().board(null);

        assertThat(board.year()).isEqualTo(2023);
        assertThat(board.years()).containsExactly(2023);
        assertThat(board.findings())
                .extracting(owned -> owned.finding().kind())
                .containsExactly(FindingKind.DESA_MISSING, FindingKind.MEASURED_OVER_TARGETED);
        assertThat(board.findings())
                .extracting(QualityBoard.Owned::organisationId)
                .containsOnly(health());
    }

    @Test
    void anotherYearCanBeChecked() {
        QualityBoard board = session.dataQuality().board(2022);

        assertThat(board.years()).containsExactly(2023, 2022);
        assertThat(board.findings()).extracting(owned -> owned.finding().kind()).containsExactly(FindingKind.NO_DATA);
    }

    @Test
    void aFindingIsToldInWords() {
        QualityBoard board = session.dataQuality().board(null);
        FindingWords words = new FindingWords(board, Messages.indonesian());
        DataFinding missing = board.findings().get(0).finding();
        DataFinding over = board.findings().get(1).finding();

        assertThat(words.ask(missing))
                .isEqualTo("Mohon kirim jumlah balita dan keluarga, e-PPGBM Agt 2023, untuk Kandangan Kota, Kec."
                        + " Kandangan.");
        assertThat(words.what(over)).isEqualTo("Diukur 70, sasaran 55.");
        assertThat(words.ask(over))
                .isEqualTo("Sungai Kupang, Kec. Kandangan: balita diukur 70, padahal sasaran 55, e-PPGBM Agt 2023."
                        + " Mohon perbaiki salah satunya.");
    }

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void everyKindHasWordsWithoutOpenPlaces(FindingKind kind) {
        QualityBoard board = session.dataQuality().board(null);
        DataFinding like = board.findings().get(1).finding();
        DataFinding finding = new DataFinding(
                kind,
                like.areaId(),
                null,
                like.dataset(),
                like.measure(),
                new DataFinding.Other(null, like.dataset()),
                List.of(1L, 2L),
                List.of(
                        new java.math.BigDecimal("1.00"),
                        new java.math.BigDecimal("2.00"),
                        new java.math.BigDecimal("-3.00")));
        for (Messages messages : List.of(Messages.indonesian(), Messages.english())) {
            FindingWords words = new FindingWords(board, messages);
            for (Function<DataFinding, String> telling :
                    List.<Function<DataFinding, String>>of(words::what, words::expected, words::ask, words::todo)) {
                assertThat(telling.apply(finding)).isNotBlank().doesNotContainPattern(Pattern.compile("\\{\\d"));
            }
        }
    }

    @Test
    void aRequestIsNotedDownChangedReceivedDeletedAndTakenBack() {
        DataRequest asked = ask(TODAY, "Lengkapi data", "Mohon kirim data.", " ", "Mohon perbaiki.");

        assertThat(requests()).containsExactly(asked);
        assertThat(asked.items()).containsExactly("Mohon kirim data.", "Mohon perbaiki.");
        assertThat(asked.askedOn()).isEqualTo(TODAY);
        assertThat(asked.state(TODAY)).isEqualTo(DataRequest.State.OPEN);
        assertThat(asked.state(TODAY.plusDays(1))).isEqualTo(DataRequest.State.OVERDUE);

        session.dataRequests().change(asked.id(), DataRequestField.NOTE, request -> request.withNote("lewat grup"));
        session.dataRequests().received(asked.id());
        assertThat(requests().get(0).note()).isEqualTo("lewat grup");
        assertThat(requests().get(0).state(TODAY.plusDays(9))).isEqualTo(DataRequest.State.RECEIVED);

        session.dataRequests().delete(asked.id());
        assertThat(requests()).isEmpty();
        session.edits().undo();
        session.edits().undo();
        session.edits().undo();
        assertThat(requests()).containsExactly(asked);
        session.edits().undo();
        assertThat(requests()).isEmpty();
    }

    @Test
    void openRequestsComeFirstByTheirDueDay() {
        DataRequest late = ask(TODAY.plusDays(9), "Nanti", "a");
        DataRequest never = ask(null, "Tanpa tenggat", "b");
        DataRequest soon = ask(TODAY, "Segera", "c");
        DataRequest done = ask(TODAY, "Sudah", "d");
        session.dataRequests().received(done.id());

        assertThat(requests()).extracting(DataRequest::id).containsExactly(soon.id(), late.id(), never.id(), done.id());
    }

    @Test
    void whatIsMissingOrPersonalIsRefused() {
        DataRequest known = ask(TODAY, "Data", "a");

        refused("request.owner-missing", () -> session.dataRequests()
                .ask(new Wish(null, "Data", List.of("a"), null, "")));
        refused("request.subject-missing", () -> ask(TODAY, " ", "a"));
        refused("request.items-missing", () -> ask(TODAY, "Data", " "));
        refused("request.due-before-asked", () -> ask(DUE, "Data", "a"));
        refused("personal.nik", () -> ask(TODAY, "Data", "Anak 6306054101190001"));
        refused("request.received-before-asked", () -> session.dataRequests()
                .change(known.id(), DataRequestField.RECEIVED, r -> r.withReceivedOn(DUE)));
        refused("personal.nik", () -> session.dataRequests()
                .change(known.id(), DataRequestField.NOTE, r -> r.withNote("6306 0541 0119 0001")));
        session.dataRequests().delete(known.id());
        refused("request.gone", () -> session.dataRequests().received(known.id()));
    }

    @Test
    void theLetterNamesEverythingAndAsksForNoPerson() {
        DataRequest asked = ask(LocalDate.of(2024, 6, 14), "Data", "Mohon kirim data Kandangan Kota.");

        String letter = new RequestLetter(Messages.indonesian())
                .write(session.dataRequests().board(), asked, session.edits().actor());

        assertThat(letter).isEqualTo("""
                Yth. Dinas Kesehatan

                Untuk rembuk stunting Kabupaten Hulu Sungai Selatan tahun 2024, mohon bantuan melengkapi atau memeriksa data berikut.

                1. Mohon kirim data Kandangan Kota.

                Mohon kami terima paling lambat Jumat, 14 Juni 2024.
                Cukup jumlah per desa. Jangan sertakan nama, NIK, tanggal lahir, atau alamat.
                Terima kasih.

                Petugas Uji
                Bappeda""");
    }

    private DataRequest ask(LocalDate due, String subject, String... items) {
        return session.dataRequests().ask(new Wish(health(), subject, List.of(items), due, ""));
    }

    private List<DataRequest> requests() {
        return session.dataQuality().board(null).requests();
    }

    private String health() {
        return session.organisations().organisations().stream()
                .filter(organisation -> organisation.name().equals("Dinas Kesehatan"))
                .map(Organisation::id)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(UserError.class, error -> assertThat(error.code())
                .isEqualTo(code));
    }
}
