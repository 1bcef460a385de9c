package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.text.TableText;
import java.util.ArrayList;
import java.util.List;

/**
 * A block from a spreadsheet, read completely before anything is pasted: either every cell is understood, or all
 * problems are listed and nothing changes. Its rows fall on the desa from the chosen one downwards, blank cells take a
 * number out.
 *
 * @param cells what is written where
 * @param headings true when the first row of the block held names of columns and was left out
 */
public record VillagePaste(List<Cell> cells, List<Problem> problems, boolean headings) {
    /**
     * A number of the block.
     *
     * @param row of the desa it falls on, from 0
     * @param column of the fields it falls on, from 0
     * @param value null when the cell is blank
     */
    public record Cell(int row, int column, Integer value) {}

    /**
     * A cell that was not understood.
     *
     * @param row row of the block from 1
     * @param column column of the block from 1
     */
    public record Problem(int row, int column, String text, UserError error) {}

    public VillagePaste {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    public boolean isAccepted() {
        return problems.isEmpty() && !cells.isEmpty();
    }

    /**
     * Reads a block.
     *
     * @param columns how many numbers stand from the chosen cell to the right
     * @param rows how many desa stand from the chosen one downwards
     */
    public static VillagePaste read(String clipboard, int columns, int rows) {
        List<List<String>> block = TableText.parse(clipboard);
        boolean headings = block.size() > 1 && isHeading(block.get(0));
        int first = headings ? 1 : 0;
        List<Cell> cells = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int r = first; r < block.size(); r++) {
            List<String> texts = block.get(r);
            int row = r - first;
            if (row >= rows) {
                tooLong(texts, r, rows, problems);
                continue;
            }
            for (int c = 0; c < texts.size(); c++) {
                try {
                    cell(texts.get(c), row, c, columns, cells);
                } catch (UserError e) {
                    problems.add(new Problem(r + 1, c + 1, texts.get(c), e));
                }
            }
        }
        return new VillagePaste(cells, problems, headings);
    }

    private static void cell(String text, int row, int column, int columns, List<Cell> cells) {
        if (column < columns) {
            cells.add(new Cell(row, column, VillageNumberText.read(text)));
        } else if (!text.isBlank()) {
            throw new UserError("village.paste.too-wide", String.valueOf(columns));
        }
    }

    /** A row below the last desa: blank ones are nothing, others have nowhere to go. */
    private static void tooLong(List<String> texts, int row, int rows, List<Problem> problems) {
        for (int c = 0; c < texts.size(); c++) {
            if (!texts.get(c).isBlank()) {
                UserError error = new UserError("village.paste.too-long", String.valueOf(rows));
                problems.add(new Problem(row + 1, c + 1, texts.get(c), error));
                return;
            }
        }
    }

    /** Words without any digit in every cell that is not blank. */
    private static boolean isHeading(List<String> row) {
        boolean words = row.stream().anyMatch(text -> text.chars().anyMatch(Character::isLetter));
        return words
                && row.stream()
                        .filter(text -> !text.isBlank())
                        .allMatch(text -> text.chars().anyMatch(Character::isLetter)
                                && text.chars().noneMatch(Character::isDigit));
    }
}
