package id.rembuk.store;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Ids;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.situation.DataSource;
import id.rembuk.domain.situation.Period;
import id.rembuk.domain.situation.ServiceCount;
import id.rembuk.domain.situation.ServiceField;
import id.rembuk.store.dao.Json;
import id.rembuk.support.Workspaces;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of many records changed at once: packed and deflated now, otherwise in files of earlier versions. */
class BulkImagesTest {
    private static final EditName NAME = EditName.of("import.apply", "banyak.xlsx", "2507");
    private static final int MANY = 2_507;

    @TempDir
    Path folder;

    @Test
    void manyRecordsComeGoAndComeBackAsOne() {
        Path file = folder.resolve("uji.rembuk");
        String set = Ids.next();
        String digest;
        try (WorkspaceSession session = Workspaces.create(file)) {
            List<ServiceCount> made = counts(session);
            add(session, set, made);
            assertThat(stored(session)).containsExactlyElementsOf(made);
            session.edits().undo();
            assertThat(stored(session)).isEmpty();
            session.edits().redo();
            assertThat(stored(session)).containsExactlyElementsOf(made);
            digest = digest(session, set);
            assertThat(images(session, set)).extracting(RecordChange::after).containsExactlyElementsOf(made);
        }
        assertThat(Disk.sqlAnswer(file, "SELECT count(*) FROM image")).isEqualTo("3");
        Disk.sql(file, "UPDATE image SET packed = CAST(packed || x'00' AS BLOB) WHERE ordinal = 1");
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(digest(session, set)).isNotEqualTo(digest);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'SERVICE_COUNT', after_image = '%s'",
                "'PACK', after_image = 'SERVICE_COUNT' || char(9, 9) || '%s' || char(10)"
            })
    void imagesOfEarlierVersionsAreStillRead(String kind) {
        Path file = folder.resolve("uji.rembuk");
        String set = Ids.next();
        ServiceCount count;
        try (WorkspaceSession session = Workspaces.create(file)) {
            count = counts(session).get(0);
            add(session, set, List.of(count));
        }
        Disk.sql(file, "UPDATE image SET packed = NULL, kind = " + String.format(kind, Json.write(count)));
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(images(session, set)).containsExactly(new RecordChange(null, count));
            assertThat(digest(session, set)).hasSize(64);
        }
    }

    @Test
    void aPackThatWasTornIsNoPack() {
        Path file = folder.resolve("uji.rembuk");
        String set = Ids.next();
        try (WorkspaceSession session = Workspaces.create(file)) {
            add(session, set, counts(session));
        }
        Disk.sql(file, "UPDATE image SET packed = substr(packed, 1, 100)");
        try (WorkspaceSession session = Workspaces.open(file)) {
            assertThat(refused(() -> images(session, set)).code()).isEqualTo("workspace.unreadable-row");
        }
    }

    private static List<RecordChange> images(WorkspaceSession session, String set) {
        return session.workspace().read(records -> records.many(set));
    }

    private static String digest(WorkspaceSession session, String set) {
        return session.workspace().read(records -> records.manyDigest(set));
    }

    private static void add(WorkspaceSession session, String set, List<ServiceCount> made) {
        session.edits()
                .applyMany(
                        NAME,
                        set,
                        records -> new Edits.Bulk(
                                made.stream()
                                        .map(count -> new RecordChange(null, count))
                                        .toList(),
                                digest -> List.of()));
    }

    private static List<ServiceCount> counts(WorkspaceSession session) {
        List<Area> areas = session.workspace().read(records -> records.all(Area.class));
        List<ServiceCount> counts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            counts.add(ServiceCount.blank(
                            Ids.next(),
                            areas.get(i % areas.size()).id(),
                            "S" + i % 64,
                            new Period(2020 + i % 5, 1 + i % 12),
                            DataSource.ROUTINE)
                    .with(ServiceField.NUMERATOR, i, null));
        }
        return counts;
    }

    private static List<ServiceCount> stored(WorkspaceSession session) {
        return session.workspace().read(records -> records.all(ServiceCount.class));
    }
}
