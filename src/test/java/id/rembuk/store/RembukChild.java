package id.rembuk.store;

import id.rembuk.domain.plan.PlanField;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.rembuk.Minute;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.PlanCells;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.rembuk.Rembuk;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Runs a rembuk until it is killed: opens it, then changes, notes and moves on, telling each act that was answered. */
final class RembukChild {
    private RembukChild() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WorkspaceSession session = Workspaces.open(Path.of(arguments[0]), Clock.systemUTC());
        Rembuk rembuk = session.rembuk();
        PlanLine line = session.plans().lines().get(0);
        rembuk.sittings().open();
        rembuk.sittings().next();
        out.println("open");
        for (int act = 1; ; act++) {
            rembuk.floor().change(line.id(), PlanField.SHARE, PlanCells.share((long) act));
            rembuk.notes().add(Minute.Kind.INFORMASI, "catatan " + act, null);
            rembuk.sittings().remember();
            out.println(act);
        }
    }
}
