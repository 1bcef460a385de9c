package id.rembuk.ui.signing;

import java.util.Arrays;

/** For whom a practice certificate is made and the passphrase that will open it. */
public final class PracticeWish {
    private final String holder;
    private final char[] passphrase;

    PracticeWish(String holder, char[] passphrase) {
        this.holder = holder;
        this.passphrase = passphrase;
    }

    public String holder() {
        return holder;
    }

    /** The letters themselves, so that who uses them wipes them. */
    char[] passphrase() {
        return passphrase;
    }

    void wipe() {
        Arrays.fill(passphrase, '\0');
    }
}
