package id.rembuk.ui.kit;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.guide.ActionRef;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.usecase.readiness.PlanGap;
import java.util.Optional;

/**
 * What a place is asked to show alone.
 *
 * @param only which records, in the place's own words: of the plan the name of a kind of finding or
 *     of gap, of the papers that of a kind, of the numbers and of the ranking the id of an area; "" where a place has
 *     one such filter, as the commitments that do not pass the quality gate and the check of the figures
 */
public record Narrowing(Place place, String only) {
    private static final String ASK = "minta:";

    /** The plan lines with a finding of a kind. */
    public static Narrowing lines(PlanFinding.Kind finding) {
        return new Narrowing(Place.RENCANA_OPD, finding.name());
    }

    /** What the plan has no line for. */
    public static Narrowing planGaps(PlanGap.Kind kind) {
        return new Narrowing(Place.RENCANA_OPD, kind.name());
    }

    /** The draft of a kind of paper, or where one is begun. */
    public static Narrowing paper(DocumentKind kind) {
        return new Narrowing(Place.DOKUMEN, kind.name());
    }

    /** What is wrong with the figures of the desa. */
    public static Narrowing dataFindings() {
        return new Narrowing(Place.DATA_DESA, "");
    }

    /** The numbers of the desa of a kecamatan. */
    public static Narrowing desaOf(String kecamatanId) {
        return new Narrowing(Place.DATA_DESA, kecamatanId);
    }

    /** The ranking of the desa of a kecamatan, or of one desa. */
    public static Narrowing ranking(String areaId) {
        return new Narrowing(Place.ANALISIS, areaId);
    }

    /** The conditions of a rembuk. */
    public static Narrowing readiness() {
        return new Narrowing(Place.PANDUAN_AKSI, "siap");
    }

    /** The deadlines of the year. */
    public static Narrowing year() {
        return new Narrowing(Place.PANDUAN_AKSI, "tahun");
    }

    /** One action of the guide. */
    public static Narrowing action(ActionRef action) {
        return new Narrowing(Place.PANDUAN_AKSI, action.frame() + "/" + action.action());
    }

    /** A new request to a body. */
    public static Narrowing ask(String organisationId) {
        return new Narrowing(Place.PANDUAN_AKSI, ASK + organisationId);
    }

    /** The body a new request is wanted to; empty when none is. */
    public Optional<String> asked() {
        return only.startsWith(ASK) ? Optional.of(only.substring(ASK.length())) : Optional.empty();
    }

    /** The commitments something is still missing in. */
    public static Narrowing openCommitments() {
        return new Narrowing(Place.KOMITMEN, "");
    }
}
