package id.rembuk.ui.authenticity;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.AuthenticityReport;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.task.Job;
import id.rembuk.task.Lane;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One file being checked offline, what was found, and the issuers the user trusts. */
public final class AuthenticityModel {
    /** Largest file that is read, in bytes. */
    private static final long LARGEST = 200_000_000;

    /** Largest certificate that is read, in bytes. */
    private static final long LARGEST_CERTIFICATE = 1_000_000;

    private final AuthenticityDesk desk;
    private final TaskRunner tasks;
    private final Messages messages;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<TrustedIssuer> issuers = FXCollections.observableArrayList();
    private Job<?> running;

    /**
     * What was found of a file.
     *
     * @param original the paper of this workspace it is or was; empty when it is none
     */
    public record Checked(
            String name, Bytes bytes, AuthenticityReport report, Optional<AuthenticityDesk.Original> original) {}

    public AuthenticityModel(AuthenticityDesk desk, TaskRunner tasks, Messages messages, Consumer<Throwable> failed) {
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
        this.failed = failed;
    }

    /** The newest result; null before the first file. */
    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ObservableList<TrustedIssuer> issuers() {
        return issuers;
    }

    /** Reads the list of issuers. */
    public void open() {
        tasks.run(Lane.WORK, messages.get("authenticity.job.issuers"), progress -> desk.issuers())
                .onSuccess(issuers::setAll)
                .onFailure(failed);
    }

    /** Checks a file of the disk. */
    public void check(Path file) {
        start(String.valueOf(file.getFileName()), () -> read(file, LARGEST, "verify.too-large"));
    }

    /** Checks a paper of the workspace. */
    public void check(String name, Bytes bytes) {
        start(name, () -> bytes);
    }

    /** Stops a check that is running. */
    public void close() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** Trusts the issuer of a certificate file and checks the file shown again. */
    public void trust(Path certificate, boolean psreRoot) {
        tasks.run(
                        Lane.WORK,
                        messages.get("authenticity.job.issuers"),
                        progress ->
                                desk.trust(read(certificate, LARGEST_CERTIFICATE, "verify.not-certificate"), psreRoot))
                .onSuccess(added -> again())
                .onFailure(failed);
    }

    /** Trusts an issuer no longer and checks the file shown again. */
    public void distrust(TrustedIssuer issuer) {
        tasks.run(Lane.WORK, messages.get("authenticity.job.issuers"), progress -> {
                    desk.distrust(issuer);
                    return issuer;
                })
                .onSuccess(gone -> again())
                .onFailure(failed);
    }

    private void again() {
        open();
        Checked shown = checked.get();
        if (shown != null && !busy.get()) {
            check(shown.name(), shown.bytes());
        }
    }

    private void start(String name, Source source) {
        close();
        checked.set(null); // the verdict of one file must not stand there while another is checked
        busy.set(true);
        Job<Read> job = tasks.run(Lane.WORK, messages.get("authenticity.job.check"), progress -> {
            Bytes bytes = source.read();
            return new Read(bytes, desk.check(bytes, progress));
        });
        running = job.isEnded() ? null : job;
        job.onSuccess(read -> find(name, read)).onFailure(failure -> ended(failure));
        job.onEnd(() -> {
            if (job.state() == Job.State.CANCELLED && running == null) {
                busy.set(false);
            }
        });
    }

    private void find(String name, Read read) {
        tasks.run(
                        Lane.READ,
                        messages.get("authenticity.job.check"),
                        progress -> desk.original(read.bytes(), read.report()))
                .onSuccess(original -> {
                    running = null;
                    busy.set(false);
                    checked.set(new Checked(name, read.bytes(), read.report(), original));
                })
                .onFailure(this::ended);
    }

    private void ended(Throwable failure) {
        running = null;
        busy.set(false);
        failed.accept(failure);
    }

    private static Bytes read(Path file, long largest, String tooLarge) {
        try {
            if (Files.size(file) > largest) {
                throw new UserError(tooLarge);
            }
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserError(e, "authenticity.file", file.getFileName());
        }
    }

    private record Read(Bytes bytes, AuthenticityReport report) {}

    /** Where the bytes come from. */
    private interface Source {
        Bytes read();
    }
}
