package id.rembuk.ui.signing;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.document.CertificateFacts;
import id.rembuk.domain.document.HolderName;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.PaperSigner.FieldPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One signature being made: in whose place, with which key, and whether the paper was read. The passphrase is never kept
 * here; three wrong ones end it.
 */
public final class SigningModel {
    /** Wrong passphrases after which the dialog closes. */
    static final int MOST_WRONG = 3;

    /** Largest key file that is read, in bytes. */
    private static final long LARGEST_KEY = 5_000_000;

    private final SigningDesk desk;
    private final TaskRunner tasks;
    private final Messages messages;
    private final List<Slot> slots;
    private final ObjectProperty<Slot> slot = new SimpleObjectProperty<>();
    private final BooleanProperty read = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Path> keyFile = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CertificateFacts> certificate = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<End> end = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FieldPlace> place = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding ready;
    private Bytes key;
    private int wrong;

    /**
     * A place that is not signed yet.
     *
     * @param field name of the prepared field
     * @param position as the paper prints it
     * @param name as the paper prints it; blank while not known
     */
    public record Slot(String field, String position, String name) {
        /** Position and name on one line. */
        public String label() {
            return name == null || name.isBlank() ? position : position + ", " + name;
        }
    }

    /** How the dialog ended by itself. */
    public enum End {
        SIGNED,
        TOO_OFTEN_WRONG
    }

    public SigningModel(SigningDesk desk, TaskRunner tasks, Messages messages, List<Slot> slots) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
        this.slots = List.copyOf(slots);
        if (slots.size() == 1) {
            slot.set(slots.get(0));
        }
        slot.addListener((o, was, now) -> findPlace(now));
        findPlace(slot.get());
        ready = Bindings.createBooleanBinding(
                () -> read.get() && slot.get() != null && certificate.get() != null && !busy.get(),
                read,
                slot,
                certificate,
                busy);
    }

    public List<Slot> slots() {
        return slots;
    }

    public ObjectProperty<Slot> slotProperty() {
        return slot;
    }

    /** Where the chosen signer's own field stands; null while it is not known. */
    public ReadOnlyObjectProperty<FieldPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Whether the signer says to have read the paper. */
    public BooleanProperty readProperty() {
        return read;
    }

    public ReadOnlyObjectProperty<Path> keyFileProperty() {
        return keyFile.getReadOnlyProperty();
    }

    /** What the opened key says of its holder; null until it was opened. */
    public ReadOnlyObjectProperty<CertificateFacts> certificateProperty() {
        return certificate.getReadOnlyProperty();
    }

    /** What went wrong last; null when nothing did. */
    public ReadOnlyObjectProperty<Throwable> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Set once when the dialog is to close. */
    public ReadOnlyObjectProperty<End> endProperty() {
        return end.getReadOnlyProperty();
    }

    /** Whether everything is there to sign. */
    public BooleanBinding readyProperty() {
        return ready;
    }

    /** Whether the certificate's name and the name printed in the chosen place are one person's, as far as words tell. */
    public boolean nameMatches() {
        return certificate.get() != null
                && slot.get() != null
                && HolderName.matches(slot.get().name(), certificate.get().holder());
    }

    /** Wrong passphrases that may still be typed. */
    public int triesLeft() {
        return MOST_WRONG - wrong;
    }

    /** Takes a key file; it is opened with its passphrase later. */
    public void choose(Path file) {
        failure.set(null);
        certificate.set(null);
        key = null;
        run("signing.job.look", () -> {
                    if (Files.size(file) > LARGEST_KEY) {
                        throw new UserError("sign.not-pkcs12");
                    }
                    return Bytes.of(Files.readAllBytes(file));
                })
                .onSuccess(bytes -> {
                    key = bytes;
                    keyFile.set(file);
                });
    }

    /**
     * Opens the chosen key.
     *
     * @param passphrase wiped when the key was looked at
     */
    public void look(char[] passphrase) {
        Bytes chosen = key;
        if (chosen == null || busy.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        failure.set(null);
        certificate.set(null);
        run("signing.job.look", () -> desk.look(chosen, passphrase))
                .onSuccess(certificate::set)
                .onEnd(() -> Arrays.fill(passphrase, '\0'));
    }

    /**
     * Signs in the chosen place.
     *
     * @param passphrase wiped when it is done
     */
    public void sign(char[] passphrase) {
        if (!ready.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        failure.set(null);
        Bytes chosen = key;
        String field = slot.get().field();
        busy.set(true);
        Job<Object> job = tasks.run(Lane.WRITE, messages.get("signing.job.sign"), progress -> {
            desk.sign(field, chosen, passphrase, progress);
            return null;
        });
        job.onFailure(this::failed).onSuccess(done -> end.set(End.SIGNED)).onEnd(() -> {
            Arrays.fill(passphrase, '\0');
            busy.set(false);
        });
    }

    /**
     * Makes a practice key, saves it and takes it.
     *
     * @param passphrase wiped when the key is made
     */
    public void practice(String holder, char[] passphrase, Path target) {
        failure.set(null);
        run("signing.job.practice", () -> {
                    Bytes made = desk.practiceKey(holder, passphrase);
                    write(made, target);
                    return made;
                })
                .onSuccess(made -> {
                    key = made;
                    certificate.set(null);
                    keyFile.set(target);
                })
                .onEnd(() -> Arrays.fill(passphrase, '\0'));
    }

    private void findPlace(Slot chosen) {
        place.set(null);
        if (chosen != null) {
            tasks.run(Lane.READ, messages.get("signing.job.look"), progress -> desk.place(chosen.field()))
                    .onFailure(this::failed)
                    .onSuccess(found -> {
                        if (chosen.equals(slot.get())) {
                            place.set(found.orElse(null));
                        }
                    });
        }
    }

    private <R> Job<R> run(String nameKey, Work<R> work) {
        busy.set(true);
        Job<R> job = tasks.run(Lane.WORK, messages.get(nameKey), progress -> {
            try {
                return work.call();
            } catch (IOException e) {
                throw new UserError(e, "signing.file");
            }
        });
        return job.onFailure(this::failed).onEnd(() -> busy.set(false));
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof UserError error && error.code().equals("sign.passphrase")) {
            wrong++;
            if (wrong >= MOST_WRONG) {
                end.set(End.TOO_OFTEN_WRONG);
            }
        }
        failure.set(thrown);
    }

    private static void write(Bytes made, Path target) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, made.array());
            Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A piece of work that may fail at a file. */
    private interface Work<R> {
        R call() throws IOException;
    }
}
