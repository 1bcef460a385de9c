package id.rembuk.domain.analysis;

import id.rembuk.domain.WorkspaceRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * What a body was asked to send or mend, and when.
 *
 * @param items what is asked, a sentence each, without personal data
 * @param receivedOn day the answer came; null while open
 */
public record DataRequest(
        String id,
        String organisationId,
        String subject,
        List<String> items,
        LocalDate askedOn,
        LocalDate dueOn,
        LocalDate receivedOn,
        String note)
        implements WorkspaceRecord {
    public DataRequest {
        items = List.copyOf(items);
    }
}
