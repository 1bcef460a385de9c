package id.rembuk.usecase.kecamatan;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.kecamatan.Completeness;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.situation.Dataset;
import java.util.List;

/**
 * The kecamatan of the regency with what they have handed in for one period and source.
 *
 * @param datasets periods and sources that have numbers, newest first
 * @param dataset the one shown; null while there are no numbers at all
 * @param rows by code
 */
public record KecamatanBoard(boolean practice, List<Dataset> datasets, Dataset dataset, List<Row> rows) {
    public KecamatanBoard {
        datasets = List.copyOf(datasets);
        rows = List.copyOf(rows);
    }

    /**
     * One kecamatan.
     *
     * @param missing desa without a wanted count, by code
     * @param approval null for none
     * @param digest of its numbers as they are now
     * @param officials of its office, those who hold a position today first
     * @param requests requests to its office that wait for an answer
     * @param overdue those of them that are overdue
     */
    public record Row(
            Area kecamatan,
            Completeness completeness,
            List<Area> missing,
            Approval approval,
            String digest,
            List<Official> officials,
            int requests,
            int overdue) {
        public Row {
            missing = List.copyOf(missing);
            officials = List.copyOf(officials);
        }

        public String id() {
            return kecamatan.id();
        }

        public Approval.State state() {
            return approval == null ? Approval.State.NONE : approval.state(digest);
        }
    }
}
