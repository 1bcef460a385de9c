package id.rembuk.usecase;

import id.rembuk.domain.PersonalData;
import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.commitment.QualityGate;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.domain.rembuk.AttendanceCount;
import id.rembuk.domain.rembuk.Attendee;
import id.rembuk.domain.rembuk.Participation;
import id.rembuk.domain.rembuk.Sitting;
import id.rembuk.text.Formats;
import id.rembuk.usecase.DocumentFinding.Kind;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what stands in the way of a draft's becoming final, and for what its officer should know. */
public final class DraftCheck {
    private final Records records;
    private final OfficialDocument document;
    private final Meeting meeting;
    private final LocalDate date;
    private final List<DocumentFinding> findings = new ArrayList<>();

    public DraftCheck(Records records, OfficialDocument document) {
        this.records = records;
        this.document = document;
        meeting = Meetings.current(records);
        date = PaperReading.date(document, meeting);
    }

    /** What blocks first, then warnings, each in the order of the paper. */
    public List<DocumentFinding> findings() {
        paper();
        document.signers().forEach(this::signer);
        sameOfficialTwice();
        if (document.kind().statesAgreement()) {
            running();
            attendance();
            commitments();
            plan();
        } else {
            held();
        }
        return Stream.concat(
                        findings.stream().filter(DocumentFinding::blocks),
                        findings.stream().filter(finding -> !finding.blocks()))
                .toList();
    }

    private void paper() {
        require(!document.signers().isEmpty(), Kind.NO_SIGNER);
        require(date != null, Kind.NO_DATE);
        require(meeting.city() != null, Kind.NO_CITY);
        boolean toldInPaper = document.kind() != DocumentKind.PERNYATAAN_KOMITMEN;
        require(!toldInPaper || meeting.place() != null, Kind.NO_PLACE);
        if (document.number() == null) {
            found(Kind.NUMBER_OPEN);
        } else {
            new NumberRegister(records)
                    .holder(document.number(), document)
                    .ifPresent(holder -> found(Kind.NUMBER_TAKEN, document.number()));
        }
        if (document.letterheadId() != null
                && records.find(Letterhead.class, document.letterheadId()).isEmpty()) {
            found(Kind.LETTERHEAD_GONE);
        }
        if (date != null && meeting.date() != null && date.isBefore(meeting.date())) {
            found(Kind.DATE_BEFORE_MEETING, Formats.date(date), Formats.date(meeting.date()));
        }
        require(!toldInPaper || meeting.chairId() != null, Kind.NO_CHAIR);
        AgreedTexts.last(records)
                .filter(agreed -> document.kind().statesAgreement() && !agreed.isLocked())
                .ifPresent(agreed -> found(Kind.AGREED_OPENED, String.valueOf(agreed.version())));
        if (Meetings.texts(meeting).anyMatch(PersonalData::looksLikeNik)) {
            found(Kind.PERSONAL_DATA, meeting.title() == null ? "" : meeting.title());
        }
    }

    private void signer(SignerSlot slot) {
        if (slot.officialId() == null) {
            require(slot, isFilled(slot.personName()), Kind.SIGNER_UNNAMED, text(slot.personPosition()));
            privateData(slot, slot.personName(), slot.personPosition(), slot.element());
            return;
        }
        Optional<Official> known = records.find(Official.class, slot.officialId());
        require(slot, known.isPresent(), Kind.SIGNER_GONE, text(slot.element()));
        known.ifPresent(official -> official(slot, official));
    }

    private void official(SignerSlot slot, Official official) {
        require(slot, isFilled(official.name()), Kind.SIGNER_UNNAMED, text(official.position()));
        privateData(slot, official.name(), official.position(), slot.element());
        if (date == null) {
            return;
        }
        if (official.validTo() != null && date.isAfter(official.validTo())) {
            found(slot, Kind.POSITION_ENDED, text(official.name()), Formats.date(official.validTo()));
        }
        if (official.validFrom() != null && date.isBefore(official.validFrom())) {
            found(slot, Kind.POSITION_NOT_BEGUN, text(official.name()), Formats.date(official.validFrom()));
        }
    }

    private void privateData(SignerSlot slot, String... texts) {
        if (Stream.of(texts).anyMatch(PersonalData::looksLikeNik)) {
            found(slot, Kind.PERSONAL_DATA, slot.field());
        }
    }

