package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;

/** The one written form of a snapshot (JSON), so that its hash is the same on every computer. */
public interface SnapshotFormat {
    Bytes write(PaperSnapshot snapshot);

    /** @throws id.rembuk.domain.UserError {@code workspace.unreadable-row} */
    PaperSnapshot read(Bytes json);
}
