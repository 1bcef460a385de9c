package id.rembuk.export.excel;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.port.WorkplanWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the workplan as an Excel workbook, line by line, so that thousands of lines need little memory. */
public final class WorkplanWorkbook implements WorkplanWriter {
    private final Messages messages;
    private final StreamedFile file;

    /** @param messages in the language of the paper, which is Indonesian whatever the language of the window */
    public WorkplanWorkbook(Messages messages) {
        this(messages, new PartFile());
    }

    /** @param files writes the finished workbook */
    WorkplanWorkbook(Messages messages, PartFile files) {
        this.messages = messages;
        file = new StreamedFile(files);
    }

    @Override
    public void write(Workplan plan, Path target, Progress progress) {
        file.write(target, progress, workbook -> fill(workbook, plan, progress));
    }

    @Override
    public Bytes bytes(Workplan plan, Progress progress) {
        return file.bytes(progress, workbook -> fill(workbook, plan, progress));
    }

    private void fill(SXSSFWorkbook workbook, Workplan plan, Progress progress) {
        PlanFacts facts = new PlanFacts(plan, messages);
        PlanColumns columns = new PlanColumns(plan, facts, messages);
        SheetNames names = new SheetNames(messages.get("workplan.sheet.organisation"));
        List<OrganisationSheet> sheets = new ArrayList<>();
        Recap recap = new Recap(messages, facts, columns, sheets, names);
        List.of(recap.plans(), recap.funds(), recap.classes()).forEach(table -> workbook.createSheet(table.name()));
        byOrganisation(plan)
                .forEach((organisation, lines) -> sheets.add(new OrganisationSheet(
                        names.next(organisation.map(Organisation::label).orElseGet(this::nobody)),
                        organisation.map(Organisation::name).orElseGet(this::nobody),
                        lines)));
        Pen pen = new Pen(new Styles(workbook));
        Page page = new Page(plan, messages, pen);
        int done = 0;
        for (OrganisationSheet sheet : sheets) {
            sheet.write(
                    workbook.createSheet(sheet.name()),
                    page,
                    pen,
                    columns,
                    OrganisationSheet.Step.of(progress, done, plan.lines().size(), sheet.organisation()));
            done += sheet.size();
            workbook.setPrintArea(workbook.getNumberOfSheets() - 1, 0, columns.printed() - 1, 0, sheet.totalRow());
        }
        recap.write(workbook.getSheetAt(0), workbook.getSheetAt(1), workbook.getSheetAt(2), page, pen);
        progress.report(done, plan.lines().size(), messages.get("workplan.progress.saving"));
        describe(workbook, plan);
    }

    private String nobody() {
        return messages.get("workplan.organisation.none");
    }

    /** Lines of each OPD in the order of the list of organisations; lines without an OPD come last. */
    private static Map<Optional<Organisation>, List<PlanLine>> byOrganisation(Workplan plan) {
        Map<String, List<PlanLine>> lines = new LinkedHashMap<>();
        for (PlanLine line : plan.lines()) {
            lines.computeIfAbsent(line.organisationId(), id -> new ArrayList<>())
                    .add(line);
        }
        Map<Optional<Organisation>, List<PlanLine>> sorted = new LinkedHashMap<>();
        for (Organisation organisation : plan.organisations()) {
            List<PlanLine> own = lines.remove(organisation.id());
            if (own != null) {
                sorted.put(Optional.of(organisation), own);
            }
        }
        List<PlanLine> rest = lines.values().stream().flatMap(List::stream).toList();
        if (!rest.isEmpty()) {
            sorted.put(Optional.empty(), rest);
        }
        return sorted;
    }

    private void describe(SXSSFWorkbook workbook, Workplan plan) {
        POIXMLProperties.CoreProperties core =
                workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setTitle(messages.get("workplan.title", String.valueOf(plan.cycle().planningYear())));
        core.setCreator(plan.identity().regencyName());
        core.setCreated(Optional.of(java.util.Date.from(plan.readAt().toInstant())));
    }
}
