package id.rembuk.ui.document;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Road;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PrintedDocument;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** What is done with a whole document: final, further editions, scans and saved files. Off the window's thread. */
final class DocumentActs {
    /** Largest scan that is read, in bytes; the use case names the limit of what is kept. */
    private static final long LARGEST_SCAN = 200_000_000;

    private final WorkspaceSession session;
    private final TaskRunner tasks;
    private final Messages messages;
    private final PaperTools tools;
    private final DocumentViewModel model;
    private final Consumer<Throwable> failed;

    DocumentActs(
            WorkspaceSession session,
            TaskRunner tasks,
            Messages messages,
            PaperTools tools,
            DocumentViewModel model,
            Consumer<Throwable> failed) {
        this.session = session;
        this.tasks = tasks;
        this.messages = messages;
        this.tools = tools;
        this.model = model;
        this.failed = failed;
    }

    /** Fixes a draft for good, as a file for one road of signing. */
    void complete(String id, Road road) {
        print(id, road, (document, printed) -> session.finals().complete(document, printed));
    }

    /** Adds the edition of a final for the other road. */
    void addEdition(String id, Road road) {
        print(id, road, (document, printed) -> session.finals().addEdition(document, printed));
    }

    private void print(String id, Road road, BiFunction<String, PrintedDocument, ?> keep) {
        tasks.run(Lane.READ, messages.get("document.job.read"), progress -> session.documents()
                        .material(id))
                .onFailure(failed)
                .onSuccess(material -> tasks.run(
                                Lane.WORK,
                                messages.get("document.job.final"),
                                progress -> tools.printing().get().complete(material, road, progress))
                        .onFailure(failed)
                        .onSuccess(printed -> model.write("document.job.final", () -> keep.apply(id, printed))
                                .onSuccess(done -> model.roadProperty().set(road))));
    }

    /** Binds a scan to signers of the wet edition. */
    void attach(String id, List<String> fields, Path file, boolean replace) {
        tasks.run(Lane.WORK, messages.get("document.job.scan"), progress -> bytes(file))
                .onFailure(failed)
                .onSuccess(scan ->
                        model.write("document.job.scan", () -> session.finals().attachScan(id, fields, scan, replace)));
    }

    void detach(String id, String field) {
        model.write("document.job.scan", () -> session.finals().detachScan(id, field));
    }

    /** The scan of a signer, to be looked at. */
    Job<Bytes> scan(String id, String field) {
        return tasks.run(Lane.READ, messages.get("document.job.read"), progress -> session.finals()
                        .scan(id, field)
                        .orElseThrow())
                .onFailure(failed);
    }

    /** Notes the number that a final left open. */
    void number(String id, String number) {
        model.write("document.job.save", () -> session.finals().recordNumber(id, number));
    }

    /** Writes a file beside its place and moves it there, so that a half-written one never stays. */
    Job<Path> save(Bytes bytes, Path target) {
        return tasks.run(Lane.WORK, messages.get("document.job.export"), progress -> {
                    Path part = target.resolveSibling(target.getFileName() + ".part");
                    try {
                        Files.write(part, bytes.array());
                        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                    } catch (IOException e) {
                        throw new UserError(e, "document.export", target.getFileName());
                    } finally {
                        Files.deleteIfExists(part);
                    }
                    return target;
                })
                .onFailure(failed);
    }

    /** Runs something of the WORK lane that answers with a value; a failure is told. */
    <R> Job<R> work(String jobKey, TaskRunner.Work<R> work) {
        return tasks.run(Lane.WORK, messages.get(jobKey), work).onFailure(failed);
    }

    private static Bytes bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_SCAN) {
                throw new UserError("document.scan-too-large");
            }
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(e, "authenticity.file", file.getFileName());
        }
    }
}