    private void sameOfficialTwice() {
        Set<String> seen = new HashSet<>();
        for (SignerSlot slot : document.signers()) {
            if (slot.officialId() != null && !seen.add(slot.officialId())) {
                String name = records.find(Official.class, slot.officialId())
                        .map(Official::name)
                        .orElse("");
                found(slot, Kind.SIGNER_TWICE, text(name));
            }
        }
    }

    /** What a running meeting has not closed may still be decided otherwise. */
    private void running() {
        if (sitting().filter(Sitting::isOpen).isPresent()) {
            boolean closed = AgreedTexts.last(records).isPresent(); // one that was opened again is told by itself
            found(closed ? Kind.STILL_OPEN : Kind.NOT_CLOSED);
        }
    }

    /** Numbers that were typed beside an attendance list that counts otherwise. */
    private void attendance() {
        AttendanceCount count = Meetings.attendance(records, meeting);
        boolean listed = count.expected() + count.came() > 0;
        if (listed && (differ(meeting.participants(), count.came()) || differ(meeting.invited(), count.expected()))) {
            Participation printed = Participation.of(meeting, count);
            found(
                    Kind.ATTENDANCE_DIFFERS,
                    Formats.number(count.came()),
                    Formats.number(count.expected()),
                    persons(meeting.participants()),
                    persons(meeting.invited()),
                    persons(printed.participants()),
                    persons(printed.invited()));
        }
    }

    private static boolean differ(Integer typed, int counted) {
        return typed != null && typed != counted;
    }

    private static String persons(Integer known) {
        return known == null ? "\u2013" : Formats.number(known);
    }

    private Optional<Sitting> sitting() {
        return records.all(Sitting.class).stream()
                .filter(known -> known.meetingId().equals(meeting.id()))
                .findFirst();
    }

    /** A notulen and an attendance list tell of a meeting, which must have been held. */
    private void held() {
        Optional<Sitting> sitting = sitting();
        if (document.kind() == DocumentKind.NOTULEN) {
            require(sitting.map(Sitting::openedAt).isPresent(), Kind.NOT_HELD);
        } else {
            boolean somebody = records.all(Attendee.class).stream()
                    .anyMatch(attendee -> attendee.meetingId().equals(meeting.id()) && attendee.hasCome());
            require(somebody, Kind.NOBODY_CAME);
        }
        require(sitting.filter(Sitting::isOpen).isEmpty(), Kind.STILL_OPEN);
    }

    private void commitments() {
        List<Commitment> all = records.all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(document.cycleId()))
                .toList();
        require(!all.isEmpty(), Kind.NO_COMMITMENT);
        long weak = all.stream()
                .filter(commitment -> !QualityGate.of(commitment).signable())
                .count();
        if (weak > 0) {
            found(Kind.COMMITMENT_WEAK, Formats.number(weak), Formats.number(all.size()));
        }
        if (all.stream().flatMap(DraftCheck::texts).anyMatch(PersonalData::looksLikeNik)) {
            found(Kind.PERSONAL_DATA, "");
        }
    }

    private static Stream<String> texts(Commitment commitment) {
        return Stream.of(
                        commitment.text(),
                        commitment.measure(),
                        commitment.baselineSource(),
                        commitment.evidence(),
                        commitment.reservation(),
                        commitment.gateReason())
                .filter(Objects::nonNull);
    }

    private void plan() {
        PlanTotals totals = PlanTotals.of(records.all(PlanLine.class).stream()
                .filter(line -> line.cycleId().equals(document.cycleId()))
                .toList());
        if (totals.unknownBudgets() > 0) {
            found(Kind.BUDGET_UNKNOWN, Formats.number(totals.unknownBudgets()), Formats.number(totals.lines()));
        }
    }

    private void require(boolean holds, Kind kind) {
        if (!holds) {
            found(kind);
        }
    }

    private void require(SignerSlot slot, boolean holds, Kind kind, String words) {
        if (!holds) {
            found(slot, kind, words);
        }
    }

    private void found(Kind kind, String... words) {
        findings.add(DocumentFinding.of(kind, words));
    }

    private void found(SignerSlot slot, Kind kind, String... words) {
        findings.add(DocumentFinding.ofSigner(kind, slot.field(), words));
    }

    private static String text(String known) {
        return known == null ? "" : known.strip();
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
