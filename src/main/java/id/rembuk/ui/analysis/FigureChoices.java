package id.rembuk.ui.analysis;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.usecase.picture.Measure;

/**
 * What a picture is to show, as the user has chosen it.
 *
 * @param counts period and source of the stunted children; null when there are none
 * @param indicator whose coverage is shown; null when there is none
 * @param services period and source of the coverage; null when there is none
 * @param area kecamatan or desa whose figures are shown; null for the whole regency
 * @param everyDesa whether a heat table of the whole regency has its desa, and not only its kecamatan
 * @param level of the map
 */
record FigureChoices(
        PictureKind kind,
        Measure measure,
        Dataset counts,
        Indicator indicator,
        Dataset services,
        Area area,
        boolean everyDesa,
        AreaLevel level,
        Audience audience) {
    static final FigureChoices FIRST = new FigureChoices(
            PictureKind.QUADRANT, Measure.CASES, null, null, null, null, false, AreaLevel.DESA, Audience.INTERNAL);

    FigureChoices withKind(PictureKind chosen) {
        Measure kept = chosen == PictureKind.QUADRANT && measure == Measure.COVERAGE ? Measure.CASES : measure;
        return new FigureChoices(chosen, kept, counts, indicator, services, null, everyDesa, level, audience);
    }

    FigureChoices withMeasure(Measure chosen) {
        return new FigureChoices(kind, chosen, counts, indicator, services, area, everyDesa, level, audience);
    }

    FigureChoices withCounts(Dataset chosen) {
        return new FigureChoices(kind, measure, chosen, indicator, services, area, everyDesa, level, audience);
    }

    FigureChoices withIndicator(Indicator chosen) {
        return new FigureChoices(kind, measure, counts, chosen, services, area, everyDesa, level, audience);
    }

    FigureChoices withServices(Dataset chosen) {
        return new FigureChoices(kind, measure, counts, indicator, chosen, area, everyDesa, level, audience);
    }

    FigureChoices withArea(Area chosen, boolean all) {
        return new FigureChoices(kind, measure, counts, indicator, services, chosen, all, level, audience);
    }

    FigureChoices withLevel(AreaLevel chosen) {
        return new FigureChoices(kind, measure, counts, indicator, services, area, everyDesa, chosen, audience);
    }

    FigureChoices withAudience(Audience chosen) {
        return new FigureChoices(kind, measure, counts, indicator, services, area, everyDesa, level, chosen);
    }

    /** Whether children are counted in the picture. */
    boolean needsCounts() {
        return kind == PictureKind.QUADRANT || (isClassed() && measure != Measure.COVERAGE);
    }

    /** Whether the picture is about one indicator. */
    boolean needsIndicator() {
        return kind == PictureKind.QUADRANT || (isClassed() && measure == Measure.COVERAGE);
    }

    boolean needsServices() {
        return needsIndicator() || kind == PictureKind.HEAT;
    }

    boolean isClassed() {
        return kind == PictureKind.TILES || kind == PictureKind.MAP;
    }
}
