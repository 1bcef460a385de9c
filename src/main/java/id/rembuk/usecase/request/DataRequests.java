package id.rembuk.usecase.request;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.Awaited;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What people ask bodies to send or mend, and what came of it. */
public final class DataRequests {
    private static final Comparator<DataRequest> ORDER = Comparator.comparing(
                    (DataRequest request) -> request.receivedOn() != null)
            .thenComparing(
                    request -> request.receivedOn() == null ? request.dueOn() : null,
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DataRequest::receivedOn, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(DataRequest::id);

    private final Workspace workspace;
    private final Edits edits;
    private final Today today;

    public DataRequests(Workspace workspace, Edits edits, Today today) {
        this.workspace = workspace;
        this.edits = edits;
        this.today = today;
    }

    /**
     * What is wanted of a body.
     *
     * @param organisationId who is asked
     * @param items what is asked in words alone, a sentence each; at least one that is not blank, or something awaited
     * @param dueOn day by which it is wanted; null for none, not before today
     * @param note null or "" for none
     * @param awaited what is noticed by itself when it comes
     */
    public record Wish(
            String organisationId,
            String subject,
            List<String> items,
            LocalDate dueOn,
            String note,
            List<Awaited> awaited) {
        public Wish {
            items = List.copyOf(items);
            awaited = List.copyOf(awaited);
        }

        /** A request in words alone. */
        public Wish(String organisationId, String subject, List<String> items, LocalDate dueOn, String note) {
            this(organisationId, subject, items, dueOn, note, List.of());
        }
    }

    /** Everything that was asked, as it is now. */
    public RequestBoard board() {
        LocalDate day = today.day();
        return workspace.read(records -> new RequestBoard(
                records.identity(),
                CurrentCycle.of(records),
                sorted(records.all(DataRequest.class)),
                records.all(Organisation.class).stream()
                        .filter(body -> body.isActive(day))
                        .sorted(Comparator.comparing(Organisation::label, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                day));
    }

    /** The requests that wait for an answer by their due day, then the answered ones, the newest first. */
    public static List<DataRequest> sorted(Collection<DataRequest> requests) {
        return requests.stream().sorted(ORDER).toList();
    }

    /**
     * Notes down that a body was asked today.
     *
     * @return the request as it is stored
     * @throws UserError {@code request.*} when something is missing or the days are the wrong way round, {@code
     *     personal.nik} when a text seems to hold a citizen's identity number
     */
    public DataRequest ask(Wish wish) {
        String id = Ids.next();
        DataRequest request = new DataRequest(
                id,
                wish.organisationId(),
                wish.subject() == null ? "" : wish.subject().strip(),
                written(wish.items()),
                today.day(),
                wish.dueOn(),
                null,
                wish.note() == null ? "" : wish.note().strip(),
                wish.awaited());
        String label = workspace.read(records -> label(records, request));
        edits.apply(EditName.of("request.ask", label), records -> {
            check(records, request);
            return List.of(RecordChange.added(request));
        });
        return request;
    }

    /**
     * Changes one field of a request as it is stored now.
     *
     * @throws UserError {@code request.*} and {@code personal.nik} as {@link #ask}; {@code request.gone} when it was
     *     deleted meanwhile
     */
    public Optional<Change> change(String id, DataRequestField field, UnaryOperator<DataRequest> change) {
        String label = workspace.read(records -> label(records, stored(records, id)));
        return edits.apply(EditName.of(field.editKey(), label), records -> {
            DataRequest before = stored(records, id);
            DataRequest changed = change.apply(before);
            DataRequest after = changed.withItems(written(changed.items()));
            check(records, after);
            return List.of(new RecordChange(before, after));
        });
    }

    /** Notes down that the answer came today. */
    public Optional<Change> received(String id) {
        LocalDate day = today.day();
        return change(id, DataRequestField.RECEIVED, request -> request.withReceivedOn(day));
    }

    public Optional<Change> delete(String id) {
        String label = workspace.read(records -> label(records, stored(records, id)));
        return edits.apply(
                EditName.of("request.delete", label), records -> List.of(RecordChange.deleted(stored(records, id))));
    }

    private static void check(Records records, DataRequest request) {
        require(
                request.organisationId() != null
                        && records.find(Organisation.class, request.organisationId())
                                .isPresent(),
                "request.owner-missing");
        require(!request.subject().isBlank(), "request.subject-missing");
        require(!request.asked().isEmpty(), "request.items-missing");
        require(request.askedOn() != null, "request.asked-missing");
        require(request.dueOn() == null || !request.dueOn().isBefore(request.askedOn()), "request.due-before-asked");
        require(
                request.receivedOn() == null || !request.receivedOn().isBefore(request.askedOn()),
                "request.received-before-asked");
        PersonalData.refuseNik(request.subject());
        PersonalData.refuseNik(request.note());
        request.asked().forEach(PersonalData::refuseNik);
    }

    private static List<String> written(List<String> items) {
        return items.stream().map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private static void require(boolean holds, String code) {
        if (!holds) {
            throw new UserError(code);
        }
    }

    private static String label(Records records, DataRequest request) {
        return request.organisationId() == null
                ? ""
                : records.find(Organisation.class, request.organisationId())
                        .map(Organisation::label)
                        .orElse("");
    }

    private static DataRequest stored(Records records, String id) {
        return records.find(DataRequest.class, id).orElseThrow(() -> new UserError("request.gone"));
    }
}
