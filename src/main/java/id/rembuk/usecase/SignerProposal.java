package id.rembuk.usecase;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.domain.document.DocumentKind;
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
import java.util.stream.IntStream;

/**
 * Proposes what a new paper begins with: the kop of the planning body, and as signers the chair and one official of each
 * body that answers for a commitment, those who hold the position on the day of the meeting; of a notulen the chair and
 * the notulis, of an attendance list the chair.
 */
final class SignerProposal {
    private static final int MOST_PROPOSED = 40;
    private static final String CHAIR = "Pimpinan rapat";
    private static final String MINUTES_TAKER = "Notulis";

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

    List<SignerSlot> signers(DocumentKind kind) {
        return switch (kind) {
            case BERITA_ACARA, PERNYATAAN_KOMITMEN -> signers();
            case NOTULEN -> numbered(role(meeting.chairId(), CHAIR), role(meeting.minutesTakerId(), MINUTES_TAKER));
            case DAFTAR_HADIR -> numbered(role(meeting.chairId(), CHAIR));
        };
    }

    private static List<SignerSlot> numbered(SignerSlot... slots) {
        return IntStream.range(0, slots.length)
                .mapToObj(i -> slot(i + 1, slots[i]))
                .toList();
    }

    /** The official in a role of the meeting, or a line for a person whose name is still to be typed. */
    private SignerSlot role(String officialId, String role) {
        return officialId != null && records.find(Official.class, officialId).isPresent()
                ? new SignerSlot(null, officialId, role, null, null)
                : new SignerSlot(null, null, role, null, role);
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
                        .filter(Organisation::isPlanningBody)
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
