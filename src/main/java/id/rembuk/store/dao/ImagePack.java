package id.rembuk.store.dao;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.history.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Up to a thousand before- and after-images in one text, a line for each change: {@code KIND<tab>before<tab>after} with
 * nothing for none. JSON holds neither tabs nor line ends.
 */
final class ImagePack {
    static final int SIZE = 1_000;

    private ImagePack() {}

    static String of(List<RecordChange> changes) {
        StringBuilder text = new StringBuilder(changes.size() * 400);
        for (RecordChange change : changes) {
            text.append(change.ref().kind().name()).append('\t');
            append(text, change.before());
            text.append('\t');
            append(text, change.after());
            text.append('\n');
        }
        return text.toString();
    }

    /** @throws id.rembuk.domain.UserError when the text is none that {@link #of} writes */
    static List<RecordChange> read(String text) {
        List<RecordChange> changes = new ArrayList<>();
        text.lines().forEach(line -> changes.add(change(line.split("\t", -1))));
        return changes;
    }

    private static RecordChange change(String[] parts) {
        if (parts.length != 3) {
            throw Row.unreadable(null);
        }
        Class<? extends WorkspaceRecord> type =
                Row.constant(RecordKind.class, parts[0]).type();
        return new RecordChange(image(parts[1], type), image(parts[2], type));
    }

    private static <T> T image(String json, Class<T> type) {
        return json.isEmpty() ? null : Json.read(json, type);
    }

    private static void append(StringBuilder text, WorkspaceRecord record) {
        if (record != null) {
            text.append(Json.write(record));
        }
    }
}
