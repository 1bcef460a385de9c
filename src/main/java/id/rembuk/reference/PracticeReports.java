package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the reports of laporan.csv on commitments of the practice workspace. */
final class PracticeReports {
    private static final int MOST_COMMITMENTS = 999;

    private final Map<Integer, String> idByNumber;

    /** @param known records of the practice workspace, among them its commitments */
    PracticeReports(List<WorkspaceRecord> known) {
        idByNumber = known.stream()
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .collect(Collectors.toMap(Commitment::number, Commitment::id));
    }

    CommitmentReport report(PracticeRow row) {
        CsvRow csv = row.csv();
        csv.required("komitmen");
        csv.required("keadaan");
        String commitment = idByNumber.get(csv.between(1, MOST_COMMITMENTS, "komitmen"));
        if (commitment == null) {
            throw csv.wrong("komitmen", "1");
        }
        csv.required("per_tanggal");
        return new CommitmentReport(
                Ids.next(),
                commitment,
                Objects.requireNonNull(row.day("per_tanggal")),
                csv.oneOf("keadaan", ProgressState.class),
                csv.decimal("capaian"),
                csv.rupiah("rupiah"),
                csv.text("catatan"),
                csv.text("dilaporkan_oleh"),
                csv.oneOf("lewat", ReportRoad.class),
                null);
    }
}
