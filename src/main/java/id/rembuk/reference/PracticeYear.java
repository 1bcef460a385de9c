package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.Deadline;

/** Makes deadlines from the rows of tenggat.csv, and requests from those of permintaan.csv. */
final class PracticeYear {
    private final String cycleId;

    PracticeYear(String cycleId) {
        this.cycleId = cycleId;
    }

    Deadline deadline(PracticeRow row) {
        String frame = row.csv().text("kerangka");
        return new Deadline(
                Ids.next(),
                cycleId,
                row.csv().oneOf("jenis", Deadline.Kind.class),
                frame == null ? null : new ActionRef(frame, row.csv().required("aksi")),
                row.csv().text("tonggak"),
                row.csv().required("judul"),
                row.day("mulai"),
                row.day("selesai"),
                row.organisation("opd"),
                row.csv().text("penanggung_jawab"),
                row.csv().text("sumber"),
                row.csv().yes("terverifikasi"),
                row.day("dikerjakan"),
                row.csv().text("catatan"));
    }

    static DataRequest request(PracticeRow row) {
        return new DataRequest(
                Ids.next(),
                row.organisation("opd"),
                row.csv().required("perihal"),
                row.csv().list("butir"),
                row.day("diminta"),
                row.day("tenggat"),
                row.day("diterima"),
                row.csv().text("catatan") == null ? "" : row.csv().text("catatan"));
    }
}
