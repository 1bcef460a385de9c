package id.rembuk.domain.readiness;

/**
 * Something that should hold before a rembuk, as it stands now.
 *
 * @param id lower case and hyphens, unique; its texts are named by it
 * @param room where it is mended
 */
public record Condition(String id, Room room, Severity severity, Judgement judgement) {
    public boolean fulfilled() {
        return judgement.open() == 0;
    }
}
