package id.rembuk.store;

import id.rembuk.domain.Ids;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A child that adds plan lines without end and prints the id of each when it was acknowledged. */
final class EditingChild {
    private EditingChild() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WorkspaceSession session = Workspaces.open(Path.of(arguments[0]));
        String cycle = session.situation().cycle().id();
        String body = session.organisations().organisations().get(0).id();
        for (long i = 1; ; i++) {
            PlanLine line = PlanLine.blank(Ids.next(), cycle, i, body)
                    .edit()
                    .description("Kegiatan " + i)
                    .build();
            session.edits().apply(EditName.of("plan.add"), records -> List.of(RecordChange.added(line)));
            out.println(line.id());
        }
    }
}
