package id.rembuk.store.dao;

import id.rembuk.domain.rembuk.AgreedText;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps which agreed contents were closed. */
final class AgreedTextDao extends TableDao<AgreedText> {
    private static final String COLUMNS =
            "id, cycle_id, meeting_id, version, locked_at, sha256, unlocked_at, unlock_reason";

    AgreedTextDao(Statements statements) {
        super(statements, "agreed_text", COLUMNS, "cycle_id, version");
    }

    @Override
    AgreedText read(Row row) throws SQLException {
        return new AgreedText(
                row.text(), row.text(), row.text(), row.year(), row.time(), row.text(), row.time(), row.text());
    }

    @Override
    List<Object> values(AgreedText agreedText) {
        return Arrays.asList(
                agreedText.id(),
                agreedText.cycleId(),
                agreedText.meetingId(),
                agreedText.version(),
                agreedText.lockedAt(),
                agreedText.sha256(),
                agreedText.unlockedAt(),
                agreedText.unlockReason());
    }
}
