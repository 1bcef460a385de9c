package id.rembuk.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.rembuk.domain.WorkspaceRecord;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of record has a name under which history speaks of it. */
class RecordKindTest {
    @Test
    void everyRecordClassHasExactlyOneKind() {
        Set<String> records = new ClassFileImporter()
                .importPackages("id.rembuk.domain").stream()
                        .filter(type -> type.isAssignableTo(WorkspaceRecord.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertThat(Arrays.stream(RecordKind.values()).map(kind -> kind.type().getName()))
                .containsExactlyInAnyOrderElementsOf(records);
    }
}
