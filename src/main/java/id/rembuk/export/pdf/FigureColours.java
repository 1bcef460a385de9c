package id.rembuk.export.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import id.rembuk.domain.figure.Shape.Role;

/** Colours of figures on paper: those of the light window. */
final class FigureColours {
    private FigureColours() {}

    static Color of(Role role) {
        int rgb =
                switch (role) {
                    case SERIES_1 -> 0x0D645E;
                    case SERIES_2 -> 0xC97A06;
                    case SERIES_3 -> 0x2A6FB5;
                    case SERIES_4 -> 0xBF5B3A;
                    case SERIES_5 -> 0x7656AE;
                    case SERIES_6 -> 0x6A7B76;
                    case HEAT_1 -> 0xF1F7F5;
                    case HEAT_2 -> 0xD3E8E3;
                    case HEAT_3 -> 0xA3CFC6;
                    case HEAT_4 -> 0x5FA79B;
                    case HEAT_5 -> 0x1F766C;
                    case HEAT_6 -> 0x0A4A45;
                    case ON_HEAT_5, ON_HEAT_6, MISSING -> 0xFFFFFF;
                    case HIGHLIGHT -> 0xFDF1DC;
                    case MUTED -> 0xB9CBC6;
                    case GRID -> 0xE1E9E6;
                    case AXIS -> 0x768883;
                    case ON_HEAT_1, ON_HEAT_2, ON_HEAT_3, ON_HEAT_4, TEXT -> 0x15211F;
                    case TEXT_MUTED -> 0x44544F;
                };
        return new DeviceRgb(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
