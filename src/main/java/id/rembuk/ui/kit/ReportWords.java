package id.rembuk.ui.kit;

import id.rembuk.domain.commitment.CommitmentReport;
import id.rembuk.domain.commitment.ProgressState;
import id.rembuk.domain.commitment.ReportRoad;
import id.rembuk.text.Messages;
import id.rembuk.text.Roman;
import java.util.Locale;
import java.util.Optional;

/** What was reported on commitments, in words. */
public record ReportWords(Messages messages) {

    public String of(ProgressState state) {
        return messages.get("followup.state." + key(state));
    }

    public String of(ReportRoad road) {
        return messages.get("followup.road." + key(road));
    }

    /** The quarter a report speaks of, as "Triwulan II 2024". */
    public String quarter(CommitmentReport report) {
        return messages.get(
                "followup.quarter",
                Roman.of(report.quarter()),
                String.valueOf(report.day().getYear()));
    }

    /** The last recorded state with its quarter, or that there is no report. */
    public String last(Optional<CommitmentReport> report) {
        return report.map(last -> messages.get("followup.last", of(last.state()), quarter(last)))
                .orElseGet(() -> messages.get("followup.none"));
    }

    public static StatusChip.Tone tone(ProgressState state) {
        return switch (state) {
            case BELUM_MULAI -> StatusChip.Tone.MENUNGGU;
            case BERJALAN -> StatusChip.Tone.BERJALAN;
            case TERKENDALA -> StatusChip.Tone.PERHATIAN;
            case SELESAI -> StatusChip.Tone.SELESAI;
            case TIDAK_DILANJUTKAN -> StatusChip.Tone.DITUNDA;
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
