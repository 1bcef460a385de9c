package id.rembuk.usecase.hall;

import id.rembuk.text.Messages;

/** Names the closed version of what was agreed, as papers name it. */
final class ClosedWords {
    private static final int SHORT_HASH = 8;

    private ClosedWords() {}

    /** Version and the first digits of its digest, e.g. "Naskah versi 1 · 3f9a12c4". */
    static String version(int version, String sha256, Messages messages) {
        return messages.get("hall.slide.closed-version", String.valueOf(version), sha256.substring(0, SHORT_HASH));
    }
}
