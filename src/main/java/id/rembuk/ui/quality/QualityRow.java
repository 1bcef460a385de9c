package id.rembuk.ui.quality;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.usecase.FindingWords;
import id.rembuk.usecase.QualityBoard;

/**
 * One finding as the table shows it.
 *
 * @param organisationId who answers for it; null when it cannot be told
 * @param kecamatanId null for the regency
 * @param opens whether there is a number, or the place for one, in the table of the desa
 * @param area desa with its kecamatan, a kecamatan or the regency
 * @param number which number, with its source and period
 * @param what what stands there
 */
record QualityRow(
        DataFinding finding,
        String organisationId,
        String kecamatanId,
        boolean opens,
        String area,
        String number,
        String what) {
    static QualityRow of(QualityBoard.Owned owned, QualityBoard board, FindingWords words) {
        DataFinding finding = owned.finding();
        Area area = board.areas().get(finding.areaId());
        String kecamatan = area == null || area.level().compareTo(AreaLevel.KECAMATAN) < 0
                ? null
                : area.level() == AreaLevel.KECAMATAN ? area.id() : area.parentId();
        return new QualityRow(
                finding,
                owned.organisationId(),
                kecamatan,
                finding.recordId() != null || (area != null && area.level() == AreaLevel.DESA),
                words.area(finding.areaId()),
                words.measure(finding.measure()) + " · " + words.dataset(finding.dataset()),
                words.what(finding));
    }
}
