package id.rembuk.domain.hall;

import id.rembuk.domain.WorkspaceRecord;

/**
 * A slide the facilitator made: text, or a picture kept in the workspace.
 *
 * @param position order among the own slides of the cycle, from 1
 * @param title what stands in its bar
 * @param text of a slide of text; the caption of a picture, null for none
 * @param fileHash SHA-256 (hex) of the picture; null for a slide of text
 */
public record OwnSlide(String id, String cycleId, int position, String title, String text, String fileHash)
        implements WorkspaceRecord {

    public boolean isPicture() {
        return fileHash != null;
    }

    /** The same slide with other words. */
    public OwnSlide worded(String newTitle, String newText) {
        return new OwnSlide(id, cycleId, position, newTitle, newText, fileHash);
    }

    /** The same slide at another place. */
    public OwnSlide at(int newPosition) {
        return new OwnSlide(id, cycleId, newPosition, title, text, fileHash);
    }
}
