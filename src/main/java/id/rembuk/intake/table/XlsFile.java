package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** A workbook of Excel 97 to 2003, held in memory as a whole and therefore only when small. */
final class XlsFile implements TableFile {
    /** In bytes; such a workbook takes about ten times as much memory. */
    static final long LARGEST = 20L << 20;

    private static final int MOST_MERGED = 10_000;
    private static final int LAST_COLUMN = 255;

    private final SourceFile source;
    private final HSSFWorkbook workbook;
    private final List<SheetInfo> sheets;

    private XlsFile(SourceFile source, HSSFWorkbook workbook) {
        this.source = source;
        this.workbook = workbook;
        this.sheets = sheets(workbook);
    }

    static TableFile open(SourceFile source) throws IOException {
        source.atMost(LARGEST);
        try (InputStream in = Files.newInputStream(source.path())) {
            HSSFWorkbook workbook = new HSSFWorkbook(in);
            if (workbook.getNumberOfSheets() == 0) {
                throw new UserError("intake.no-sheet", source.name());
            }
            return new XlsFile(source, workbook);
        } catch (EncryptedDocumentException e) {
            throw FileKind.PASSWORD.refusal(source);
        } catch (OldExcelFormatException e) {
            throw FileKind.OLD_EXCEL.refusal(source);
        }
    }

    /** What a compound file of the old Office is, by the streams it has. */
    static FileKind kind(SourceFile source) throws IOException {
        source.atMost(LARGEST);
        try (InputStream in = Files.newInputStream(source.path());
                POIFSFileSystem files = new POIFSFileSystem(in)) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return FileKind.PASSWORD;
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return FileKind.XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                return FileKind.OLD_EXCEL;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return FileKind.WORD;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? FileKind.SLIDES : FileKind.BINARY;
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return source.reading(() -> merged(workbook.getSheetAt(sheet)));
    }

    @Override
    public void rows(int sheet, Progress progress, RowConsumer consumer) {
        RowSource.stream(source, () -> new Rows(workbook.getSheetAt(sheet)), progress, consumer);
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw source.damaged();
        }
    }

    private static List<SheetInfo> sheets(HSSFWorkbook workbook) {
        List<SheetInfo> infos = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            infos.add(new SheetInfo(i, workbook.getSheetName(i), hidden));
        }
        return List.copyOf(infos);
    }

    private static List<MergedRange> merged(HSSFSheet sheet) {
        List<MergedRange> merged = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_MERGED, sheet.getNumMergedRegions()); i++) {
            CellRangeAddress range = sheet.getMergedRegion(i);
            merged.add(new MergedRange(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
        return List.copyOf(merged);
    }

    /** Walks the rows in memory. */
    private final class Rows implements RowSource {
        private final Iterator<Row> rows;
        private final int total;
        private int done;

        Rows(HSSFSheet sheet) {
            rows = sheet.rowIterator();
            total = sheet.getPhysicalNumberOfRows();
        }

        @Override
        public SheetRow next() {
            while (rows.hasNext()) {
                Row row = rows.next();
                done++;
                List<CellValue> cells = cells(row);
                if (!cells.isEmpty()) {
                    return new SheetRow(row.getRowNum() + 1, cells);
                }
            }
            return null;
        }

        @Override
        public long done() {
            return done;
        }

        @Override
        public long total() {
            return total;
        }

        @Override
        public void close() {}

        private List<CellValue> cells(Row row) {
            List<CellValue> cells = new ArrayList<>();
            for (Cell cell : row) {
                CellValue value = value(cell);
                if (cell.getColumnIndex() > LAST_COLUMN) {
                    throw source.damaged();
                }
                if (!value.isEmpty()) {
                    while (cells.size() <= cell.getColumnIndex()) {
                        cells.add(CellValue.Empty.CELL);
                    }
                    cells.set(cell.getColumnIndex(), value);
                }
            }
            return cells;
        }

        private CellValue value(Cell cell) {
            CellType type =
                    cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
            return switch (type) {
                case NUMERIC -> number(cell);
                case STRING -> text(cell.getStringCellValue());
                case BOOLEAN -> new CellValue.Flag(cell.getBooleanCellValue());
                case ERROR ->
                    new CellValue.Failure(
                            FormulaError.forInt(cell.getErrorCellValue()).getString());
                default -> CellValue.Empty.CELL;
            };
        }

        private CellValue text(String text) {
            if (text.length() > CellText.LONGEST) {
                throw source.damaged();
            }
            return CellText.cell(text);
        }

        private CellValue number(Cell cell) {
            double number = cell.getNumericCellValue();
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                return new CellValue.Failure(FormulaError.NUM.getString());
            }
            int format = cell.getCellStyle().getDataFormat();
            NumberFormat kind = NumberFormat.of(format, cell.getCellStyle().getDataFormatString());
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            return CellNumber.cell(BigDecimal.valueOf(number).toString(), kind, from1904);
        }
    }
}
