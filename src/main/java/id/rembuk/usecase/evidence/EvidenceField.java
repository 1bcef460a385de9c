package id.rembuk.usecase.evidence;

/** What of a piece of evidence is changed at once, with the name under which undo and history speak of it. */
public enum EvidenceField {
    ITEM("evidence.item"),
    KIND("evidence.kind"),
    CAPTION("evidence.caption"),
    DATE("evidence.date"),
    PATH("evidence.path");

    private final String editKey;

    EvidenceField(String editKey) {
        this.editKey = editKey;
    }

    public String editKey() {
        return editKey;
    }
}
