package id.rembuk.usecase;

import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import java.util.List;

/**
 * A workbook in the layout that is imported without any question.
 *
 * @param sheetName of the sheet that is filled in
 * @param title above the heads
 * @param instructions a sentence a line, for a sheet of their own
 * @param rows what is filled in already; each has a value for each column: a text, a number or null
 * @param blankRows rows below that are ready to be filled in
 */
public record ImportTemplate(
        String sheetName,
        String instructionSheet,
        String title,
        List<String> instructions,
        List<Column> columns,
        List<List<Object>> rows,
        int blankRows) {
    public ImportTemplate {
        instructions = List.copyOf(instructions);
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param width in characters
     * @param fill how it is filled in
     * @param choices of the drop-down; empty for none
     * @param hint shown when a cell is chosen; "" for none
     */
    public record Column(String head, int width, Fill fill, List<String> choices, String hint) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    /** How a column is filled in. */
    public enum Fill {
        /** Given, not to be changed. */
        FIXED,
        /** Given and not shown: by it a row is found again. */
        HIDDEN,
        /** Any text; choices are only proposed. */
        TEXT,
        /** One of the choices. */
        CHOICE,
        YEAR,
        /** 0 or a whole number. */
        WHOLE,
        DECIMAL
    }

    /**
     * What is wanted.
     *
     * @param period the rows are prepared for; not needed for a plan
     * @param source likewise
     * @param indicators codes of the indicators a file of services is prepared for
     * @param filled whether what is stored is written into it
     * @param kecamatanId the kecamatan whose desa alone are in it; null for all
     */
    public record Wish(
            ImportKind kind,
            Period period,
            DataSource source,
            List<String> indicators,
            boolean filled,
            String kecamatanId) {
        public Wish {
            indicators = List.copyOf(indicators);
        }

        /** For the desa of the whole regency. */
        public Wish(ImportKind kind, Period period, DataSource source, List<String> indicators, boolean filled) {
            this(kind, period, source, indicators, filled, null);
        }
    }
}
