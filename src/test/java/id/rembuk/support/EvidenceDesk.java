package id.rembuk.support;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.guide.ConvergenceAction;
import id.rembuk.domain.guide.EvidenceItem;
import id.rembuk.domain.guide.Statement;
import id.rembuk.export.EvidenceZip;
import id.rembuk.export.PartFile;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.intake.evidence.CleanPictures;
import id.rembuk.intake.evidence.TableScan;
import id.rembuk.sign.check.PdfScan;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.text.Messages;
import id.rembuk.ui.evidence.EvidenceTools;
import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.evidence.EvidenceIntake;
import id.rembuk.usecase.evidence.EvidencePack;
import java.util.List;
import java.util.Set;

/** What evidence is tried with: the real store and readers, and a small action with three items. */
public final class EvidenceDesk {
    public static final EvidenceFiles STORE = new EvidenceFiles();

    private EvidenceDesk() {}

    public static EvidenceIntake intake() {
        return new EvidenceIntake(STORE, new TableScan(), new PdfScan(), new CleanPictures());
    }

    public static EvidencePack pack(PartFile files) {
        Messages messages = Messages.indonesian();
        return new EvidencePack(
                STORE, new PdfReportPrinter(messages), new EvidenceZip(files), messages, Workspaces.CLOCK);
    }

    public static EvidenceTools tools() {
        return new EvidenceTools(() -> STORE, EvidenceDesk::intake, () -> pack(new PartFile()), new SystemViewer());
    }

    /** Aksi 3 with two items to be added and one that our own paper fills. */
    public static EvidenceAim rembuk() {
        return aim(
                "aksi-3",
                "Rembuk Stunting",
                List.of(
                        item("undangan", "Undangan dan daftar penerima", null),
                        item("susunan-acara", "Susunan acara", null),
                        item("berita-acara", "Berita acara bertanda tangan", DocumentKind.BERITA_ACARA)));
    }

    public static EvidenceAim aim(String id, String name, List<EvidenceItem> items) {
        ConvergenceAction action = new ConvergenceAction(
                id,
                "Aksi " + id.substring(id.length() - 1),
                name,
                false,
                Statement.UNKNOWN,
                List.of(),
                Statement.UNKNOWN,
                List.of(),
                List.of(),
                Statement.UNKNOWN,
                List.of(),
                List.of(),
                items,
                List.of(),
                List.of());
        return new EvidenceAim("8-aksi-2022", "8 Aksi 2022", action, Set.of());
    }

    public static EvidenceItem item(String id, String name, DocumentKind kind) {
        return new EvidenceItem(id, Statement.own(name), kind);
    }
}
