package id.rembuk.usecase.evidence;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import id.rembuk.export.PartFile;
import id.rembuk.support.EvidenceDesk;
import id.rembuk.support.FullDisk;
import id.rembuk.support.Papers;
import id.rembuk.support.PdfReading;
import id.rembuk.support.Workspaces;
import id.rembuk.task.CancelledException;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.EvidenceIntake.Note;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.evidence.Evidences.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack read back holds the very bytes its index names, or there is no pack. */
class EvidencePackTest {
    @TempDir
    Path folder;

    private WorkspaceSession session;
    private Path target;
    private final EvidenceAim aim = EvidenceDesk.rembuk();
    private final EvidencePack pack = EvidenceDesk.pack(new PartFile());

    @BeforeEach
    void open() {
        session = Workspaces.createPractice(folder.resolve("hss.rembuk"));
        target = folder.resolve("bukti.zip");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everyFileIsInThePackWithTheDigestItsIndexNames() throws IOException {
        add("undangan", "../undangan: rembuk.txt", "undangan rembuk");
        add("undangan", "-UNDANGAN- REMBUK.txt", "undangan kedua");
        add(null, "con.txt", "lain-lain");
        String document = Papers.makeFinal(session, Papers.readyDraft(session), Road.WET);
        Bytes paper = session.finals().bytes(document, Road.WET).orElseThrow();

        pack.write(pack.material(session.workspace(), List.of(aim)), target, Progress.NONE);

        Map<String, Bytes> read = read(target);
        assertThat(read.keySet())
                .containsExactly(
                        "00 indeks bukti.pdf",
                        "01 -undangan- rembuk.txt",
                        "01 -UNDANGAN- REMBUK (2).txt",
                        "03 berita-acara-v1.pdf",
                        "99 _con.txt");
        assertThat(read.get("03 berita-acara-v1.pdf")).isEqualTo(paper);
        String index = new PdfReading(read.get("00 indeks bukti.pdf")).text().replaceAll("\\s+", "");
        read.forEach((name, bytes) -> {
            if (!name.startsWith("00")) {
                assertThat(index).as(name).contains(inPieces(bytes.sha256()));
            }
        });
        assertThat(index).contains("CONTOHLATIHAN", "Susunanacara", "2dari3");
    }

    @Test
    void ourOwnPaperProvesItsItemWithoutBeingAddedAndCountersignedWorkCountsInBothVocabularies() throws IOException {
        Papers.makeFinal(session, Papers.readyDraft(session), Road.ELECTRONIC);
        session.evidences()
                .add(
                        new Wish(
                                new ActionRef("aksi-2025", "perencanaan"),
                                "susunan-acara",
                                EvidenceKind.AGENDA,
                                "",
                                null,
                                true),
                        List.of(take("acara.txt", "acara")));

        EvidenceBoard alone = board(aim);
        EvidenceBoard both = board(new EvidenceAim(
                aim.frame(), aim.frameName(), aim.action(), Set.of(new ActionRef("aksi-2025", "perencanaan"))));

        assertThat(alone.complete()).isEqualTo(1);
        assertThat(alone.lines().get(2).pieces()).singleElement().satisfies(piece -> {
            assertThat(piece.isOwnPaper()).isTrue();
            assertThat(piece.fileName()).isEqualTo("berita-acara-v1-elektronik.pdf");
        });
        long added = session.workspace().read(records -> records.count(Evidence.class));
        assertThat(added).isEqualTo(1);
        assertThat(both.complete()).isEqualTo(2);
    }

    @Test
    void severalActionsHaveAFolderEach() throws IOException {
        add("undangan", "a.txt", "satu");
        EvidenceAim other = EvidenceDesk.aim("aksi-1", "Analisis/Situasi", List.of());

        pack.write(pack.material(session.workspace(), List.of(aim, other)), target, Progress.NONE);

        assertThat(read(target)).containsKey("Aksi 3 Rembuk Stunting/01 a.txt");
    }

    @Test
    void aLargeFileIsNamedWithItsPlaceAndNotPacked() throws IOException {
        String hash = Bytes.of(new byte[] {1}).sha256();
        session.evidences()
                .add(
                        wish("undangan"),
                        List.of(new Taken("film.mp4", hash, 3L << 30, "/media/stik/film.mp4", Note.NOT_LOOKED_INTO)));

        pack.write(pack.material(session.workspace(), List.of(aim)), target, Progress.NONE);

        assertThat(read(target)).containsOnlyKeys("00 indeks bukti.pdf");
        assertThat(new PdfReading(read(target).get("00 indeks bukti.pdf"))
                        .text()
                        .replaceAll("\\s+", ""))
                .contains("tidakdisertakan,adadi/media/stik/film.mp4")
                .contains(inPieces(hash));
    }

    @Test
    void aFileThatVanishesOrChangesWhilePackingLeavesNoPackAndAnOlderOneUntouched() throws IOException {
        add("undangan", "a.txt", "satu");
        add("susunan-acara", "b.txt", "dua");
        EvidencePack.Material material = pack.material(session.workspace(), List.of(aim));
        Path second = EvidenceDesk.STORE
                .find(
                        session.workspace().file(),
                        Bytes.of("dua".getBytes(StandardCharsets.UTF_8)).sha256())
                .orElseThrow();
        Files.writeString(target, "paket lama");

        assertThat(refused(() -> pack.write(material, target, at("02 b.txt", () -> Files.writeString(second, "lain"))))
                        .code())
                .isEqualTo("evidence.pack-changed");
        assertThat(refused(() -> pack.write(material, target, at("02 b.txt", () -> Files.deleteIfExists(second))))
                        .code())
                .isEqualTo("evidence.pack-gone");
        assertThat(target).hasContent("paket lama");
        assertThat(names()).doesNotContain("bukti.zip.part");
    }

    @Test
    void aFullDiskAndStoppingLeaveNoPack() throws IOException {
        add("undangan", "a.txt", "satu");
        EvidencePack.Material material = pack.material(session.workspace(), List.of(aim));
        EvidencePack full = EvidenceDesk.pack(new PartFile(FullDisk.after(2_000)));

        assertThat(refused(() -> full.write(material, target, Progress.NONE)).code())
                .isEqualTo("export.disk-full");
        assertThatThrownBy(() -> pack.write(material, target, at("01 a.txt", () -> {
                    throw new CancelledException();
                })))
                .isInstanceOf(CancelledException.class);
        assertThat(names()).doesNotContain("bukti.zip", "bukti.zip.part");
    }

    @Test
    void withoutEvidenceThereIsNothingToPack() {
        EvidencePack.Material material = pack.material(session.workspace(), List.of(aim));

        assertThat(refused(() -> pack.write(material, target, Progress.NONE)).code())
                .isEqualTo("evidence.pack-empty");
    }

    /** The lines of a cell lie between those of its neighbours. */
    private static List<String> inPieces(String sha256) {
        return List.of(sha256.split("(?<=\\G.{16})"));
    }

    private EvidenceBoard board(EvidenceAim wanted) {
        return session.workspace().read(records -> new EvidenceBoards(records, Messages.indonesian()).of(wanted));
    }

    private void add(String item, String name, String text) throws IOException {
        Taken taken = take("sumber.txt", text);
        session.evidences().add(wish(item), List.of(new Taken(name, taken.sha256(), taken.size(), null, taken.note())));
    }

    private Wish wish(String item) {
        return new Wish(aim.ref(), item, EvidenceKind.OTHER, "", LocalDate.of(2024, 3, 6), true);
    }

    private Taken take(String name, String text) throws IOException {
        Path source = Files.writeString(folder.resolve(name), text);
        return EvidenceDesk.intake().take(session.workspace().file(), source, Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, Bytes> read(Path zip) throws IOException {
        Map<String, Bytes> read = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.put(entry.getName(), Bytes.of(in.readAllBytes()));
            }
        }
        return read;
    }

    /** Does something when the packing comes to a file. */
    private static Progress at(String name, Act act) {
        return new Progress() {
            @Override
            public void report(long done, long total, String text) {
                if (text.equals(name)) {
                    try {
                        act.run();
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }
            }

            @Override
            public void checkCancelled() {}
        };
    }

    private interface Act {
        Object run() throws IOException;
    }
}
