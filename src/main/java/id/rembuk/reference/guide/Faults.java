package id.rembuk.reference.guide;

import id.rembuk.domain.UserError;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file, so that an officer sees several mistakes at once. */
final class Faults {
    private static final int MOST = 20;

    private final String place;
    private final List<UserError> found = new ArrayList<>();

    Faults(String place) {
        this.place = place;
    }

    void unknownKey(int line, String key, String known) {
        add(new UserError("frame.key-unknown", place, String.valueOf(line), key, known));
    }

    void missingKey(int line, String key) {
        add(new UserError("frame.key-missing", place, String.valueOf(line), key));
    }

    void wantsText(int line, String key) {
        add(new UserError("frame.wants-text", place, String.valueOf(line), key));
    }

    void wantsList(int line, String key) {
        add(new UserError("frame.wants-list", place, String.valueOf(line), key));
    }

    void wantsFields(int line, String key) {
        add(new UserError("frame.wants-fields", place, String.valueOf(line), key));
    }

    void wrongValue(int line, String key, String value, String known) {
        add(new UserError("frame.value-wrong", place, String.valueOf(line), key, value, known));
    }

    void wrongId(int line, String id) {
        add(new UserError("frame.id-wrong", place, String.valueOf(line), id));
    }

    void idTwice(int line, String id) {
        add(new UserError("frame.id-twice", place, String.valueOf(line), id));
    }

    void unknownSource(int line, String key) {
        add(new UserError("frame.source-unknown", place, String.valueOf(line), key));
    }

    void notVerified(int line, String key) {
        add(new UserError("frame.not-verified", place, String.valueOf(line), key));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<UserError> found() {
        return List.copyOf(found);
    }

    private void add(UserError error) {
        if (found.size() < MOST) {
            found.add(error);
        }
    }
}
