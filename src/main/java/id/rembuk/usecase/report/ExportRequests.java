package id.rembuk.usecase.report;

import id.rembuk.domain.UserError;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.usecase.ImportTemplate;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.ImportTemplateWriter;
import id.rembuk.usecase.port.ReportPrinter;
import id.rembuk.usecase.request.RequestBoard;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Hands out what bodies are asked for: a sheet each as PDF and as a workbook to answer in, and beside it workbooks whose
 * figures are imported without any question. Belongs on the WORK lane.
 */
public final class ExportRequests {
    private final ReportPrinter printer;
    private final ImportTemplateWriter workbooks;
    private final Messages messages;
    private final Clock clock;

    /** @param messages in the language of papers, which is Indonesian whatever the language of the window */
    public ExportRequests(ReportPrinter printer, ImportTemplateWriter workbooks, Messages messages, Clock clock) {
        this.printer = printer;
        this.workbooks = workbooks;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Writes the files of one body, or of every body that has not answered, into a folder. Files of the same names are
     * replaced; when stopped, every file that is there is whole.
     *
     * @param organisationId null for every body
     * @return the written files
     * @throws UserError {@code request.nothing-waits} when nobody is asked for anything, or when the place cannot be
     *     written
     */
    public List<Path> write(WorkspaceSession session, String organisationId, Path folder, Progress progress) {
        RequestBoard board = session.dataRequests().board();
        List<Organisation> bodies = board.organisations().stream()
                .filter(body -> organisationId == null || body.id().equals(organisationId))
                .filter(body -> !board.waiting(body.id()).isEmpty())
                .toList();
        if (bodies.isEmpty()) {
            throw new UserError("request.nothing-waits");
        }
        List<Path> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Organisation body : bodies) {
            progress.checkCancelled();
            progress.report(names.size(), bodies.size(), body.label());
            written.addAll(files(session, board, body, folder, free(names, fileName(body.label())), progress));
        }
        return written;
    }

    private List<Path> files(
            WorkspaceSession session,
            RequestBoard board,
            Organisation body,
            Path folder,
            String name,
            Progress progress) {
        List<Path> written = new ArrayList<>();
        RequestSheet sheet = new RequestSheet(messages, board, body);
        Path paper = folder.resolve("permintaan-" + name + ".pdf");
        printer.print(sheet.report(), clock.instant(), paper, progress);
        written.add(paper);
        written.add(workbook(sheet.workbook(), folder.resolve("permintaan-" + name + ".xlsx"), progress));
        for (ImportTemplate.Wish wish : session.requestOffers().workbooks(body.id())) {
            String kind = wish.kind().name().toLowerCase(Locale.ROOT);
            written.add(workbook(
                    session.imports().template(wish),
                    folder.resolve("isian-" + kind + "-" + name + ".xlsx"),
                    progress));
        }
        return written;
    }

    private Path workbook(ImportTemplate template, Path target, Progress progress) {
        progress.checkCancelled();
        workbooks.write(template, target, progress);
        return target;
    }

    /** Letters, digits and hyphens only, so that it is a name on every system. */
    private static String fileName(String label) {
        String name = Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "opd" : name;
    }

    private static String free(Set<String> names, String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
