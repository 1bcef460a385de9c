package id.rembuk.domain.guide;

import java.time.LocalDate;

/** Changes some fields of a deadline and keeps the others. */
public final class DeadlineBuilder {
    private final Deadline base;
    private Deadline.Kind kind;
    private String title;
    private LocalDate from;
    private LocalDate to;
    private String organisationId;
    private String owner;
    private String source;
    private boolean verified;
    private LocalDate doneOn;
    private String note;

    DeadlineBuilder(Deadline deadline) {
        base = deadline;
        kind = deadline.kind();
        title = deadline.title();
        from = deadline.from();
        to = deadline.to();
        organisationId = deadline.organisationId();
        owner = deadline.owner();
        source = deadline.source();
        verified = deadline.verified();
        doneOn = deadline.doneOn();
        note = deadline.note();
    }

    public DeadlineBuilder kind(Deadline.Kind value) {
        kind = value;
        return this;
    }

    public DeadlineBuilder title(String value) {
        title = value;
        return this;
    }

    /** First day of a window; null for a single day. */
    public DeadlineBuilder from(LocalDate value) {
        from = value;
        return this;
    }

    /** Last day; null while it is not known. */
    public DeadlineBuilder to(LocalDate value) {
        to = value;
        return this;
    }

    /** The body that answers for it; null while open. */
    public DeadlineBuilder organisationId(String value) {
        organisationId = value;
        return this;
    }

    /** Who answers for it in words; null for none. */
    public DeadlineBuilder owner(String value) {
        owner = value;
        return this;
    }

    public DeadlineBuilder source(String value) {
        source = value;
        return this;
    }

    public DeadlineBuilder verified(boolean value) {
        verified = value;
        return this;
    }

    /** Day it was done; null while it is not. */
    public DeadlineBuilder doneOn(LocalDate value) {
        doneOn = value;
        return this;
    }

    public DeadlineBuilder note(String value) {
        note = value;
        return this;
    }

    public Deadline build() {
        return new Deadline(
                base.id(),
                base.cycleId(),
                kind,
                base.action(),
                base.milestone(),
                title,
                from,
                to,
                organisationId,
                owner,
                source,
                verified,
                doneOn,
                note);
    }
}
