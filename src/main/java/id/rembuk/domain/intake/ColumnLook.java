package id.rembuk.domain.intake;

import id.rembuk.domain.CellName;
import java.util.List;

/**
 * A column of a sheet with what it is proposed to be read as.
 *
 * @param index from 0
 * @param heading as a person reads it, the levels of a merged heading joined by " › "; "" for none
 * @param samples a few different contents; empty for a personal column
 * @param use proposed; null when the column is left out
 * @param personal null unless the column is about single people
 * @param decimals of its texts
 * @param percentAsFraction true when 0.96 in it means 96 percent
 */
public record ColumnLook(
        int index,
        String heading,
        List<String> samples,
        ColumnUse use,
        Match match,
        PersonalColumn personal,
        Decimals decimals,
        boolean percentAsFraction) {
    public ColumnLook {
        samples = List.copyOf(samples);
    }

    /** How sure the proposal is. */
    public enum Match {
        /** The heading is a known name of the field. */
        SAME_NAME,
        /** The officer chose it for this heading before. */
        REMEMBERED,
        /** The heading resembles a known name: to be confirmed. */
        SIMILAR,
        /** Left out: computed by ourselves or not needed. */
        SKIPPED,
        /** Nothing is known of it. */
        UNKNOWN,
        /** Refused: personal data. */
        PERSONAL
    }

    /** Letters Excel shows above the column. */
    public String letter() {
        return CellName.column(index);
    }
}
