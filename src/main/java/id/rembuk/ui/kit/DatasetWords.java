package id.rembuk.ui.kit;

import id.rembuk.domain.situation.Dataset;
import id.rembuk.domain.situation.Period;
import id.rembuk.text.Dates;
import id.rembuk.text.Messages;
import java.util.List;

/** Writes periods and sources, and offers them to be chosen from. */
public final class DatasetWords {
    private final Dates dates;

    public DatasetWords(Messages messages) {
        dates = messages.dates();
    }

    /** "Agustus 2023", or the year alone. */
    public String period(Period period) {
        String year = String.valueOf(period.year());
        return period.month() == null ? year : dates.monthName(period.month()) + " " + year;
    }

    /** "Agustus 2023 · e-PPGBM". */
    public String of(Dataset dataset) {
        return period(dataset.period()) + " · " + dataset.source().label();
    }

    /** What a choice of datasets offers. */
    public List<FilterChoice.Item<Dataset>> items(List<Dataset> datasets) {
        return datasets.stream()
                .map(dataset -> new FilterChoice.Item<>(dataset, of(dataset), brief(dataset)))
                .toList();
    }

    /** "Ags 2023 · e-PPGBM". */
    private String brief(Dataset dataset) {
        Period period = dataset.period();
        String year = String.valueOf(period.year());
        String when = period.month() == null ? year : dates.month(period.month()) + " " + year;
        return when + " · " + dataset.source().label();
    }
}
