package id.rembuk.ui.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.task.DirectTaskRunner;
import id.rembuk.task.Progress;
import id.rembuk.text.Messages;
import id.rembuk.ui.signing.SigningModel.End;
import id.rembuk.ui.signing.SigningModel.Slot;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningModelTest {
    private static final Slot FIRST = new Slot("ttd-01", "KETUA TPPS", "Drs. H. Contoh Nama, M.Si");
    private static final Slot SECOND = new Slot("ttd-02", "KEPALA DINAS", "");

    @TempDir
    Path folder;

    private final OneKeyDesk desk = new OneKeyDesk();
    private SigningModel model;
    private Path key;

    @BeforeEach
    void open() throws IOException {
        key = folder.resolve("kunci.p12");
        Files.writeString(key, "kunci");
        model = new SigningModel(desk, new DirectTaskRunner(), Messages.indonesian(), List.of(FIRST, SECOND));
    }

    @Test
    void nothingIsSignedBeforeThePaperIsReadAndEverythingChosen() {
        model.choose(key);
        model.look(letters("benar"));
        model.slotProperty().set(FIRST);
        assertThat(model.readyProperty().get()).isFalse();
        model.sign(letters("benar"));
        assertThat(desk.signed).isNull();

        model.readProperty().set(true);
        assertThat(model.readyProperty().get()).isTrue();
        model.sign(letters("benar"));

        assertThat(desk.signed).isEqualTo("ttd-01");
        assertThat(model.endProperty().get()).isEqualTo(End.SIGNED);
    }

    @Test
    void theThirdWrongPassphraseEndsTheDialog() {
        model.choose(key);
        model.look(letters("salah"));
        model.look(letters("salah"));
        assertThat(model.triesLeft()).isEqualTo(1);
        assertThat(model.endProperty().get()).isNull();

        model.look(letters("salah"));

        assertThat(model.endProperty().get()).isEqualTo(End.TOO_OFTEN_WRONG);
        assertThat(model.certificateProperty().get()).isNull();
    }

    @Test
    void everyPassphraseIsWipedWhateverHappens() {
        model.choose(key);
        for (String typed : List.of("benar", "salah")) {
            char[] letters = letters(typed);
            model.look(letters);
            assertThat(letters).containsOnly('\0');
        }
        char[] early = letters("benar");
        model.sign(early);
        assertThat(early).containsOnly('\0');
        char[] practice = letters("latihan");
        model.practice("Contoh Nama", practice, folder.resolve("latihan.p12"));
        assertThat(practice).containsOnly('\0');
    }

    @Test
    void theNameOnTheCertificateIsComparedWithTheChosenSigner() {
        model.choose(key);
        model.look(letters("benar"));
        assertThat(model.nameMatches()).isFalse();
        model.slotProperty().set(FIRST);
        assertThat(model.nameMatches()).isTrue();
        model.slotProperty().set(SECOND);
        assertThat(model.nameMatches()).isFalse();
    }

    @Test
    void theChosenSignersOwnPlaceIsKnown() {
        model.slotProperty().set(FIRST);
        assertThat(model.placeProperty().get().page()).isEqualTo(1);
        model.slotProperty().set(SECOND);
        assertThat(model.placeProperty().get()).isNull();
    }

    @Test
    void aPracticeKeyIsSavedAndTaken() throws IOException {
        Path target = folder.resolve("latihan.p12");

        model.practice("Contoh Nama", letters("latihan"), target);

        assertThat(Files.readString(target)).isEqualTo("latihan untuk Contoh Nama");
        assertThat(model.keyFileProperty().get()).isEqualTo(target);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aKeyFileThatIsGoneIsToldAndNothingIsTaken() {
        model.choose(folder.resolve("tidak-ada.p12"));

        assertThat(model.failureProperty().get())
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.code()).isEqualTo("signing.file"));
        assertThat(model.keyFileProperty().get()).isNull();
    }

    @Test
    void theOnlyOpenPlaceIsChosenAlready() {
        SigningModel one = new SigningModel(desk, new DirectTaskRunner(), Messages.indonesian(), List.of(SECOND));

        assertThat(one.slotProperty().get()).isEqualTo(SECOND);
    }

    private static char[] letters(String text) {
        return text.toCharArray();
    }

    /** Knows one passphrase. */
    private static final class OneKeyDesk implements SigningDesk {
        private String signed;

        @Override
        public CertificateFacts look(Bytes key, char[] passphrase) {
            boolean right = Arrays.equals(passphrase, "benar".toCharArray());
            if (!right) {
                throw new UserError("sign.passphrase");
            }
            return new CertificateFacts(
                    "CONTOH NAMA", "CA Uji", "01", Instant.EPOCH, Instant.parse("2030-01-01T00:00:00Z"), true);
        }

        @Override
        public void sign(String field, Bytes key, char[] passphrase, Progress progress) {
            look(key, passphrase);
            signed = field;
        }

        @Override
        public Optional<FieldPlace> place(String field) {
            return field.equals("ttd-01") ? Optional.of(new FieldPlace(1, 0.5, 0.8, 0.2, 0.05)) : Optional.empty();
        }

        @Override
        public Bytes practiceKey(String holder, char[] passphrase) {
            return Bytes.of(("latihan untuk " + holder).getBytes(StandardCharsets.UTF_8));
        }
    }
}
