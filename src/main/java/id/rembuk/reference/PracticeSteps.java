package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.guide.StepState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Makes what is noted of steps from the rows of langkah.csv. */
final class PracticeSteps {
    static final String OFFICER = "Petugas Contoh";
    /** Ten in the morning in Kalimantan Selatan. */
    private static final LocalTime MORNING = LocalTime.of(2, 0);

    private PracticeSteps() {}

    static StepState state(PracticeRow row, String cycleId) {
        LocalDate done = row.day("selesai");
        Instant at = done == null ? null : done.atTime(MORNING).toInstant(ZoneOffset.UTC);
        return new StepState(
                Ids.next(),
                cycleId,
                new ActionRef(row.csv().required("kerangka"), row.csv().required("aksi")),
                row.csv().required("langkah"),
                at,
                at == null ? null : OFFICER,
                row.organisation("opd"),
                row.day("tenggat"),
                row.csv().text("catatan"));
    }
}
