package id.rembuk.store.dao;

import id.rembuk.domain.guide.FrameInUse;
import id.rembuk.domain.guide.GuideSource;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Keeps the guidance frames a workspace carries. */
final class FrameInUseDao extends TableDao<FrameInUse> {
    FrameInUseDao(Statements statements) {
        super(statements, "frame_in_use", "id, frame, version, text, sha256, sources", "frame, version");
    }

    @Override
    FrameInUse read(Row row) throws SQLException {
        return new FrameInUse(
                row.text(), row.text(), row.year(), row.text(), row.text(), row.list(GuideSource[].class));
    }

    @Override
    List<Object> values(FrameInUse used) {
        return Arrays.asList(used.id(), used.frame(), used.version(), used.text(), used.sha256(), used.sources());
    }
}
