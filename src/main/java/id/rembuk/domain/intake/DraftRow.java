package id.rembuk.domain.intake;

import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.List;

/**
 * A data row as it will be read.
 *
 * @param number row of the sheet from 1
 * @param areaId matched place; null when none was found or the kind has none
 * @param areaText what the sheet calls the place, e.g. "Kandangan › Baluti"
 * @param suggestions ids of places that may be meant, best first, when none matched
 * @param period null when neither row nor settings say it
 * @param source null when neither row nor settings say it
 * @param cells one for each column of the draft, in its order; null where nothing stands
 * @param setAside true when the officer left it out
 */
public record DraftRow(
        int number,
        String areaId,
        String areaText,
        List<String> suggestions,
        Period period,
        DataSource source,
        List<DraftCell> cells,
        boolean setAside) {}
