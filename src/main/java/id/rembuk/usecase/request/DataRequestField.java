package id.rembuk.usecase.request;

/** What of a request is changed at once, with the name under which undo and history speak of it. */
public enum DataRequestField {
    OWNER("request.owner"),
    SUBJECT("request.subject"),
    ITEMS("request.items"),
    ASKED("request.asked"),
    DUE("request.due"),
    RECEIVED("request.received"),
    NOTE("request.note");

    private final String editKey;

    DataRequestField(String editKey) {
        this.editKey = editKey;
    }

    public String editKey() {
        return editKey;
    }
}
