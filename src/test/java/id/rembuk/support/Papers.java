package id.rembuk.support;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.organisation.IdNumberKind;
import id.rembuk.domain.organisation.Official;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.PaperMaterial;
import id.rembuk.usecase.PrintedDocument;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.PaperPrinter;
import id.rembuk.usecase.port.PaperPrinter.PrintOrder;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * Meetings, officials and papers for tests of what happens to papers. The static ones lay out no PDF; an instance prints
 * with the shipped templates.
 */
public final class Papers {
    public static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    public static final Instant AT = Instant.parse("2024-06-08T01:15:00Z");

    private final PaperPrinter printer = printer();

    public static PaperPrinter printer() {
        return new PdfPaperPrinter(Templates.packed()::text, Messages.indonesian());
    }

    /** A final, laid out. */
    public Bytes print(PaperSnapshot snapshot, Road road) {
        return printer.print(order(snapshot, road), Progress.NONE).bytes();
    }

    /** The order of a final without pictures and workbook. */
    public PrintOrder order(PaperSnapshot snapshot, Road road) {
        return new PrintOrder(snapshot, road, /* draft= */ false, printer.shipped(snapshot.kind()), Map.of(), null, AT);
    }

    /** The facts of a meeting led by an official, all that a paper needs. */
    public static void meet(WorkspaceSession session, String chairId) {
        session.meetings().change(MeetingField.DATE, meeting -> meeting.date(DAY)
                .start(LocalTime.of(9, 0))
                .place("Pendopo Kabupaten")
                .city("Kandangan")
                .chairId(chairId)
                .participants(120));
    }

    /** An official of the n-th body with a name that is nobody's. */
    public static String official(WorkspaceSession session, int body, String position) {
        String organisation = session.organisations().organisations().get(body).id();
        Official official = Official.blank(Ids.next(), organisation)
                .withName("Nama Contoh " + position)
                .withPosition(position)
                .withNumber(IdNumberKind.NONE, null)
                .withDates(LocalDate.of(2024, 1, 2), null);
        session.organisations().save(EditName.of("official.add"), official);
        return official.id();
    }

    /** A draft that can be made final: two signers, a meeting, a number. */
    public static String readyDraft(WorkspaceSession session) {
        String chair = official(session, 0, "Kepala Bappeda");
        official(session, 1, "Kepala Dinas Kesehatan");
        meet(session, chair);
        return session.documents().create(DocumentKind.BERITA_ACARA);
    }

    /** What printing the document for a road would hand over; the bytes stand in for a laid-out file. */
    public static PrintedDocument printed(WorkspaceSession session, String id, Road road) {
        PaperMaterial material = session.documents().material(id);
        PaperTemplate template = material.template() != null
                ? material.template()
                : new PaperTemplate("", material.snapshot().kind(), "<h1>{{judul}}</h1>", "h1 { }");
        Bytes workbook = material.workbook() != null
                ? material.workbook()
                : material.workplan() == null ? null : bytes("workbook of " + id);
        return new PrintedDocument(
                material.snapshot(),
                template,
                workbook,
                road,
                false,
                material.at() != null ? material.at() : AT,
                bytes("%PDF-1.7 " + road + " " + id),
                3);
    }

    /** The document made final for a road. */
    public static String makeFinal(WorkspaceSession session, String id, Road road) {
        session.finals().complete(id, printed(session, id, road));
        return id;
    }

    /** The stored electronic edition with a signature behind it. */
    public static Signed signed(WorkspaceSession session, String id, String field, boolean practice) {
        Bytes before = session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
        String text = new String(before.array(), StandardCharsets.UTF_8) + "\nsigned " + field;
        return new Signed(
                bytes(text),
                field,
                new CertificateFacts(
                        "Nama Contoh", "Penerbit Contoh", "0a", AT, Instant.parse("2030-01-01T00:00:00Z"), practice));
    }

    public static Bytes bytes(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
