package id.rembuk.sign.check;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPIterator;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.properties.XMPPropertyInfo;
import id.rembuk.domain.authenticity.RevisionFinding.AdditionKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the file says of itself: time and program of the last writing may change, title and author may not. */
final class MetadataRule {
    private static final Set<PdfName> OF_WRITING = Set.of(PdfName.ModDate, PdfName.Producer);
    private static final Set<String> XMP_OF_WRITING =
            Set.of("xmp:ModifyDate", "xmp:MetadataDate", "pdf:Producer", "xmpMM:InstanceID", "xmp:CreatorTool");
    private static final int LARGEST = 4 << 20;

    private MetadataRule() {}

    static void judge(Changes changes) {
        PdfObject oldInfo = changes.before().trailer().get(PdfName.Info, false);
        PdfObject info = changes.after().trailer().get(PdfName.Info, false);
        boolean touched = touched(changes, oldInfo, info);
        boolean holds = !touched
                || changes.sameBut(
                        dictionary(changes.before().trailer()),
                        dictionary(changes.after().trailer()),
                        OF_WRITING);
        changes.explain(info);
        changes.explain(oldInfo);

        PdfObject oldXmp = changes.before().catalog().get(PdfName.Metadata, false);
        PdfObject xmp = changes.after().catalog().get(PdfName.Metadata, false);
        if (touched(changes, oldXmp, xmp)) {
            touched = true;
            holds &= sameXmp(
                    changes.before().catalog().getAsStream(PdfName.Metadata),
                    changes.after().catalog().getAsStream(PdfName.Metadata));
        }
        changes.explain(oldXmp);
        changes.explain(xmp);
        if (!holds) {
            changes.forbidden(0, AdditionKind.METADATA);
        } else if (touched) {
            changes.allowed(0, AdditionKind.METADATA);
        }
    }

    private static boolean touched(Changes changes, PdfObject old, PdfObject young) {
        return !changes.same(old, young) || changes.isRewritten(FormFields.number(young));
    }

    private static PdfDictionary dictionary(PdfDictionary trailer) {
        PdfDictionary info = trailer.getAsDictionary(PdfName.Info);
        return info == null ? new PdfDictionary() : info;
    }

    private static boolean sameXmp(PdfStream old, PdfStream young) {
        if (old == null || young == null) {
            return old == null && young == null;
        }
        try {
            return properties(old).equals(properties(young));
        } catch (XMPException | RuntimeException e) {
            return false;
        }
    }

    private static Map<String, String> properties(PdfStream stream) throws XMPException {
        byte[] xml = stream.getBytes();
        if (xml.length > LARGEST) {
            throw new IllegalArgumentException("metadata of " + xml.length + " bytes");
        }
        Map<String, String> found = new TreeMap<>();
        XMPIterator iterator = XMPMetaFactory.parseFromBuffer(xml).iterator();
        while (iterator.hasNext()) {
            XMPPropertyInfo property = (XMPPropertyInfo) iterator.next();
            String path = property.getPath();
            if (path != null && !XMP_OF_WRITING.contains(path) && !path.startsWith("xmpMM:History")) {
                found.put(property.getNamespace() + " " + path, String.valueOf(property.getValue()));
            }
        }
        return found;
    }
}
