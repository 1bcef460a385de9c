package id.rembuk.usecase;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.organisation.InForce;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proposes what a new paper begins with: the kop of the planning body, and as signers the chair and one official of each
 * body that answers for a commitment, those who hold the position on the day of the meeting.
 */
final class SignerProposal {
    private static final int MOST_PROPOSED = 40;

    private final Records records;
    private final Meeting meeting;
    private final LocalDate day;

    /** @param today stands in for the meeting's day while it is not known */
    SignerProposal(Records records, LocalDate today) {
        this.records = records;
        meeting = Meetings.current(records);
        day = meeting.date() != null ? meeting.date() : today;
    }

    /** The slot with the field name of its place in the order, from 1. */
    static SignerSlot slot(int place, SignerSlot slot) {
        String field = String.format(Locale.ROOT, "ttd-%02d", place);
        return new SignerSlot(field, slot.officialId(), slot.element(), slot.personName(), slot.personPosition());
    }

    /** In the order of the commitments, the chair first; without owners everybody who holds a position. */
    List<SignerSlot> signers() {
        Set<String> chosen = new LinkedHashSet<>();
        if (meeting.chairId() != null
                && records.find(Official.class, meeting.chairId()).isPresent()) {
            chosen.add(meeting.chairId());
        }
        Map<String, List<Official>> inForce = inForceByBody();
        Set<String> owners = owners();
        for (String owner : owners.isEmpty() ? inForce.keySet() : owners) {
            inForce.getOrDefault(owner, List.of()).stream()
                    .map(Official::id)
                    .findFirst()
                    .ifPresent(chosen::add);
        }
        List<SignerSlot> slots = new ArrayList<>();
        chosen.stream()
                .limit(MOST_PROPOSED)
                .forEach(id -> slots.add(slot(slots.size() + 1, new SignerSlot(null, id, null, null, null))));
        return slots;
    }

    /** The kop of the planning body, else the only one there is; null for none. */
    String letterheadId() {
        List<Letterhead> all = records.all(Letterhead.class);
        return all.stream()
                .filter(kop -> isPlanningBody(kop.organisationId()))
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty())
                .map(Letterhead::id)
                .orElse(null);
    }

    private boolean isPlanningBody(String organisationId) {
        return organisationId != null
                && records.find(Organisation.class, organisationId)
                        .filter(body -> body.fieldCodes().contains("5.01")
                                || body.label().toLowerCase(Locale.ROOT).startsWith("bapp"))
                        .isPresent();
    }

    private Set<String> owners() {
        return records.all(Commitment.class).stream()
                .filter(commitment -> commitment.cycleId().equals(meeting.cycleId()))
                .sorted(Comparator.comparing(Commitment::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(Commitment::ownerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who holds each position on the day, by body; those who sign for somebody else stand behind their superiors. */
    private Map<String, List<Official>> inForceByBody() {
        List<Official> officials = records.all(Official.class);
        Map<String, List<Official>> byBody = new LinkedHashMap<>();
        for (Official official : officials) {
            InForce.on(
                            day,
                            officials.stream()
                                    .filter(other -> InForce.samePosition(official, other))
                                    .toList())
                    .chosen()
                    .filter(chosen -> chosen.organisationId() != null)
                    .ifPresent(chosen -> {
                        List<Official> known =
                                byBody.computeIfAbsent(chosen.organisationId(), body -> new ArrayList<>());
                        if (!known.contains(chosen)) {
                            known.add(chosen);
                        }
                    });
        }
        byBody.values().forEach(own -> own.sort(Comparator.comparing(official -> official.onBehalfOf() != null)));
        return byBody;
    }
}
