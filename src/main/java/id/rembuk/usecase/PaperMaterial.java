package id.rembuk.usecase;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperTemplate;
import java.time.Instant;
import java.util.Map;

/**
 * Everything that printing a paper needs, read in one transaction; printing touches the workspace no more.
 *
 * @param template null for the shipped one
 * @param pictures pictures of the kop by SHA-256
 * @param workplan to be embedded as a workbook; null for none, or when {@code workbook} is there
 * @param workbook the workbook a final carries already; null for a draft
 * @param at time a final was made; null for a draft
 */
public record PaperMaterial(
        PaperSnapshot snapshot,
        PaperTemplate template,
        Map<String, Bytes> pictures,
        Workplan workplan,
        Bytes workbook,
        Instant at) {
    public PaperMaterial {
        pictures = Map.copyOf(pictures);
    }
}
