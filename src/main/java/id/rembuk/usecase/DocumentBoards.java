package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.Signing;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.usecase.DocumentBoard.Row;
import id.rembuk.usecase.DocumentBoard.Signer;
import id.rembuk.usecase.port.Records;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what the place Dokumen shows from one state of the workspace. */
final class DocumentBoards {
    private final Records records;
    private final PrintedSigners printed;

    DocumentBoards(Records records, PrintedSigners printed) {
        this.records = records;
        this.printed = printed;
    }

    DocumentBoard board(LocalDate today) {
        Meeting meeting = Meetings.current(records);
        NumberRegister register = new NumberRegister(records);
        return new DocumentBoard(
                records.identity().practice(),
                meeting,
                Meetings.attendance(records, meeting),
                records.all(OfficialDocument.class).stream()
                        .filter(document -> document.cycleId().equals(meeting.cycleId()))
                        .sorted(Comparator.comparing(OfficialDocument::kind)
                                .thenComparing(OfficialDocument::version, Comparator.reverseOrder())
                                .thenComparing(OfficialDocument::id, Comparator.reverseOrder()))
                        .map(this::row)
                        .toList(),
                records.all(Official.class),
                records.all(Letterhead.class),
                register.pattern(),
                register.next(meeting.date() != null ? meeting.date() : today));
    }

    private Row row(OfficialDocument document) {
        Map<String, Map<Road, Signing>> signings = Finals.signings(records, document.id()).stream()
                .collect(Collectors.groupingBy(
                        Signing::field,
                        Collectors.toMap(
                                Signing::road, Function.identity(), (a, b) -> a, () -> new EnumMap<>(Road.class))));
        Map<String, SignatureBlock> blocks = document.isDraft() ? Map.of() : printedBlocks(document);
        List<Signer> signers = document.signers().stream()
                .map(slot -> new Signer(
                        slot,
                        blocks.containsKey(slot.field()) ? blocks.get(slot.field()) : PaperReading.block(records, slot),
                        signings.getOrDefault(slot.field(), Map.of())))
                .toList();
        return new Row(document, signers, Finals.editions(records, document.id()));
    }

    /** Who is printed under a final; a frozen snapshot that is damaged must not hide the whole list of documents. */
    private Map<String, SignatureBlock> printedBlocks(OfficialDocument document) {
        try {
            return printed.of(records, document).stream()
                    .collect(Collectors.toMap(PaperSigner::field, PaperSigner::block));
        } catch (UserError e) {
            return Map.of(); // the names of today then; opening the document tells what is wrong
        }
    }
}
