package id.rembuk.reference;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.Ids;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Evidence;
import id.rembuk.domain.guide.EvidenceKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Makes pieces of evidence from the rows of bukti.csv and the texts beside it. */
final class PracticeEvidence {
    private static final LocalTime MORNING = LocalTime.of(2, 0);

    private final Templates templates;
    private final String folder;

    PracticeEvidence(Templates templates, String folder) {
        this.templates = templates;
        this.folder = folder;
    }

    Evidence piece(PracticeRow row, String cycleId) {
        Bytes bytes = bytes(row.csv());
        LocalDate day = row.day("tanggal", row.csv().required("tanggal"));
        return new Evidence(
                Ids.next(),
                cycleId,
                new ActionRef(row.csv().required("kerangka"), row.csv().required("aksi")),
                row.csv().text("butir"),
                EvidenceKind.valueOf(row.csv().required("jenis")),
                row.csv().required("keterangan"),
                day,
                row.csv().required("berkas"),
                bytes.sha256(),
                bytes.length(),
                null,
                PracticeSteps.OFFICER,
                day.atTime(MORNING).toInstant(ZoneOffset.UTC));
    }

    /** What the file named in a row holds. */
    Bytes bytes(CsvRow row) {
        String text = templates.text(folder + "/bukti/" + row.required("berkas"));
        return Bytes.owning(text.getBytes(StandardCharsets.UTF_8));
    }
}
