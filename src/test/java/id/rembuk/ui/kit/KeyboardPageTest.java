package id.rembuk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/keyboard.md says what the actions say; run with REMBUK_WRITE=true in the environment to write it anew. */
class KeyboardPageTest {
    private static final Path PAGE = Path.of("docs", "keyboard.md");
    private static final boolean WRITE = "true".equals(System.getenv("REMBUK_WRITE"));

    @Test
    void the_page_of_keys_is_up_to_date() throws IOException {
        String page = page(Messages.indonesian());
        if (WRITE) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("run: REMBUK_WRITE=true mvn test -Dtest=KeyboardPageTest")
                .isEqualTo(page);
    }

    private static String page(Messages messages) {
        StringBuilder page = new StringBuilder("# Papan ketik\n\n");
        page.append(
                "Dibuat dari `UiAction`, `TableKey`, dan `Place`; jangan diubah dengan tangan (lihat `KeyboardPageTest`).\n");
        page.append("\n## Tempat\n\n| tombol | tempat |\n|---|---|\n");
        for (Place place : Place.values()) {
            if (place.digit() > 0) {
                row(page, "Ctrl+" + place.digit(), messages.get(place.textKey()));
            }
        }
        page.append("\nAngka tempat yang belum ada tetap disediakan.\n");
        for (UiAction.Scope scope : UiAction.Scope.values()) {
            page.append(
                            switch (scope) {
                                case WINDOW -> "\n## Di semua tempat\n";
                                case SCREEN -> "\n## Di tabel dan rincian\n";
                                case HALL -> "\n## Layar hadirin\n";
                            })
                    .append("\n| tombol | perintah |\n|---|---|\n");
            for (UiAction action : UiAction.values()) {
                if (action.scope() == scope) {
                    row(page, action.key().isEmpty() ? "" : action.keyText(), messages.get(action.textKey()));
                }
            }
        }
        page.append("\nHuruf hanya bekerja bila tidak sedang mengetik. Alat penunjuk (clicker): PgDn dan PgUp;"
                + " di jendela layar hadirin juga panah, Enter, dan Esc.\n");
        page.append("\n## Di tabel Rencana OPD\n\n| tombol | guna |\n|---|---|\n");
        for (TableKey key : TableKey.values()) {
            row(page, key.keyText(), messages.get(key.textKey()));
        }
        page.append("\n## Di langkah Panduan Aksi\n\n| tombol | guna |\n|---|---|\n");
        row(page, "Spasi", "Tandai langkah selesai, atau batalkan tandanya");
        row(page, "Enter", "Ke rincian langkah");
        page.append("\n## Selalu\n\n| tombol | guna |\n|---|---|\n");
        row(page, "F6", messages.get("shell.help.next-part"));
        row(page, "Tab, Shift+Tab", "Isian berikut, isian sebelumnya; isian yang ditinggalkan tersimpan");
        row(page, "Esc", "Tutup pencarian atau panel rincian; batal menyunting sel");
        return page.append("\nPerintah tanpa tombol ada di Ctrl+K dan di menu.\n")
                .toString();
    }

    private static void row(StringBuilder page, String key, String name) {
        page.append("| ").append(key).append(" | ").append(name).append(" |\n");
    }
}
