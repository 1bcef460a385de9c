package id.rembuk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class ProcessAwakeKeeperTest {
    @TempDir
    Path folder;

    @Test
    void the_process_lives_while_it_holds_and_ends_when_it_is_let_go() throws Exception {
        Path number = folder.resolve("nomor");
        ProcessAwakeKeeper keeper =
                new ProcessAwakeKeeper(List.of("sh", "-c", "echo $$ > " + number + "; echo ok; exec cat"));

        assertThat(keeper.hold()).isTrue();
        assertThat(keeper.hold()).isTrue();
        ProcessHandle process = ProcessHandle.of(
                        Long.parseLong(Files.readString(number).strip()))
                .orElseThrow();
        assertThat(process.isAlive()).isTrue();

        keeper.release();
        process.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(process.isAlive()).isFalse();
        keeper.release();
    }

    @Test
    void what_the_system_does_not_have_or_refuses_is_told() {
        assertThat(new ProcessAwakeKeeper(List.of("tidak-ada-perintah-ini")).hold())
                .isFalse();
        assertThat(new ProcessAwakeKeeper(List.of("sh", "-c", "exit 1")).hold()).isFalse();
        assertThat(new ProcessAwakeKeeper(List.of("sh", "-c", "echo ditolak; exec cat")).hold())
                .isFalse();
    }

    @Test
    void windows_and_linux_are_asked_in_their_own_way() {
        assertThat(ProcessAwakeKeeper.command("Windows 11"))
                .contains("powershell.exe")
                .last()
                .asString()
                .contains("0x80000003", "[DllImport({0}kernel32.dll{0})]")
                .doesNotContain("\"");
        assertThat(ProcessAwakeKeeper.command("Linux")).contains("systemd-inhibit", "--what=idle:sleep");
    }
}
