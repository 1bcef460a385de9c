package id.rembuk.bench;

import static id.rembuk.bench.HallRoom.onFx;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.DecisionState;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.export.pdf.PdfReportPrinter;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.task.Lane;
import id.rembuk.task.Progress;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.ui.rembuk.RembukView;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.rembuk.Rembuk;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;

/**
 * The events of a rembuk of two hours one after the other, with the running meeting in the operator's window and the
 * hall's window beside it: 600 edits from the floor, 120 slides, 24 backups, 10 workbooks. Runs in a program of its own.
 */
final class ReplayRun {
    private static final int TENTHS = 10;
    private static final int EDITS = 60;
    private static final int EDITS_FOR_A_SLIDE = 5;
    private static final int EDITS_FOR_A_BACKUP = 25;
    private static final int LINES = 2_000;
    private static final int COLLECTIONS = 8;
    private static final int MILLIS_UNTIL_QUIET = 300;

    private final HallRoom room;
    private final WorkspaceSession session;
    private final Backups backups;
    private final List<PlanLine> lines;
    private int edits;

    private ReplayRun(HallRoom room, WorkspaceSession session) {
        this.room = room;
        this.session = session;
        WorkspaceFiles files = new SqliteWorkspaceFiles(Clock.system(ZoneId.systemDefault()));
        backups = new Backups(files, session.workspace(), session.changes(), Clock.system(ZoneId.systemDefault()));
        lines = session.plans().lines();
    }

    /** @param arguments the folder to work in */
    public static void main(String[] arguments) throws Exception {
        WorkspaceSession session = Samples.withLines(Path.of(arguments[0]).resolve("replay.rembuk"), LINES);
        try (HallRoom room = new HallRoom(session)) {
            System.out.println(new ReplayRun(room, session).run());
        }
        System.exit(0);
    }

    private String run() throws Exception {
        begin();
        FxHold hold = FxHold.watch();
        long start = System.nanoTime();
        long first = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            tenth();
            if (tenth == 0) {
                first = heap();
            }
        }
        long last = heap();
        return String.format(
                Locale.ROOT,
                "replay %d %d %d %.0f %.0f %d",
                (System.nanoTime() - start) / 1_000_000_000L,
                first,
                last,
                hold.longestMillis(),
                hold.longestProcessorMillis(),
                residentKilobytes());
    }

    /** Opens the meeting and the place in which it is run. */
    private void begin() throws Exception {
        Rembuk rembuk = session.rembuk();
        room.on(Lane.WRITE, () -> {
            rembuk.sittings().add(Set.of(MeetingKind.REMBUK));
            rembuk.agendas().from(rembuk.agendas().patterns().get(0));
            return rembuk.sittings().open();
        });
        onFx(() -> {
            RembukView view = new RembukView(
                    room.context(), () -> new PdfReportPrinter(room.context().messages()));
            room.operator().setScene(new Scene(view.node(), 1280, 720));
            view.choose("rembuk.section.run");
            view.open();
            return null;
        });
    }

    private void tenth() throws Exception {
        for (int i = 0; i < EDITS; i++) {
            PlanLine line = lines.get(edits % lines.size());
            int number = ++edits;
            room.on(Lane.WRITE, () -> edit(line, number));
            if (number % EDITS_FOR_A_SLIDE == 0) {
                onFx(() -> room.hall().perform(slide()));
            }
            if (number % EDITS_FOR_A_BACKUP == 0) {
                room.on(Lane.WORK, () -> backups.now(Progress.NONE));
            }
            onFx(() -> null); // what the edit asked the window for is done
        }
        room.on(Lane.WORK, () -> {
            room.export();
            return null;
        });
    }

    /** On to the next slide, and back once the end is reached. */
    private UiAction slide() {
        int at = room.hall()
                .model()
                .slides()
                .indexOf(room.hall().model().nextProperty().get());
        return at + 1 < room.hall().model().slides().size() ? UiAction.HALL_NEXT : UiAction.HALL_PREVIOUS;
    }

    private Object edit(PlanLine line, int number) {
        Rembuk rembuk = session.rembuk();
        RecordRef subject = RecordRef.of(line);
        return switch (number % 4) {
            case 0 -> rembuk.floor().decide(List.of(subject), DecisionState.DISEPAKATI, null, null);
            case 1 ->
                rembuk.floor().change(line.id(), PlanField.BUDGET, each -> each.edit()
                        .budget(Budget.of(1_000_000L * number))
                        .build());
            case 2 -> rembuk.floor().confirmAll();
            default -> rembuk.notes().add(Minute.Kind.INFORMASI, "Catatan ke-" + number, null);
        };
    }

    /** Bytes in use after a collection, the least of several: some meet a frame being painted, with its pixels. */
    private long heap() throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            Thread.sleep(MILLIS_UNTIL_QUIET);
            room.on(Lane.READ, () -> null); // what was asked for is read
            onFx(() -> null); // and shown
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static long residentKilobytes() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
