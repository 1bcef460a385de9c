package id.rembuk.store;

import id.rembuk.domain.UserError;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A child without the right to pass over file modes; prints what a protected folder lets it do. */
final class ProtectedChild {
    private ProtectedChild() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]);
        try (WorkspaceSession session = Workspaces.open(file)) {
            out.println("opened " + session.workspace().readOnlyReason().orElse("for writing"));
            out.println("bodies " + session.organisations().organisations().size());
        } catch (UserError e) {
            out.println("refused " + e.code());
        }
        try {
            Workspaces.create(file.resolveSibling("baru.rembuk")).close();
            out.println("made");
        } catch (UserError e) {
            out.println("not made " + e.code());
        }
    }
}
