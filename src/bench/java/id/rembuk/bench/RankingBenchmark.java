package id.rembuk.bench;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.priority.LokusProposal;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.Ranking;
import id.rembuk.domain.priority.RankingRule;
import id.rembuk.domain.situation.CountField;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.usecase.PriorityFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Ranking 300 desa by three years of counts and of 64 indicators, from the records in memory to the list of lokus. */
final class RankingBenchmark {
    private static final int DESA = 300;
    private static final int INDICATORS = 64;
    private static final List<Integer> YEARS = List.of(2021, 2022, 2023);
    private static final int RUNS = 15;
    private static final int SEED = 20240608;

    private final List<Area> areas = new ArrayList<>();
    private final List<StuntingCount> counts = new ArrayList<>();
    private final List<ServiceCount> services = new ArrayList<>();

    RankingBenchmark() {
        Random random = new Random(SEED);
        for (int i = 0; i < DESA; i++) {
            String id = "desa" + i;
            areas.add(new Area(id, "63.06.01." + (2000 + i), AreaLevel.DESA, AreaKind.DESA, id, "kec", null, null));
            for (int year : YEARS) {
                count(random, id, new Period(year, 8));
                for (int indicator = 0; indicator < INDICATORS; indicator++) {
                    service(random, id, "B" + indicator, Period.ofYear(year));
                }
            }
        }
    }

    /** Milliseconds from records to the list, gathering the figures anew each time, as one line. */
    String note() {
        PriorityRule rule = PriorityRule.usual("aturan", "siklus", new Period(2023, 8), DataSource.EPPGBM);
        double[] gathering = new double[RUNS];
        double[] ranking = new double[RUNS];
        int lokus = 0;
        for (int i = 0; i < 2 * RUNS; i++) {
            long start = System.nanoTime();
            PriorityFigures figures = new PriorityFigures(areas, counts, services, List.of());
            var read = figures.of(rule);
            long gathered = System.nanoTime();
            Ranking ranked = new RankingRule(rule).rank(read);
            lokus = LokusProposal.of(rule, ranked).chosen().size();
            gathering[i % RUNS] = (gathered - start) / 1e6;
            ranking[i % RUNS] = (System.nanoTime() - gathered) / 1e6;
        }
        return String.format(
                Locale.ROOT,
                "Ranking %d desa with %d service counts (%d lokus): gathering %.1f ms, ranking %.1f ms (goal 100 ms)",
                DESA,
                services.size(),
                lokus,
                Ratio.median(gathering),
                Ratio.median(ranking));
    }

    private void count(Random random, String area, Period period) {
        int measured = 20 + random.nextInt(200);
        counts.add(StuntingCount.blank(area + period, area, period, DataSource.EPPGBM)
                .with(CountField.MEASURED, measured, null)
                .with(CountField.CASES, random.nextInt(Math.min(measured, 30)), null));
    }

    private void service(Random random, String area, String code, Period period) {
        int due = 1 + random.nextInt(90);
        services.add(ServiceCount.blank(area + code + period, area, code, period, DataSource.ROUTINE)
                .with(ServiceField.DENOMINATOR, due, null)
                .with(ServiceField.NUMERATOR, random.nextInt(due + 1), null));
    }
}
