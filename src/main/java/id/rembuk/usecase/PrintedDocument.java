package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.domain.document.Road;
import java.time.Instant;

/**
 * A printed paper with all it was made of, so that a final can be kept exactly as it was seen.
 *
 * @param workbook embedded workbook; null for none
 * @param draft whether its pages carry the draft's watermark
 * @param at time of making, as the file's properties have it
 */
public record PrintedDocument(
        PaperSnapshot snapshot,
        PaperTemplate template,
        Bytes workbook,
        Road road,
        boolean draft,
        Instant at,
        Bytes pdf,
        int pages) {}
