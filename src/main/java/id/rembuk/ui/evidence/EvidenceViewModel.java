package id.rembuk.ui.evidence;

import id.rembuk.domain.guide.Evidence;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.evidence.EvidenceAim;
import id.rembuk.usecase.evidence.EvidenceBoard;
import id.rembuk.usecase.evidence.EvidenceBoards;
import id.rembuk.usecase.evidence.EvidenceIntake;
import id.rembuk.usecase.evidence.EvidenceIntake.Note;
import id.rembuk.usecase.evidence.EvidenceIntake.Taken;
import id.rembuk.usecase.evidence.Evidences;
import id.rembuk.usecase.evidence.Evidences.Wish;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What the list of evidence of one action shows and does. */
final class EvidenceViewModel {
    private final WorkspaceSession session;
    private final ScreenContext context;
    private final Messages messages;
    private final Evidences evidences;
    private final EvidenceTools tools;
    private final LiveBoard<EvidenceBoard> live;
    private final ObjectProperty<EvidenceAim> aim = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private volatile EvidenceAim read;
    private boolean open;

    EvidenceViewModel(ScreenContext context, EvidenceTools tools, Executor soon) {
        this.context = context;
        this.tools = tools;
        session = context.session();
        messages = context.messages();
        evidences = session.evidences();
        live = LiveBoard.of(context, soon, this::board);
        aim.addListener((o, was, now) -> aimAt(now));
    }

    /** The action whose evidence is shown; null for none. */
    ObjectProperty<EvidenceAim> aimProperty() {
        return aim;
    }

    /** Null while there is no action or nothing is read yet. */
    ReadOnlyObjectProperty<EvidenceBoard> boardProperty() {
        return live.property();
    }

    /** What the officer should know of the files added last; "" for nothing. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    void open() {
        open = true;
        if (aim.get() != null) {
            live.open();
        }
    }

    void close() {
        open = false;
        live.close();
    }

    private void aimAt(EvidenceAim now) {
        read = now;
        note.set("");
        live.close();
        if (open && now != null) {
            live.open();
        }
    }

    private EvidenceBoard board() {
        EvidenceAim wanted = read;
        return session.workspace().read(records -> new EvidenceBoards(records, messages).of(wanted));
    }

    /** Takes files in, one after the other, and notes them down together; one that is refused keeps all out. */
    Job<List<Taken>> add(List<Path> files, Wish wish) {
        note.set("");
        Path workspace = session.workspace().file();
        return work("evidence.job.add", progress -> {
                    EvidenceIntake intake = tools.intake().get();
                    List<Taken> taken = new ArrayList<>();
                    for (Path file : files) {
                        taken.add(intake.take(workspace, file, progress));
                    }
                    return taken;
                })
                .onSuccess(taken -> note(wish, taken));
    }

    private void note(Wish wish, List<Taken> taken) {
        live.write("evidence.add", () -> {
                    String same = taken.stream()
                            .flatMap(file -> evidences.sameBytes(file.sha256()).stream())
                            .map(Evidence::caption)
                            .distinct()
                            .collect(Collectors.joining(", "));
                    evidences.add(wish, taken);
                    return same;
                })
                .onSuccess(same -> note.set(said(taken, same)));
    }

    private String said(List<Taken> taken, String same) {
        String unread = taken.stream()
                .filter(file -> file.note() == Note.NOT_LOOKED_INTO)
                .map(Taken::fileName)
                .collect(Collectors.joining(", "));
        List<String> sentences = new ArrayList<>();
        if (!unread.isEmpty()) {
            sentences.add(messages.get("evidence.note.not-looked-into", unread));
        }
        if (taken.stream().anyMatch(file -> file.note() == Note.CLEANED)) {
            sentences.add(messages.get("evidence.note.cleaned"));
        }
        if (taken.stream().anyMatch(file -> file.path() != null)) {
            sentences.add(messages.get("evidence.note.referenced"));
        }
        if (!same.isEmpty()) {
            sentences.add(messages.get("evidence.note.same", same));
        }
        return String.join(" ", sentences);
    }

    void change(String id, UnaryOperator<Evidence> change) {
        live.write("evidence.change", () -> evidences.change(id, change));
    }

    void remove(String id) {
        live.write("evidence.remove", () -> evidences.remove(id));
    }

    /** Notes down where a large file lies now, when it is the same. */
    void moved(String id, Path place) {
        work("evidence.job.check", progress -> tools.store().get().digest(place, progress))
                .onSuccess(found -> live.write("evidence.path", () -> evidences.moved(id, place, found)));
    }

    private <R> Job<R> work(String key, TaskRunner.Work<R> work) {
        return context.tasks().run(Lane.WORK, messages.get(key), work).onFailure(context.dialogs()::error);
    }
}
