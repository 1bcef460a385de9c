package id.rembuk.store;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Edition;
import id.rembuk.domain.document.FrozenFacts;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.history.HistoryEntry;
import id.rembuk.usecase.port.Records;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tests whether the files of final documents are those that were made, and whether their printed heads are in history. */
final class DocumentCheck {
    private static final int ROWS_AT_ONCE = 500;

    private DocumentCheck() {}

    /** Reads every file a document refers to, and each revision of an edition as a prefix of its newest bytes. */
    static boolean filesHold(Records records) {
        try {
            Stream<String> named = Stream.concat(
                    frozen(records)
                            .flatMap(facts ->
                                    Stream.of(facts.snapshotHash(), facts.templateHash(), facts.workplanHash())),
                    records.all(Signing.class).stream().map(Signing::scanHash));
            return named.filter(Objects::nonNull)
                            .allMatch(hash -> records.storedFile(hash).isPresent())
                    && records.all(Edition.class).stream().allMatch(edition -> holds(records, edition));
        } catch (UserError e) {
            return false;
        }
    }

    private static boolean holds(Records records, Edition edition) {
        List<Edition.Revision> revisions = edition.revisions();
        return !revisions.isEmpty()
                && revisions.get(revisions.size() - 1).sha256().equals(edition.fileHash())
                && records.storedFile(edition.fileHash())
                        .filter(bytes -> revisions.stream().allMatch(revision -> isPrefix(revision, bytes)))
                        .isPresent();
    }

    private static boolean isPrefix(Edition.Revision revision, Bytes bytes) {
        return revision.length() > 0
                && revision.length() <= bytes.length()
                && bytes.sha256((int) revision.length()).equals(revision.sha256());
    }

    /** Whether every head that a final prints is the hash of a history row. */
    static boolean headsAreInHistory(Records records) {
        Set<String> printed = new HashSet<>(frozen(records)
                .map(FrozenFacts::historyHead)
                .filter(Objects::nonNull)
                .toList());
        long sequence = 0;
        while (!printed.isEmpty()) {
            List<HistoryEntry> entries = records.historyAfter(sequence, ROWS_AT_ONCE);
            if (entries.isEmpty()) {
                return false;
            }
            entries.forEach(entry -> printed.remove(entry.hash()));
            sequence = entries.get(entries.size() - 1).sequence();
        }
        return true;
    }

    private static Stream<FrozenFacts> frozen(Records records) {
        return records.all(OfficialDocument.class).stream()
                .map(OfficialDocument::frozen)
                .filter(Objects::nonNull);
    }
}
