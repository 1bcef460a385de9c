package id.rembuk.bench;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.text.Messages;
import id.rembuk.ui.picker.AreaSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Filtering every village of the country by typed words, as the search of places does it for one regency. */
final class VillageBenchmark {
    private static final int RUNS = 21;
    private static final List<String> TYPED = List.of("su", "suka maju", "kandangan", "63.06", "tidak ada");

    private final List<Area> areas = new ArrayList<>();

    VillageBenchmark() {
        ShippedAreas shipped = new ShippedAreas();
        for (RegencyEntry regency : shipped.regencies()) {
            for (AreaEntry entry : shipped.areasOf(regency.code())) {
                if (entry.level() == AreaLevel.DESA) {
                    String parent = entry.code().substring(0, entry.code().lastIndexOf('.'));
                    areas.add(new Area(
                            entry.code(), entry.code(), entry.level(), entry.kind(), entry.name(), parent, null, null));
                }
            }
        }
    }

    /** The median of every word and the slowest word, as one line. */
    String note() {
        AreaSearch search = new AreaSearch(areas, Messages.indonesian());
        double slowest = 0;
        double[] all = new double[TYPED.size()];
        for (int word = 0; word < TYPED.size(); word++) {
            double[] millis = new double[RUNS];
            for (int i = 0; i < 2 * RUNS; i++) {
                long start = System.nanoTime();
                search.find(TYPED.get(word));
                millis[i % RUNS] = (System.nanoTime() - start) / 1e6;
            }
            all[word] = Ratio.median(millis);
            slowest = Math.max(slowest, all[word]);
        }
        return String.format(
                Locale.ROOT,
                "Filter over %d villages: median %.1f ms, slowest words %.1f ms (goal 50 ms)",
                areas.size(),
                Ratio.median(all),
                slowest);
    }
}
