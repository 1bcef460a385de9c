package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedEditIsThereAfter20Kills() throws Exception {
        kill(20);
    }

    @Test
    @Tag("soak")
    void everyAcknowledgedEditIsThereAfter200Kills() throws Exception {
        kill(200);
    }

    @Test
    void aWorkspaceOpenInAnotherProcessNamesItsHolderAndCanBeRead() throws Exception {
        Path file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
        Process child = ChildJvm.start(List.of(), EditingChild.class, file.toString());
        try {
            BufferedReader lines = reader(child);
            String acknowledged = lines.readLine();
            UserError error = refused(() -> Workspaces.open(file));
            assertThat(error.code()).isEqualTo("workspace.in-use");
            assertThat(error.arguments()).contains(System.getProperty("user.name"));
            try (WorkspaceSession session = Workspaces.openReadOnly(file)) {
                assertThat(ids(session)).contains(acknowledged);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private void kill(int times) throws Exception {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path file = folder.resolve("hss.rembuk");
        Workspaces.create(file).close();
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < times; round++) {
            Process child = ChildJvm.start(List.of(), EditingChild.class, file.toString());
            acknowledged.addAll(readAndKill(child, 1 + random.nextInt(40)));
            try (WorkspaceSession session = Workspaces.open(file)) {
                assertThat(session.notices())
                        .as("seed %d round %d", seed, round)
                        .extracting(Notice::code)
                        .contains("unclean-end")
                        .doesNotContain("history-broken");
                assertThat(ids(session)).as("seed %d round %d", seed, round).containsAll(acknowledged);
            }
        }
        assertThat(Disk.names(folder)).containsExactly("hss.rembuk");
    }

    /** Ids acknowledged until the child is dead, those still in the pipe included. */
    private static Set<String> readAndKill(Process child, int after) throws IOException, InterruptedException {
        Set<String> ids = new HashSet<>();
        try (BufferedReader lines = reader(child)) {
            for (int i = 0; i < after; i++) {
                String id = lines.readLine();
                assertThat(id).as("the child ended by itself").isNotNull();
                ids.add(id);
            }
            // the handle leaves the pipe open, so that what was acknowledged before the kill can still be read
            child.toHandle().destroyForcibly();
            for (String id = lines.readLine(); id != null; id = lines.readLine()) {
                if (id.length() == 36) {
                    ids.add(id);
                }
            }
        }
        child.waitFor();
        return ids;
    }

    private static Set<String> ids(WorkspaceSession session) {
        return session.plans().lines().stream().map(PlanLine::id).collect(Collectors.toSet());
    }

    private static BufferedReader reader(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }
}
