package id.rembuk.export.excel;

import id.rembuk.usecase.ImportTemplate.Column;
import id.rembuk.usecase.ImportTemplate.Fill;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Lets cells offer their choices and refuse what is no number; the choices stand on a hidden sheet. */
final class DropDowns {
    private static final String LISTS = "_daftar";
    private static final int LONGEST_HINT = 255;
    private static final int LONGEST_HEAD = 32;

    private final SXSSFWorkbook workbook;
    private final Sheet sheet;
    private final int first;
    private final int last;

    /**
     * @param first first row to be filled in, from 0
     * @param last last one
     */
    DropDowns(SXSSFWorkbook workbook, Sheet sheet, int first, int last) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.first = first;
        this.last = last;
    }

    void add(List<Column> columns) {
        lists(columns);
        DataValidationHelper validations = sheet.getDataValidationHelper();
        for (int i = 0; i < columns.size(); i++) {
            DataValidationConstraint constraint = constraint(validations, columns.get(i), i);
            if (constraint != null) {
                DataValidation validation =
                        validations.createValidation(constraint, new CellRangeAddressList(first, last, i, i));
                describe(validation, columns.get(i));
                sheet.addValidationData(validation);
            }
        }
    }

    private void lists(List<Column> columns) {
        int longest = columns.stream()
                .mapToInt(column -> column.choices().size())
                .max()
                .orElse(0);
        if (longest == 0) {
            return;
        }
        Sheet lists = workbook.createSheet(LISTS);
        for (int r = 0; r < longest; r++) {
            Row row = lists.createRow(r);
            for (int c = 0; c < columns.size(); c++) {
                if (r < columns.get(c).choices().size()) {
                    row.createCell(c).setCellValue(columns.get(c).choices().get(r));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    }

    private static DataValidationConstraint constraint(DataValidationHelper validations, Column column, int index) {
        if (!column.choices().isEmpty()) {
            String letter = CellReference.convertNumToColString(index);
            int rows = column.choices().size();
            return validations.createFormulaListConstraint(LISTS + "!$" + letter + "$1:$" + letter + "$" + rows);
        }
        return switch (column.fill()) {
            case WHOLE, YEAR -> validations.createIntegerConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case DECIMAL -> validations.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            default -> null;
        };
    }

    private static void describe(DataValidation validation, Column column) {
        validation.setEmptyCellAllowed(true);
        // a text column only proposes its choices: several places stand in one cell
        validation.setShowErrorBox(column.fill() != Fill.TEXT);
        if (!column.hint().isEmpty()) {
            String hint = column.hint();
            String head = column.head();
            validation.createPromptBox(
                    head.length() > LONGEST_HEAD ? head.substring(0, LONGEST_HEAD) : head,
                    hint.length() > LONGEST_HINT ? hint.substring(0, LONGEST_HINT) : hint);
            validation.setShowPromptBox(true);
        }
    }
}
