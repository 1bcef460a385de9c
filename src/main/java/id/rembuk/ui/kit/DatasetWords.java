package id.rembuk.ui.kit;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Formats;
import java.util.List;

/** Writes periods and sources, and offers them to be chosen from. */
public final class DatasetWords {
    private DatasetWords() {}

    /** "Agustus 2023", or the year alone. */
    public static String period(Period period) {
        String year = String.valueOf(period.year());
        return period.month() == null ? year : Formats.monthName(period.month()) + " " + year;
    }

    /** "Agustus 2023 · e-PPGBM". */
    public static String of(Dataset dataset) {
        return period(dataset.period()) + " · " + dataset.source().label();
    }

    /** What a choice of datasets offers. */
    public static List<FilterChoice.Item<Dataset>> items(List<Dataset> datasets) {
        return datasets.stream()
                .map(dataset -> new FilterChoice.Item<>(dataset, of(dataset), brief(dataset)))
                .toList();
    }

    /** "Ags 2023 · e-PPGBM". */
    private static String brief(Dataset dataset) {
        Period period = dataset.period();
        String year = String.valueOf(period.year());
        String when = period.month() == null ? year : Formats.month(period.month()) + " " + year;
        return when + " · " + dataset.source().label();
    }
}
