package id.rembuk.reference;

import id.rembuk.domain.UserError;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.usecase.port.AreaCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The shipped list of areas, unpacked at the first question and kept as one run of bytes; the names of a kabupaten/kota
 * are read from it when they are asked for. The form of the file is described in tools/DeriveAreas.java.
 */
public final class ShippedAreas implements AreaCatalogue {
    private final Source source;
    private AreaText text;

    public ShippedAreas() {
        this(() -> ShippedAreas.class.getResourceAsStream("areas.txt.gz"));
    }

    ShippedAreas(Source source) {
        this.source = source;
    }

    @Override
    public List<RegencyEntry> regencies() {
        return text().regencies();
    }

    /**
     * @throws UserError {@code reference.unknown-regency} when no kabupaten or kota has the code
     */
    @Override
    public List<AreaEntry> areasOf(String regencyCode) {
        AreaText.Section section =
                text().section(regencyCode).orElseThrow(() -> new UserError("reference.unknown-regency", regencyCode));
        List<AreaEntry> areas = new ArrayList<>();
        text().visit(section, new AreaText.Visitor() {
            @Override
            public void kecamatan(String code, String name) {
                areas.add(new AreaEntry(code, name, AreaLevel.KECAMATAN, AreaKind.KECAMATAN));
            }

            @Override
            public void desa(String code, String name) {
                areas.add(new AreaEntry(code, name, AreaLevel.DESA, AreaText.kindOfDesa(code)));
            }
        });
        return List.copyOf(areas);
    }

    private synchronized AreaText text() {
        if (text == null) {
            try (InputStream packed = source.open();
                    GZIPInputStream in = new GZIPInputStream(packed, 1 << 16)) {
                text = new AreaText(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped list of areas cannot be read", e);
            }
        }
        return text;
    }

    /** Where the packed list is read from. */
    interface Source {
        InputStream open() throws IOException;
    }
}
