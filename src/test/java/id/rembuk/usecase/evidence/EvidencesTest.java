package id.rembuk.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.intake.evidence.CleanPictures;
import id.rembuk.intake.evidence.TableScan;
import id.rembuk.sign.check.PdfScan;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.CheckEvidence.Finding;
import id.rembuk.usecase.evidence.CheckEvidence.Kind;
import id.rembuk.usecase.evidence.EvidenceIntake.Note;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.evidence.Evidences.Wish;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence is looked into, kept, noted, undone, found changed or missing, and let go. */
class EvidencesTest {
    private static final ActionRef REMBUK = new ActionRef("8-aksi-2022", "aksi-3");
    private static final String NIK = "6306010101200001";

    @TempDir
    Path folder;

    private final EvidenceFiles store = new EvidenceFiles();
    private final EvidenceIntake intake =
            new EvidenceIntake(store, new TableScan(), new PdfScan(), new CleanPictures());
    private WorkspaceSession session;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("hss.rembuk"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aFileIsAddedRemovedAndEveryStepIsUndoneWhileItsFileStays() throws IOException {
        Taken taken = take(text("susunan acara.txt", "08.00 pembukaan\n09.00 paparan"));
        assertThat(taken.note()).isEqualTo(Note.LOOKED_INTO);
        session.evidences().add(wish("susunan-acara"), List.of(taken));

        assertThat(all()).singleElement().satisfies(evidence -> {
            assertThat(evidence.caption()).isEqualTo("susunan acara.txt");
            assertThat(evidence.addedBy()).isEqualTo("Petugas Uji");
            assertThat(evidence.isKept()).isTrue();
        });
        session.evidences().remove(all().get(0).id());
        assertThat(all()).isEmpty();
        assertThat(checking().dropUnused()).isZero();
        session.edits().undo();

        assertThat(all()).hasSize(1);
        assertThat(checking().check(Progress.NONE).findings()).isEmpty();
        session.edits().undo();
        assertThat(all()).isEmpty();
    }

    @Test
    void aFileThatNoRecordNeedsIsToldAndLetGoAfterTheNextOpening() throws IOException {
        session.evidences().add(wish(null), List.of(take(text("a.txt", "acara"))));
        session.evidences().remove(all().get(0).id());
        session.close();
        session = Workspaces.open(folder.resolve("hss.rembuk"));

        assertThat(checking().check(Progress.NONE).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.UNUSED);
        assertThat(checking().dropUnused()).isEqualTo(1);
        assertThat(checking().check(Progress.NONE).findings()).isEmpty();
    }

    @Test
    void withoutTheConfirmationNothingIsAdded() throws IOException {
        Taken taken = take(text("a.txt", "acara"));

        refused("evidence.not-confirmed", () -> session.evidences()
                .add(new Wish(REMBUK, null, EvidenceKind.AGENDA, "", null, false), List.of(taken)));
    }

    @Test
    void equalContentsAreKeptOnceAndRefusedOnlyForTheSameItem() throws IOException {
        Taken first = take(text("satu.txt", "acara"));
        Taken second = take(text("dua.txt", "acara"));
        session.evidences().add(wish("susunan-acara"), List.of(first));
        assertThat(session.evidences().sameBytes(second.sha256()))
                .get()
                .extracting(Evidence::fileName)
                .isEqualTo("satu.txt");

        refused("evidence.twice", () -> session.evidences().add(wish("susunan-acara"), List.of(second)));
        session.evidences().add(wish("undangan"), List.of(second));

        assertThat(all()).hasSize(2);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void workbooksAreRefusedWithTheCellAlsoOnHiddenSheets() throws IOException {
        Path book = folder.resolve("rekap.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Rekap").createRow(0).createCell(0).setCellValue("Nama Desa");
            XSSFSheet hidden = workbook.createSheet("Sasaran");
            hidden.createRow(1).createCell(2).setCellValue("Nama Anak");
            hidden.createRow(4).createCell(27).setCellValue(6306010101200001d);
            workbook.setSheetHidden(1, true);
            workbook.write(Files.newOutputStream(book));
        }

        assertThat(refused("evidence.personal-cells", () -> take(book)).arguments())
                .containsExactly("rekap.xlsx", "Sasaran!C2, Sasaran!AB5");
        assertThat(kept()).isEmpty();
    }

    @Test
    void textsAreRefusedWithTheLineAndPapersWithThePage() throws IOException {
        assertThat(refused("evidence.personal-lines", () -> take(text("data.csv", "desa;jumlah\nA;1\nB;" + NIK)))
                        .arguments())
                .containsExactly("data.csv", "3");
        assertThat(refused(
                                "evidence.personal-pages",
                                () -> take(pdf("daftar.pdf", "Undangan rembuk stunting", "Nama Anak   Tanggal Lahir")))
                        .arguments())
                .containsExactly("daftar.pdf", "2");
        assertThat(take(pdf("undangan.pdf", "Yth. Kepala Dinas Kesehatan di tempat"))
                        .note())
                .isEqualTo(Note.LOOKED_INTO);
        assertThat(take(pdf("pindaian.pdf", "")).note()).isEqualTo(Note.NOT_LOOKED_INTO);
    }

    @Test
    void aPaperWithAPasswordOrDamagedIsRefused() throws IOException {
        Path locked = folder.resolve("sandi.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
            document.save(locked.toFile());
        }
        Path whole = pdf("utuh.pdf", "teks yang cukup panjang untuk dibaca");
        byte[] bytes = Files.readAllBytes(whole);

        refused("evidence.pdf-locked", () -> take(locked));
        refused("evidence.pdf-damaged", () -> take(write("rusak.pdf", Arrays.copyOf(bytes, 60))));
        refused("intake.archive", () -> take(write("semua.zip", zip())));
        refused("evidence.empty", () -> take(write("kosong.pdf", new byte[0])));
        refused("evidence.folder", () -> take(Files.createDirectory(folder.resolve("map"))));
        refused("evidence.source-gone", () -> take(folder.resolve("tidak-ada.pdf")));
        refused("evidence.file-name", () -> take(text(NIK + ".txt", "acara")));
    }

    @Test
    void picturesAreCleanedAndOtherKindsRefused() throws IOException {
        Path picture = folder.resolve("foto.jpg");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", picture.toFile());
        byte[] plain = Files.readAllBytes(picture);
        byte[] place = "GPS 2.78S".getBytes(StandardCharsets.US_ASCII);
        byte[] behind = Arrays.copyOf(plain, plain.length + place.length);
        System.arraycopy(place, 0, behind, plain.length, place.length);
        Files.write(picture, behind);

        Taken taken = take(picture);

        assertThat(taken.note()).isEqualTo(Note.CLEANED);
        assertThat(store.find(folder.resolve("hss.rembuk"), taken.sha256()).orElseThrow())
                .hasBinaryContent(plain);
        refused("evidence.picture-kind", () -> take(write("foto.heic", "\0\0\0\u0018ftypheic\0\0\0\0")));
        refused("evidence.picture-kind", () -> take(write("foto.webp", "RIFFxxxxWEBPVP8 ")));
        assertThat(take(write("film.mp4", "\0\0\0\u0018ftypisom\0\0\0\0")).note())
                .isEqualTo(Note.NOT_LOOKED_INTO);
    }

    @Test
    void aLargeFileStaysWhereItIsAndIsFoundAgainElsewhere() throws IOException {
        Path large = large("rekaman.mp4");
        Taken taken = take(large);
        session.evidences().add(wish(null), List.of(taken));
        assertThat(all().get(0).path()).isEqualTo(large.toString());
        assertThat(kept()).isEmpty();

        Path elsewhere = Files.move(large, folder.resolve("pindah.mp4"));
        assertThat(checking().check(Progress.NONE).findings())
                .extracting(Finding::kind)
                .containsExactly(Kind.AWAY);
        Path other = text("lain.txt", "lain");
        refused("evidence.other-file", () -> session.evidences()
                .moved(all().get(0).id(), other, store.digest(other, Progress.NONE)));
        session.evidences().moved(all().get(0).id(), elsewhere, store.digest(elsewhere, Progress.NONE));

        assertThat(checking().check(Progress.NONE).findings()).isEmpty();
    }

    @Test
    void changedAndMissingFilesAreReported() throws IOException {
        session.evidences().add(wish("a"), List.of(take(text("a.txt", "satu"))));
        session.evidences().add(wish("b"), List.of(take(text("b.txt", "dua"))));
        Path workspace = folder.resolve("hss.rembuk");
        Files.writeString(store.find(workspace, all().get(0).sha256()).orElseThrow(), "lain");
        Files.delete(store.find(workspace, all().get(1).sha256()).orElseThrow());

        CheckEvidence.Outcome outcome = checking().check(Progress.NONE);

        assertThat(outcome.files()).isEqualTo(2);
        assertThat(outcome.findings()).extracting(Finding::kind).containsExactly(Kind.CHANGED, Kind.MISSING);
    }

    @Test
    void datesCaptionsAndNumbersAreChecked() throws IOException {
        session.evidences().add(wish("a"), List.of(take(text("a.txt", "satu"))));
        String id = all().get(0).id();

        for (LocalDate day : List.of(LocalDate.of(2017, 12, 31), LocalDate.of(2026, 1, 1))) {
            refused("evidence.date", () -> session.evidences().change(id, evidence -> said(evidence, "acara", day)));
        }
        session.evidences().change(id, evidence -> said(evidence, "acara", LocalDate.of(2025, 12, 31)));
        refused("personal.nik", () -> session.evidences().change(id, evidence -> said(evidence, NIK, null)));
        refused("evidence.caption-long", () -> session.evidences().change(id, evidence -> said(evidence, " ", null)));
    }

    private static Evidence said(Evidence evidence, String caption, LocalDate day) {
        return evidence.described(evidence.item(), evidence.kind(), caption, day);
    }

    private CheckEvidence checking() {
        return new CheckEvidence(session.workspace(), store, session.evidences());
    }

    private Taken take(Path source) {
        return intake.take(session.workspace().file(), source, Progress.NONE);
    }

    private static Wish wish(String item) {
        return new Wish(REMBUK, item, EvidenceKind.AGENDA, "", LocalDate.of(2024, 3, 6), true);
    }

    private List<Evidence> all() {
        return session.workspace().read(records -> records.all(Evidence.class));
    }

    private List<Path> kept() throws IOException {
        Path lampiran = folder.resolve("hss.lampiran");
        if (!Files.exists(lampiran)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lampiran)) {
            return files.toList();
        }
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path write(String name, String latin) throws IOException {
        return write(name, latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip() {
        byte[] zip = new byte[22];
        zip[0] = 'P';
        zip[1] = 'K';
        zip[2] = 5;
        zip[3] = 6;
        return zip;
    }

    private Path large(String name) throws IOException {
        Path large = write(name, "\0\0\0\u0018ftypisom\0\0\0\0");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(EvidenceIntake.LARGEST_KEPT + 1);
        }
        return large;
    }

    private Path pdf(String name, String... pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static UserError refused(String code, ThrowingCall call) {
        UserError[] error = new UserError[1];
        assertThatThrownBy(call::run).isInstanceOfSatisfying(UserError.class, caught -> error[0] = caught);
        assertThat(error[0].code()).isEqualTo(code);
        return error[0];
    }

    private interface ThrowingCall {
        Object run() throws Exception;
    }
}
