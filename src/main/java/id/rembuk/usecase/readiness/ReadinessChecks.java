package id.rembuk.usecase.readiness;

import java.util.List;
import java.util.stream.Stream;

/** The checks of all places in the order of the work; a place that asks more adds its list here. */
public final class ReadinessChecks {
    private ReadinessChecks() {}

    public static List<ReadinessCheck> all() {
        return Stream.of(
                        FigureReadiness.checks(),
                        AnalysisReadiness.checks(),
                        PlanReadiness.checks(),
                        MeetingReadiness.checks(),
                        CommitmentReadiness.checks(),
                        PaperReadiness.checks(),
                        SettingsReadiness.checks())
                .flatMap(List::stream)
                .toList();
    }
}
