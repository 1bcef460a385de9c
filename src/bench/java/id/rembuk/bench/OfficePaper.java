package id.rembuk.bench;

import id.rembuk.domain.document.PaperSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the rows of an annex with LibreOffice from a flat spreadsheet, as tagged PDF/A-3. */
final class OfficePaper {
    private static final String OPTIONS =
            "pdf:calc_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
                    + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    private final Path soffice;
    private final Path folder;
    private final Path source;

    OfficePaper(Path soffice, Path scratch, PaperSnapshot snapshot) throws IOException {
        this.soffice = soffice;
        folder = Files.createDirectories(scratch.resolve("office"));
        source = folder.resolve("rencana.fods");
        Files.writeString(source, document(TableRows.of(snapshot)));
    }

    void print() throws IOException {
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        OPTIONS,
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            if (process.waitFor() != 0 || !Files.exists(folder.resolve("rencana.pdf"))) {
                throw new IOException("soffice printed nothing: " + Files.readString(folder.resolve("log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static String document(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(rows.size() * 800);
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document")
                .append(" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
                .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"")
                .append(" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" office:version=\"1.3\"")
                .append(" office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body>")
                .append("<office:spreadsheet><table:table table:name=\"Rencana\">")
                .append("<table:table-column table:number-columns-repeated=\"12\"/>");
        for (List<String> row : rows) {
            text.append("<table:table-row>");
            row.forEach(cell -> text.append("<table:table-cell office:value-type=\"string\"><text:p>")
                    .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</text:p></table:table-cell>"));
            text.append("</table:table-row>");
        }
        return text.append("</table:table></office:spreadsheet></office:body></office:document>")
                .toString();
    }
}
