package id.rembuk.domain.organisation;

import id.rembuk.domain.WorkspaceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The kop of an office's papers, as text lines.
 *
 * @param organisationId office it belongs to
 */
public record Letterhead(
        String id,
        String organisationId,
        String governmentLine,
        String officeLine,
        String address,
        String contact,
        String city)
        implements WorkspaceRecord {

    /** A kop of an office with nothing but its first line, which every office of a regency shares. */
    public static Letterhead of(String id, String organisationId, String governmentLine) {
        return new Letterhead(id, organisationId, governmentLine, null, null, null, null);
    }

    /** The lines a paper prints from the top: government and office in capitals, then address, contact and city. */
    public List<String> printedLines() {
        List<String> lines = new ArrayList<>();
        add(lines, governmentLine, true);
        add(lines, officeLine, true);
        add(lines, address, false);
        add(lines, contact, false);
        add(lines, city, true);
        return lines;
    }

    public Letterhead withGovernmentLine(String line) {
        return new Letterhead(id, organisationId, line, officeLine, address, contact, city);
    }

    public Letterhead withOfficeLine(String line) {
        return new Letterhead(id, organisationId, governmentLine, line, address, contact, city);
    }

    public Letterhead withAddress(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, line, contact, city);
    }

    public Letterhead withContact(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, address, line, city);
    }

    public Letterhead withCity(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, address, contact, line);
    }

    private static void add(List<String> lines, String line, boolean capitals) {
        if (line != null && !line.isBlank()) {
            lines.add(capitals ? line.strip().toUpperCase(Locale.ROOT) : line.strip());
        }
    }
}
