package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.text.NumberReading;
import id.rembuk.text.TableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A block from a spreadsheet, read completely before anything is pasted: either every cell is understood, or all
 * problems are listed and nothing changes.
 *
 * @param rows what happens to each line, top to bottom
 * @param readings what was taken for something its words do not plainly say, each once
 * @param headings true when the first row of the block named the columns and was left out
 */
public record PlanPaste(List<Row> rows, List<Problem> problems, List<Reading> readings, boolean headings) {

    /**
     * One row of the block.
     *
     * @param lineId line that is changed; null for a new one
     */
    public record Row(String lineId, UnaryOperator<PlanLine> change) {}

    /**
     * A cell that was not understood.
     *
     * @param row row of the block from 1
     * @param column column of the block from 1
     * @param field null when the block has more columns than the table
     */
    public record Problem(int row, int column, PlanField field, String text, UserError error) {}

    /** A text and what it was read as. */
    public record Reading(String text, String meaning) {}

    public PlanPaste {
        readings = List.copyOf(readings);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean isAccepted() {
        return problems.isEmpty() && !rows.isEmpty();
    }

    /**
     * Reads a block.
     *
     * @param fields what its columns mean, from the cell it is pasted at to the right
     * @param lineIds lines it falls on, from that cell downwards; rows beyond them become new lines
     */
    public static PlanPaste read(PlanCells cells, String clipboard, List<PlanField> fields, List<String> lineIds) {
        List<List<String>> block = TableText.parse(clipboard);
        boolean headings = block.size() > 1 && isHeading(cells, block.get(0), fields);
        int first = headings ? 1 : 0;
        List<Boolean> dotDecimals = dotDecimals(block, fields);
        List<Row> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<Reading> readings = new LinkedHashSet<>();
        for (int r = first; r < block.size(); r++) {
            int target = r - first;
            String lineId = target < lineIds.size() ? lineIds.get(target) : null;
            List<String> texts = block.get(r);
            if (lineId == null && texts.stream().allMatch(String::isBlank)) {
                continue;
            }
            List<UnaryOperator<PlanLine>> changes = new ArrayList<>();
            for (int c = 0; c < texts.size(); c++) {
                try {
                    String text = texts.get(c);
                    changes.add(cell(cells, text, fields, c, dotDecimals));
                    if (c < fields.size()) {
                        cells.meaning(fields.get(c), text).ifPresent(m -> readings.add(new Reading(text.strip(), m)));
                    }
                } catch (UserError e) {
                    problems.add(new Problem(r + 1, c + 1, c < fields.size() ? fields.get(c) : null, texts.get(c), e));
                }
            }
            rows.add(new Row(lineId, line -> applied(line, changes)));
        }
        return new PlanPaste(rows, problems, List.copyOf(readings), headings);
    }

    private static PlanLine applied(PlanLine line, List<UnaryOperator<PlanLine>> changes) {
        PlanLine result = line;
        for (UnaryOperator<PlanLine> change : changes) {
            result = change.apply(result);
        }
        return result;
    }

    private static UnaryOperator<PlanLine> cell(
            PlanCells cells, String text, List<PlanField> fields, int column, List<Boolean> dotDecimals) {
        if (column >= fields.size()) {
            if (text.isBlank()) {
                return line -> line;
            }
            throw new UserError("plan.paste.too-wide", String.valueOf(fields.size()));
        }
        if (dotDecimals.get(column) && NumberReading.hasOneDotGroup(text)) {
            throw new UserError("plan.cell.ambiguous", PlanNumbers.shortened(text));
        }
        return cells.read(fields.get(column), text);
    }

    /** For each column of plain numbers, whether its cells use the dot for decimals; one cell alone cannot tell. */
    private static List<Boolean> dotDecimals(List<List<String>> block, List<PlanField> fields) {
        List<Boolean> answers = new ArrayList<>();
        for (int c = 0; c < fields.size(); c++) {
            int column = c;
            boolean number = fields.get(c) == PlanField.BASELINE || fields.get(c) == PlanField.TARGET;
            answers.add(number
                    && NumberReading.usesDotForDecimals(block.stream()
                            .filter(row -> row.size() > column)
                            .map(row -> row.get(column))
                            .toList()));
        }
        return answers;
    }

    private static boolean isHeading(PlanCells cells, List<String> row, List<PlanField> fields) {
        int named = 0;
        for (int c = 0; c < row.size(); c++) {
            String text = row.get(c).strip().toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                continue;
            }
            if (c >= fields.size()
                    || !text.startsWith(cells.words().of(fields.get(c)).toLowerCase(Locale.ROOT))) {
                return false;
            }
            named++;
        }
        return named > 0;
    }
}
