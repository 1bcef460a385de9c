package id.rembuk.domain.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.portal.PortalEntry.TypedChange;
import id.rembuk.domain.situation.DataSource;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalEntryTest {
    @Test
    void what_changed_since_it_was_typed_is_told_with_both_numbers() {
        PortalEntry entry = new PortalEntry(
                "id",
                "siklus",
                "data-sasaran",
                "krs",
                "kecamatan",
                2024,
                2,
                DataSource.EPPGBM,
                Instant.EPOCH,
                "Ani",
                List.of(
                        new TypedNumber("sama", 5),
                        new TypedNumber("naik", 5),
                        new TypedNumber("dihapus", 5),
                        new TypedNumber("tetap kosong", null)));

        assertThat(entry.changes(List.of(
                        new TypedNumber("sama", 5),
                        new TypedNumber("naik", 6),
                        new TypedNumber("dihapus", null),
                        new TypedNumber("tetap kosong", null),
                        new TypedNumber("desa baru", 0))))
                .containsExactly(
                        new TypedChange("naik", 5, 6),
                        new TypedChange("dihapus", 5, null),
                        new TypedChange("desa baru", null, 0));
    }
}
