package id.rembuk.store;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Road;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import id.rembuk.task.Progress;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.PaperSigner.Signed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A child whose largest file size is moved with prlimit, so that every write behind it fails as on a full disk. Prints
 * what went wrong, then "done".
 */
final class CrampedChild {
    private static final int STEP = 4096;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final SqliteWorkspaceFiles files = new SqliteWorkspaceFiles(Workspaces.CLOCK);
    private final Path file;

    private CrampedChild(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        CrampedChild child = new CrampedChild(Path.of(arguments[0]));
        child.backUpWithEveryRoom();
        child.editWithoutRoom();
        child.signWithoutRoom();
        child.createWithoutRoom();
        child.out.println("done");
    }

    private void backUpWithEveryRoom() throws Exception {
        try (WorkspaceSession session = Workspaces.open(file)) {
            Path folder = files.backupFolder(file);
            long size = Files.size(
                    files.backUp(session.workspace(), folder, Progress.NONE).file());
            List<String> before = Disk.names(folder);
            byte[] original = Disk.bytes(file);
            for (long room = 0; room < size; room += STEP) {
                limit(String.valueOf(room));
                String code = codeOf(() -> files.backUp(session.workspace(), folder, Progress.NONE));
                limit("unlimited");
                require(code.startsWith("workspace.disk-") || code.equals("workspace.copy-differs"), room, code);
                require(Disk.names(folder).equals(before), room, "half a file stayed: " + Disk.names(folder));
                require(Arrays.equals(original, Disk.bytes(file)), room, "the workspace changed");
                require(session.workspace().readOnlyReason().isEmpty(), room, "the workspace is not to blame");
            }
            files.backUp(session.workspace(), folder, Progress.NONE);
            out.println("rooms " + size / STEP);
        }
    }

    private void editWithoutRoom() throws Exception {
        try (WorkspaceSession session = Workspaces.open(file)) {
            OpeningTest.rename(session, "Dinas Tersimpan");
            limit(String.valueOf(STEP));
            String code = codeOf(() -> OpeningTest.rename(session, "Dinas Gagal"));
            require(code.startsWith("workspace.disk-"), 0, code);
            String second = codeOf(() -> OpeningTest.rename(session, "Dinas Gagal"));
            require(second.equals(code), 0, "read-only until mended: " + second);
            require(!session.workspace().tryWritingAgain(), 0, "there is still no room");
            limit("unlimited");
            require(session.workspace().tryWritingAgain(), 0, "there is room again");
            require(name(session).equals("Dinas Tersimpan"), 0, name(session));
            OpeningTest.rename(session, "Dinas Berhasil");
        }
        try (WorkspaceSession session = Workspaces.open(file)) {
            require(name(session).equals("Dinas Berhasil"), 0, name(session));
        }
    }

    private void createWithoutRoom() throws Exception {
        Path fresh = file.resolveSibling("baru.rembuk");
        limit(String.valueOf(STEP));
        String code = codeOf(() -> Workspaces.create(fresh));
        limit("unlimited");
        require(code.startsWith("workspace.disk-"), 0, "told as what it is: " + code);
        require(Disk.names(file.getParent()).stream().noneMatch(name -> name.startsWith("baru")), 0, "half a file");
    }

    /** A signature that finds no room leaves the final as it was, and is kept once there is room. */
    private void signWithoutRoom() throws Exception {
        try (WorkspaceSession session = Workspaces.open(file)) {
            String id = Papers.makeFinal(session, Papers.readyDraft(session), Road.ELECTRONIC);
            Bytes unsigned = session.finals().bytes(id, Road.ELECTRONIC).orElseThrow();
            Signed signed = Papers.signed(session, id, "ttd-01", false);
            limit(String.valueOf(STEP));
            String code = codeOf(() -> session.finals().addSignature(id, signed));
            require(code.startsWith("workspace.disk-"), 0, code);
            limit("unlimited");
            require(session.workspace().tryWritingAgain(), 0, "there is room again");
            require(session.finals().bytes(id, Road.ELECTRONIC).orElseThrow().equals(unsigned), 0, "the final changed");
            require(signedBy(session) == 0, 0, "a signature was counted");
            session.finals().addSignature(id, signed);
            require(signedBy(session) == 1, 0, "the signature was not kept");
        }
        require(files.inspect(file).holds(), 0, "the file does not hold");
    }

    private static int signedBy(WorkspaceSession session) {
        return session.documents().board().rows().get(0).signed();
    }

    private static String name(WorkspaceSession session) {
        return session.organisations().organisations().get(1).name();
    }

    private static String codeOf(Runnable action) {
        try {
            action.run();
            return "no error";
        } catch (UserError e) {
            return e.code();
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    private void require(boolean holds, long room, String what) {
        if (!holds) {
            out.println("room " + room + ": " + what);
        }
    }

    private static void limit(String bytes) throws IOException, InterruptedException {
        String pid = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes + ":")
                .start()
                .waitFor();
    }
}
