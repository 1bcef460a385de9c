package id.rembuk.intake.table;

import id.rembuk.domain.UserError;
import id.rembuk.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An opened workbook of Excel 2007 and later, with or without macros, which are never looked at. */
final class XlsxFile implements TableFile {
    private static final int MOST_SHEETS = 1_000;

    private final SourceFile source;
    private final XlsxParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<Integer, List<MergedRange>> merged = new HashMap<>();
    private final Progress opening;
    private String stringsPart;
    private String stylesPart;
    private boolean from1904;
    private XlsxSheet.Workbook workbook;

    /** A sheet with the part that holds its rows. */
    private record Sheet(String name, boolean hidden, String part) {}

    private XlsxFile(SourceFile source, XlsxParts parts, Progress opening) {
        this.source = source;
        this.parts = parts;
        this.opening = opening;
    }

    static TableFile open(SourceFile source, Progress progress) throws IOException, XMLStreamException {
        XlsxParts parts = new XlsxParts(source);
        try {
            XlsxFile file = new XlsxFile(source, parts, progress);
            file.readContents();
            return file;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        List<SheetInfo> infos = new ArrayList<>();
        for (Sheet sheet : sheets) {
            infos.add(new SheetInfo(infos.size(), sheet.name(), sheet.hidden()));
        }
        return List.copyOf(infos);
    }

    @Override
    public List<MergedRange> merged(int sheet) {
        return merged.computeIfAbsent(
                sheet,
                index -> source.reading(() -> {
                    try (GuardedStream in = parts.open(sheets.get(index).part())) {
                        return MergedScan.of(in, opening);
                    }
                }));
    }

    @Override
    public void rows(int sheet, Progress progress, RowConsumer consumer) {
        Sheet chosen = sheets.get(sheet);
        RowSource.stream(source, () -> openSheet(chosen, progress), progress, consumer);
    }

    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw source.damaged();
        }
    }

    private RowSource openSheet(Sheet sheet, Progress progress) throws IOException, XMLStreamException {
        if (workbook == null) {
            workbook = new XlsxSheet.Workbook(source, strings(progress), styles(), from1904);
        }
        XmlPart xml = xml(sheet.part());
        try {
            return new XlsxSheet(xml, workbook, progress);
        } catch (XMLStreamException | RuntimeException e) {
            xml.close();
            throw e;
        }
    }

    private SharedStrings strings(Progress progress) throws IOException, XMLStreamException {
        if (stringsPart == null || !parts.has(stringsPart)) {
            return SharedStrings.none();
        }
        try (XmlPart xml = xml(stringsPart)) {
            return SharedStrings.read(xml, source, progress);
        }
    }

    private XlsxStyles styles() throws IOException, XMLStreamException {
        if (stylesPart == null || !parts.has(stylesPart)) {
            return XlsxStyles.none();
        }
        try (XmlPart xml = xml(stylesPart)) {
            return XlsxStyles.read(xml);
        }
    }

    private void readContents() throws IOException, XMLStreamException {
        String main = mainPart();
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
        Map<String, Relation> byId = new HashMap<>();
        for (Relation relation : relations(relations, folder)) {
            byId.put(relation.id(), relation);
            if (relation.type().endsWith("/sharedStrings")) {
                stringsPart = relation.part();
            } else if (relation.type().endsWith("/styles")) {
                stylesPart = relation.part();
            }
        }
        readSheets(main, byId);
        if (sheets.isEmpty()) {
            throw new UserError("intake.no-sheet", source.name());
        }
    }

    private void readSheets(String main, Map<String, Relation> byId) throws IOException, XMLStreamException {
        try (XmlPart xml = xml(main)) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    String date1904 = xml.attribute("date1904");
                    from1904 = "1".equals(date1904) || "true".equals(date1904);
                } else if (xml.name().equals("sheet") && sheets.size() < MOST_SHEETS) {
                    addSheet(xml, byId.get(xml.attributeOfAnySpace("id")));
                }
            }
        }
    }

    /** Sheets that are only a chart or a dialog hold no rows and are left out. */
    private void addSheet(XmlPart xml, Relation relation) {
        if (relation == null || !relation.type().endsWith("/worksheet") || !parts.has(relation.part())) {
            return;
        }
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        sheets.add(new Sheet(name == null ? "" : name, hidden, relation.part()));
    }

    private String mainPart() throws IOException, XMLStreamException {
        if (parts.has("_rels/.rels")) {
            for (Relation relation : relations("_rels/.rels", "")) {
                if (relation.type().endsWith("/officeDocument") && parts.has(relation.part())) {
                    return relation.part();
                }
            }
        }
        return "xl/workbook.xml";
    }

    private List<Relation> relations(String part, String folder) throws IOException, XMLStreamException {
        List<Relation> relations = new ArrayList<>();
        try (XmlPart xml = xml(part)) {
            while (xml.find("Relationship")) {
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id != null && type != null && target != null) {
                    relations.add(new Relation(id, type, Relation.resolve(folder, target)));
                }
            }
        }
        return relations;
    }

    private XmlPart xml(String part) throws IOException, XMLStreamException {
        return new XmlPart(parts.open(part), source);
    }

    /** Names another part by an id. */
    private record Relation(String id, String type, String part) {
        static String resolve(String folder, String target) {
            String path = target.replace('\\', '/');
            String whole = path.startsWith("/") ? path.substring(1) : folder + path;
            String shorter = whole.replace("/./", "/").replaceAll("[^/]+/\\.\\./", "");
            return shorter.startsWith("./") ? shorter.substring(2) : shorter;
        }
    }
}
