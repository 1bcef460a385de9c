package id.rembuk.ui.document;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.PaperSize;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.SignatureBlock;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.usecase.DocumentBoard;
import java.util.Locale;

/** Names of documents, states, papers and persons as the place Dokumen writes them. */
final class DocumentWords {
    private final Messages messages;

    /** A state with its word. */
    record Mark(StatusChip.Tone tone, String text) {}

    DocumentWords(Messages messages) {
        this.messages = messages;
    }

    String kind(DocumentKind kind) {
        return switch (kind) {
            case BERITA_ACARA -> messages.get("document.kind.berita-acara");
            case PERNYATAAN_KOMITMEN -> messages.get("document.kind.pernyataan-komitmen");
            case NOTULEN -> messages.get("document.kind.notulen");
            case DAFTAR_HADIR -> messages.get("document.kind.daftar-hadir");
        };
    }

    /** Kind, and from the second version on which one. */
    String title(OfficialDocument document) {
        return document.version() == 1
                ? kind(document.kind())
                : messages.get("document.title.version", kind(document.kind()), Formats.number(document.version()));
    }

    Mark state(DocumentBoard.Row row) {
        String signed = messages.get(
                "document.state.signed",
                Formats.number(row.signed()),
                Formats.number(row.signers().size()));
        return switch (row.status()) {
            case DRAFT -> new Mark(StatusChip.Tone.DRAF, messages.get("document.state.draft"));
            case FINAL -> new Mark(StatusChip.Tone.FINAL, messages.get("document.state.final"));
            case PARTLY_SIGNED -> new Mark(StatusChip.Tone.BERJALAN, signed);
            case SIGNED -> new Mark(StatusChip.Tone.SELESAI, signed);
            case REPLACED -> new Mark(StatusChip.Tone.DITUNDA, messages.get("document.state.replaced"));
        };
    }

    /** The second line in the list: number and pages. */
    String detail(DocumentBoard.Row row) {
        String number = row.document().number() == null
                ? messages.get("document.number.open")
                : row.document().number();
        return row.editions().isEmpty()
                ? number
                : messages.get(
                        "document.detail",
                        number,
                        Formats.number(row.editions().get(0).pages()));
    }

    String size(PaperSize size) {
        return switch (size) {
            case A4 -> messages.get("document.size.a4");
            case F4 -> messages.get("document.size.f4");
            case FOLIO -> messages.get("document.size.folio");
            case F4_LANDSCAPE -> messages.get("document.size.f4-landscape");
            case A3_LANDSCAPE -> messages.get("document.size.a3-landscape");
        };
    }

    String road(Road road) {
        return messages.get(road == Road.WET ? "document.road.wet" : "document.road.electronic");
    }

    /** The road in one word, for a narrow place. */
    String shortRoad(Road road) {
        return messages.get(road == Road.WET ? "document.road.wet-short" : "document.road.electronic-short");
    }

    String layout(SignatureLayout layout) {
        return messages.get(layout == SignatureLayout.COLUMNS ? "document.layout.columns" : "document.layout.table");
    }

    /** The office of a kop. */
    String letterhead(Letterhead kop) {
        String office = kop.officeLine();
        return office != null && !office.isBlank()
                ? office.strip()
                : kop.governmentLine() == null
                        ? messages.get("document.letterhead.unnamed")
                        : kop.governmentLine().strip();
    }

    /** The position lines of a printed block on one line, without the comma that ends them. */
    static String position(SignatureBlock block) {
        String lines = String.join(" ", block.positionLines());
        return lines.endsWith(",") ? lines.substring(0, lines.length() - 1) : lines;
    }

    /** Name of the file a document is saved as. */
    static String fileName(OfficialDocument document, Road road) {
        String version = document.version() == 1 ? "" : "-v" + document.version();
        String state = document.isDraft() ? "-draf" : road == Road.WET ? "-cetak" : "";
        return (document.kind().code() + version + state + ".pdf").toLowerCase(Locale.ROOT);
    }
}
