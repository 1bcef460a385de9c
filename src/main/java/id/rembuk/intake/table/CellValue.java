package id.rembuk.intake.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What stands in a cell, in the types workbooks know; a formula is the value it last had. */
public sealed interface CellValue {
    /** The cell in plain words without the machine's locale: a number with a dot, a day as yyyy-MM-dd; "" for nothing. */
    String plain();

    default boolean isEmpty() {
        return this instanceof Empty;
    }

    /** Nothing, or nothing but blanks. */
    record Empty() implements CellValue {
        public static final Empty CELL = new Empty();

        @Override
        public String plain() {
            return "";
        }
    }

    /**
     * Letters.
     *
     * @param text trimmed, line breaks kept, not empty
     */
    record Text(String text) implements CellValue {
        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * A number of the workbook.
     *
     * @param asPercent true when the cell's format shows it as a percent, so that 0.96 is shown as 96 %
     */
    record Amount(BigDecimal value, boolean asPercent) implements CellValue {
        @Override
        public String plain() {
            return value.toPlainString();
        }
    }

    /** A number whose format shows a date or a time. */
    record Day(LocalDateTime at) implements CellValue {
        @Override
        public String plain() {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? at.toLocalDate().toString()
                    : at.toString();
        }
    }

    /** Yes or no. */
    record Flag(boolean value) implements CellValue {
        @Override
        public String plain() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * A formula that failed.
     *
     * @param code the error Excel shows, e.g. #DIV/0!
     */
    record Failure(String code) implements CellValue {
        /** Of a formula that some program wrote and none has computed yet. */
        public static final String NEVER_COMPUTED = "#CALC!";

        /** Of a code as written in a file; anything that does not look like one is #VALUE!, so that no text slips through. */
        static Failure of(String code) {
            return new Failure(code.matches("#[A-Z0-9_/?!]{1,20}") ? code : "#VALUE!");
        }

        @Override
        public String plain() {
            return code;
        }
    }
}
