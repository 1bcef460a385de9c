package id.rembuk.usecase;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.figure.Shape.Form;
import id.rembuk.domain.figure.Shape.Role;
import id.rembuk.domain.figure.Shape.Stroke;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.PrevalenceSeries;

/** How a source looks in every figure: sign and dashes differ, so that sources are told apart without colour. */
record SeriesStyle(Role role, Stroke stroke, Form form) {
    /** The area's own lines are coloured; what they are compared with is grey, with a sign for each tier. */
    static SeriesStyle of(PrevalenceSeries series) {
        SeriesStyle own = of(series.source());
        if (series.higher() == null) {
            return own;
        }
        return new SeriesStyle(
                Role.TEXT_MUTED, own.stroke(), series.higher() == AreaLevel.NASIONAL ? Form.TRIANGLE : Form.CIRCLE);
    }

    private static SeriesStyle of(DataSource source) {
        return switch (source) {
            case SSGI -> new SeriesStyle(Role.SERIES_1, Stroke.SOLID, Form.SQUARE);
            case SKI -> new SeriesStyle(Role.SERIES_3, Stroke.DASH_DOT, Form.DIAMOND);
            case SSGBI -> new SeriesStyle(Role.SERIES_6, Stroke.DASHED, Form.TRIANGLE);
            case RISKESDAS -> new SeriesStyle(Role.SERIES_5, Stroke.DASHED, Form.SQUARE);
            case EPPGBM -> new SeriesStyle(Role.SERIES_4, Stroke.DOTTED, Form.RING);
            case ROUTINE -> new SeriesStyle(Role.SERIES_2, Stroke.DASHED, Form.DIAMOND);
            case FAMILY_DATA -> new SeriesStyle(Role.SERIES_3, Stroke.DOTTED, Form.SQUARE);
            case AUDIT -> new SeriesStyle(Role.SERIES_2, Stroke.DASH_DOT, Form.CIRCLE);
            case OTHER -> new SeriesStyle(Role.SERIES_6, Stroke.DOTTED, Form.CIRCLE);
        };
    }
}
