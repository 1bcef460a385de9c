package id.rembuk.usecase.hall;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot.AgreedVersion;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.SigningBody;
import id.rembuk.domain.hall.SigningBody.Signer;
import id.rembuk.domain.hall.SigningBody.State;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.rembuk.AgreedText;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the signing of the berita acara is, by office and never by name, and which closed version it quotes. */
record SigningSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(
                RecordKind.DOCUMENT,
                RecordKind.SIGNING,
                RecordKind.OFFICIAL,
                RecordKind.ORGANISATION,
                RecordKind.AGREED_TEXT);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        return paper(records)
                .filter(document -> !document.signers().isEmpty())
                .map(document -> slides(records, document))
                .orElse(List.of());
    }

    private static Optional<OfficialDocument> paper(HallRecords records) {
        return records.all(OfficialDocument.class).stream()
                .filter(document -> document.cycleId().equals(records.cycle().id())
                        && document.kind() == DocumentKind.BERITA_ACARA
                        && document.state() != DocumentState.REPLACED)
                .max(Comparator.comparingInt(OfficialDocument::version));
    }

    private List<Slide> slides(HallRecords records, OfficialDocument paper) {
        Set<String> signed = records.all(Signing.class).stream()
                .filter(signing -> signing.documentId().equals(paper.id()))
                .map(Signing::field)
                .collect(Collectors.toSet());
        List<SignerSlot> slots = paper.signers();
        long count =
                slots.stream().filter(slot -> signed.contains(slot.field())).count();
        Optional<SignerSlot> next =
                slots.stream().filter(slot -> !signed.contains(slot.field())).findFirst();
        String version = quoted(records, paper)
                .map(text -> ClosedWords.version(text.version(), text.sha256(), messages))
                .orElse("");
        List<Slide> slides = new ArrayList<>();
        int pages = (slots.size() + SigningBody.MOST - 1) / SigningBody.MOST;
        for (int page = 0; page < pages; page++) {
            List<Signer> shown =
                    slots
                            .subList(page * SigningBody.MOST, Math.min(slots.size(), (page + 1) * SigningBody.MOST))
                            .stream()
                            .map(slot -> new Signer(
                                    office(records, slot),
                                    signed.contains(slot.field())
                                            ? State.SIGNED
                                            : next.filter(slot::equals).isPresent() ? State.NEXT : State.TO_COME))
                            .toList();
            slides.add(Slide.of(
                    "signing:" + page,
                    new SigningBody(
                            new Head(messages.get("hall.slide.signing"), version, Pages.of(page, pages)),
                            messages.get("hall.slide.signed"),
                            Formats.number(count),
                            messages.get("hall.slide.of-all", Formats.number(slots.size())),
                            (double) count / slots.size(),
                            next.isPresent() ? messages.get("hall.slide.next-signer") : "",
                            next.map(slot -> office(records, slot)).orElse(""),
                            shown)));
        }
        return slides;
    }

    /** The closed version a paper quotes: a draft the newest, a final the one it prints, whatever is closed later. */
    private static Optional<AgreedVersion> quoted(HallRecords records, OfficialDocument paper) {
        if (!paper.isDraft()) {
            return records.quotedBy(paper);
        }
        return records.all(AgreedText.class).stream()
                .filter(text -> text.cycleId().equals(paper.cycleId()))
                .max(Comparator.comparingInt(AgreedText::version))
                .map(text -> new AgreedVersion(text.version(), text.sha256()));
    }

    /** The head of an office stands for the office; others by their position. */
    private String office(HallRecords records, SignerSlot slot) {
        if (slot.officialId() == null) {
            return first(slot.element(), slot.personPosition());
        }
        Optional<Official> official = records.find(Official.class, slot.officialId());
        String position = official.map(Official::position).orElse("");
        String prefix = official.map(each -> each.actingKind().prefix()).orElse("");
        boolean head = position.toLowerCase(Locale.ROOT).startsWith("kepala");
        return official.filter(each -> head && each.organisationId() != null)
                .flatMap(each -> records.find(Organisation.class, each.organisationId()))
                .map(Organisation::label)
                .orElseGet(() -> first((prefix + " " + position).strip(), slot.element()));
    }

    private String first(String one, String other) {
        if (one != null && !one.isBlank()) {
            return one;
        }
        return other == null || other.isBlank() ? messages.get("hall.slide.signer") : other;
    }
}
