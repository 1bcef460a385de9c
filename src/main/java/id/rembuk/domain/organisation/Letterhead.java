package id.rembuk.domain.organisation;

import id.rembuk.domain.WorkspaceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The kop of an office's papers: text lines, and the pictures the office brings.
 *
 * @param organisationId office it belongs to
 * @param images at most one on each side
 */
public record Letterhead(
        String id,
        String organisationId,
        String governmentLine,
        String officeLine,
        String address,
        String contact,
        String city,
        List<LetterheadImage> images)
        implements WorkspaceRecord {
    public Letterhead {
        images = List.copyOf(images);
    }

    /** A kop of an office with nothing but its first line, which every office of a regency shares. */
    public static Letterhead of(String id, String organisationId, String governmentLine) {
        return new Letterhead(id, organisationId, governmentLine, null, null, null, null, List.of());
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
        return new Letterhead(id, organisationId, line, officeLine, address, contact, city, images);
    }

    public Letterhead withOfficeLine(String line) {
        return new Letterhead(id, organisationId, governmentLine, line, address, contact, city, images);
    }

    public Letterhead withAddress(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, line, contact, city, images);
    }

    public Letterhead withContact(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, address, line, city, images);
    }

    public Letterhead withCity(String line) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, address, contact, line, images);
    }

    public Letterhead withImages(List<LetterheadImage> newImages) {
        return new Letterhead(id, organisationId, governmentLine, officeLine, address, contact, city, newImages);
    }

    private static void add(List<String> lines, String line, boolean capitals) {
        if (line != null && !line.isBlank()) {
            lines.add(capitals ? line.strip().toUpperCase(Locale.ROOT) : line.strip());
        }
    }
}
