package id.rembuk.intake;

import id.rembuk.domain.intake.DraftCell;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.List;

/** A data row whose place has not been looked up yet. */
record ReadRow(
        int number, Places.Place place, Period period, DataSource source, List<DraftCell> cells, boolean setAside) {}
