package id.rembuk.usecase.request;

import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of requests when what they ask for comes into the workspace. */
public final class Arrivals {
    private Arrivals() {}

    /** The changes of requests that wait for something these changes bring; they belong into the same edit. */
    public static List<RecordChange> of(Records records, Collection<RecordChange> coming, Clock clock) {
        List<DataRequest> waiting = records.all(DataRequest.class).stream()
                .filter(request ->
                        request.receivedOn() == null && !request.awaited().isEmpty())
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Set<String> keys = coming.stream()
                .map(RecordChange::after)
                .filter(Objects::nonNull)
                .map((WorkspaceRecord record) -> Awaited.broughtBy(record))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        LocalDate day = Today.day(records, clock);
        return waiting.stream()
                .map(request -> new RecordChange(request, request.after(keys, day)))
                .filter(change -> !change.isEmpty())
                .toList();
    }
}
