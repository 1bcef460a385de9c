package id.rembuk.usecase;

import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.SnapshotFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers who is printed under each final, so that the list of documents reads a frozen snapshot once. */
final class PrintedSigners {
    private final SnapshotFormat format;
    private final Map<String, List<PaperSigner>> bySnapshot = new ConcurrentHashMap<>();

    PrintedSigners(SnapshotFormat format) {
        this.format = format;
    }

    List<PaperSigner> of(Records records, OfficialDocument document) {
        return bySnapshot.computeIfAbsent(
                document.frozen().snapshotHash(),
                hash -> Finals.frozen(records, document, format).signers());
    }
}
