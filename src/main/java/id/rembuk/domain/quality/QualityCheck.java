package id.rembuk.domain.quality;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts the figures of a year through all checks. */
public final class QualityCheck {
    private QualityCheck() {}

    /** The findings, the worst first, then by kind in the order of {@link FindingKind}; nothing is changed by it. */
    public static List<DataFinding> of(QualityData data) {
        return Stream.of(
                        new MissingCheck(data).findings(),
                        new DuplicateCheck(data).findings(),
                        new ImpossibleCheck(data).findings(),
                        new JumpCheck(data).findings(),
                        new CopiedCheck(data).findings())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(
                                (DataFinding finding) -> finding.kind().severity())
                        .thenComparing(DataFinding::kind))
                .toList();
    }
}
