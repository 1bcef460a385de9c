package id.rembuk.export.excel;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.export.PartFile;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Workplan;
import id.rembuk.usecase.port.WorkplanWriter;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the workplan as an Excel workbook, line by line, so that thousands of lines need little memory. */
public final class WorkplanWorkbook implements WorkplanWriter {
    private static final int ROWS_IN_MEMORY = 100;

    private final Messages messages;
    private final PartFile files;

    /** @param messages in the language of the paper, which is Indonesian whatever the language of the window */
    public WorkplanWorkbook(Messages messages) {
        this(messages, new PartFile());
    }

    /** @param files writes the finished workbook */
    WorkplanWorkbook(Messages messages, PartFile files) {
        this.messages = messages;
        this.files = files;
    }

    @Override
    public void write(Workplan plan, Path target, Progress progress) {
        files.requireWritable(target);
        inScratch(plan, progress, workbook -> files.write(target, out -> workbook.write(new Stoppable(out, progress))));
    }

    @Override
    public Bytes bytes(Workplan plan, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inScratch(plan, progress, workbook -> workbook.write(new Stoppable(out, progress)));
        return Bytes.of(out.toByteArray());
    }

    private void inScratch(Workplan plan, Progress progress, Finish finish) {
        try (ScratchFolder scratch = ScratchFolder.make()) {
            TempFile.withStrategy(scratch, () -> {
                render(plan, progress, finish);
                return null;
            });
        } catch (IOException e) {
            throw new UserError(e, "export.scratch-full");
        }
    }

    /** What is done with a filled workbook. */
    @FunctionalInterface
    private interface Finish {
        void with(SXSSFWorkbook workbook) throws IOException;
    }

    private void render(Workplan plan, Progress progress, Finish finish) {
        try (SXSSFWorkbook workbook = new QuickWorkbook(ROWS_IN_MEMORY)) {
            fillOrExplain(workbook, plan, progress);
            finish.with(workbook);
        } catch (IOException e) {
            throw new UserError(e, "export.scratch-full");
        }
    }

    /** POI hides a failure of the scratch folder in an exception of its own. */
    private void fillOrExplain(SXSSFWorkbook workbook, Workplan plan, Progress progress) throws IOException {
        try {
            fill(workbook, plan, progress);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
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

    /** Lets the user stop while the finished sheets are packed into the file. */
    private static final class Stoppable extends FilterOutputStream {
        private final Progress progress;

        Stoppable(OutputStream out, Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            progress.checkCancelled();
            out.write(bytes, offset, length);
        }
    }
}
