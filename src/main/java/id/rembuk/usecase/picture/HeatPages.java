package id.rembuk.usecase.picture;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.disclosure.Audience;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts the heat table of a regency into pages that can be read: at most so many desa and indicators each. */
public final class HeatPages {
    private static final int MOST_ROWS = 32;
    private static final int MOST_COLUMNS = 14;

    private final FigureBoard board;
    private final Audience audience;
    private final Messages messages;
    private final Dataset dataset;
    private final List<Indicator> indicators;
    private final Map<String, FigureValues> values = new LinkedHashMap<>();

    /** @param dataset period and source of the coverage shown; its indicators become the columns */
    public HeatPages(FigureBoard board, Dataset dataset, Audience audience, Messages messages) {
        this.board = board;
        this.dataset = dataset;
        this.audience = audience;
        this.messages = messages;
        indicators = board.served(dataset);
        for (Indicator indicator : indicators) {
            values.put(indicator.code(), new FigureValues(board, FigureChoice.coverage(indicator, dataset), audience));
        }
    }

    /** A page with a row for each kecamatan. */
    public List<AnalysisPicture> summary() {
        return pages(board.kecamatan(), messages.get("analysis.figure.heat.kecamatan"));
    }

    /** Pages of the desa of one kecamatan. */
    public List<AnalysisPicture> of(Area kecamatan) {
        List<AnalysisPicture> pages = new ArrayList<>();
        List<Area> desa = board.desaOf(kecamatan);
        for (int from = 0; from < desa.size(); from += MOST_ROWS - 1) {
            List<Area> rows = new ArrayList<>(List.of(kecamatan));
            rows.addAll(desa.subList(from, Math.min(desa.size(), from + MOST_ROWS - 1)));
            pages.addAll(pages(rows, messages.get("analysis.figure.heat.desa", kecamatan.name())));
        }
        return pages;
    }

    /** Pages of all desa in their kecamatan; small kecamatan share a page. */
    public List<AnalysisPicture> all() {
        List<AnalysisPicture> pages = new ArrayList<>();
        List<Area> rows = new ArrayList<>();
        for (Area kecamatan : board.kecamatan()) {
            List<Area> desa = board.desaOf(kecamatan);
            if (!rows.isEmpty() && rows.size() + 1 + desa.size() > MOST_ROWS) {
                pages.addAll(pages(rows, messages.get("analysis.figure.heat.all")));
                rows.clear();
            }
            rows.add(kecamatan);
            for (Area one : desa) {
                if (rows.size() == MOST_ROWS) {
                    pages.addAll(pages(rows, messages.get("analysis.figure.heat.all")));
                    rows.clear();
                    rows.add(kecamatan);
                }
                rows.add(one);
            }
        }
        if (!rows.isEmpty()) {
            pages.addAll(pages(rows, messages.get("analysis.figure.heat.all")));
        }
        return pages;
    }

    private List<AnalysisPicture> pages(List<Area> rows, String what) {
        List<AnalysisPicture> pages = new ArrayList<>();
        for (int from = 0; from < indicators.size(); from += MOST_COLUMNS) {
            List<FigureValues> columns =
                    indicators.subList(from, Math.min(indicators.size(), from + MOST_COLUMNS)).stream()
                            .map(indicator -> values.get(indicator.code()))
                            .toList();
            pages.add(new HeatPicture(what, dataset, List.copyOf(rows), columns, board.lokus(), audience, messages));
        }
        return pages;
    }
}
