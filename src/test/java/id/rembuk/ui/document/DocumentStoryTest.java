package id.rembuk.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.Road;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.support.Await;
import id.rembuk.support.NodeWalk;
import id.rembuk.support.PaperDesk;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.task.LaneRunner;
import id.rembuk.task.TaskRunner;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Dialogs;
import id.rembuk.ui.kit.FxThread;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.SaveStatus;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.DocumentBoard;
import id.rembuk.usecase.DocumentField;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.WorkspaceSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole story of a paper, with the real lanes, a real file, and the real printer, signer and checker. */
@ExtendWith(WindowExtension.class)
class DocumentStoryTest {
    private static final String PASSPHRASE = "latihan";

    @TempDir
    Path folder;

    private final ChosenFiles dialogs = new ChosenFiles();
    private final Look look = new Look();
    private WorkspaceSession session;
    private TaskRunner tasks;
    private PaperTools tools;
    private DocumentView view;
    private Scene scene;

    @Start
    void start(Stage window) {
        session = Workspaces.createPractice(folder.resolve("uji.rembuk"));
        session.commitments().add();
        tools = PaperDesk.tools(folder, Workspaces.CLOCK);
        tasks = new LaneRunner(FxThread.LATER);
        Stylesheets.loadFonts();
        view = new DocumentView(
                new ScreenContext(session, tasks, Messages.indonesian(), dialogs, new Here(), new SaveStatus(), look),
                tools);
        scene = new Scene(new StackPane(view.node()), 1176, 697);
        Stylesheets.follow(look, scene);
        window.setScene(scene);
        window.show();
        view.open();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.asyncFx(() -> view.close());
        WaitForAsyncUtils.waitForFxEvents();
        tasks.close();
        session.close();
    }

    @Test
    void aMissingFinalLeadsToTheWayToBeginItAndThenToWhatItsDraftLacks(FxRobot robot) {
        robot.interact(() -> view.narrow(Narrowing.paper(DocumentKind.BERITA_ACARA)));
        Await.until(
                "the way to begin one",
                () -> find("#document-empty-berita-acara") != null
                        && find("#document-empty-berita-acara").isFocused());
        String draft = session.documents().create(DocumentKind.BERITA_ACARA);
        session.documents().create(DocumentKind.PERNYATAAN_KOMITMEN);
        Await.until("both drafts", () -> rows().size() == 2 && find("#document-tab-findings") != null);

        robot.interact(() -> view.narrow(Narrowing.paper(DocumentKind.BERITA_ACARA)));
        Await.until("what it lacks", () -> find("#document-findings-sum") != null && selected(draft));
        assertThat(((ToggleButton) find("#document-tab-findings")).isSelected()).isTrue();
    }

    @Test
    void personsCountedByTheAttendanceListAreShownAndNotTypedAgain(FxRobot robot) {
        session.meetings()
                .change(MeetingField.PARTICIPANTS, m -> m.participants(120).invited(150));
        session.documents().create(DocumentKind.BERITA_ACARA);
        await("the draft", "#document-tab-meeting");
        fire("#document-tab-meeting");
        Await.until(
                "the number typed",
                () -> field("#meeting-participants").getText().equals("120"));
        assertThat(field("#meeting-participants").isEditable()).isTrue();
        assertThat(find("#meeting-counted").isVisible()).isFalse();

        session.rembuk().attendance().expectBodies();
        String first = session.rembuk().board().attendees().get(0).id();
        session.rembuk().attendance().tick(first);
        int expected = session.rembuk().board().attendees().size();
        Await.until(
                "the number counted",
                () -> field("#meeting-participants").getText().equals("1"));
        assertThat(field("#meeting-invited").getText()).isEqualTo(String.valueOf(expected));
        assertThat(field("#meeting-participants").isEditable()).isFalse();
        assertThat(field("#meeting-invited").isEditable()).isFalse();
        assertThat(find("#meeting-counted").isVisible()).isTrue();
        assertThat(session.meetings().current().participants()).isEqualTo(120);
        assertThat(walk()).isEmpty();
    }

    private TextInputControl field(String id) {
        return (TextInputControl) find(id);
    }

    @Test
    void aPaperIsMadeSeenFinalSignedByTwoCheckedAndCorrected(FxRobot robot) throws IOException {
        await("the empty place", "#document-empty-pernyataan-komitmen");
        fire("#document-empty-pernyataan-komitmen");
        Await.until("the draft on the disk", () -> !rows().isEmpty());
        Await.until("its page", () -> text("#document-page-where").startsWith("Hal. 1"));

        fire("#document-tab-meeting");
        type(robot, "#meeting-date", "06/03/2024");
        type(robot, "#meeting-city", "Kandangan");
        fire("#document-tab-signers");
        type(robot, "#signer-name", "Contoh Satu");
        type(robot, "#signer-position", "Ketua Contoh");
        fire("#signer-add");
        Await.until("the first signer", () -> row().signers().size() == 1);
        type(robot, "#signer-name", "Contoh Dua");
        type(robot, "#signer-position", "Sekretaris Contoh");
        fire("#signer-add");
        Await.until("the second signer", () -> row().signers().size() == 2);
        fire("#document-tab-findings");
        Await.until("no block", () -> text("#document-findings-sum").startsWith("Siap dijadikan final"));
        assertThat(walk()).isEmpty();

        complete();
        Await.until("the final on the disk", () -> row().document().state() == DocumentState.FINAL);
        Await.until(
                "the signing button",
                () -> find("#document-sign") != null
                        && find("#document-sign").isVisible()
                        && !find("#document-sign").isDisabled());
        assertThat(walk()).isEmpty();
        sign(0, "satu.p12", "Contoh Satu");
        Await.until("the first signature", () -> row().signed(Road.ELECTRONIC) == 1);
        Await.until(
                "the file with one signature", () -> text("#document-signed").equals("1 dari 2 sudah"));
        sign(0, "dua.p12", "Contoh Dua");
        Await.until("the second signature", () -> row().status() == DocumentBoard.Status.SIGNED);
        Await.until("both told", () -> text("#document-signed").equals("2 dari 2 sudah"));

        String first = row().document().id();
        Files.write(
                folder.resolve("ttd.pdf"),
                session.finals().bytes(first, Road.ELECTRONIC).orElseThrow().array());
        act(() -> view.perform(UiAction.CHECK_PAPER));
        dialogs.next(folder.resolve("ttd.pdf"));
        act(() -> ((ButtonBase) find("#authenticity-choose")).fire());
        Await.until("the verdict", () -> text("#authenticity-verdict-title").equals("Dokumen ini utuh"));
        assertThat(walk()).isEmpty();
        fire("#authenticity-original");

        fire("#document-correct");
        Await.until("the correction", () -> rows().size() == 2);
        String second = rows().stream()
                .map(each -> each.document())
                .filter(each -> each.version() == 2)
                .findFirst()
                .orElseThrow()
                .id();
        session.documents()
                .change(
                        second,
                        DocumentField.SIGNERS,
                        d -> d.signers(List.of(new SignerSlot(null, null, null, "Contoh Satu", "Ketua Contoh"))));
        Await.until("the correction shown", () -> find("#document-complete").isVisible());
        complete();
        Await.until("the old one replaced", () -> rows().stream()
                .anyMatch(each ->
                        each.document().id().equals(first) && each.document().state() == DocumentState.REPLACED));
        assertThat(rows())
                .filteredOn(each -> each.document().id().equals(second))
                .singleElement()
                .satisfies(each -> assertThat(each.document().differences()).isNotEmpty());
        assertThat(dialogs.errors).isEmpty();
    }

    @Test
    void aScanIsAttachedToTheInkEditionAndEverythingFits() throws IOException {
        String id = session.documents().create(DocumentKind.PERNYATAAN_KOMITMEN);
        session.meetings()
                .change(MeetingField.DATE, m -> m.date(LocalDate.of(2024, 3, 6)).city("Kandangan"));
        session.documents()
                .change(
                        id,
                        DocumentField.SIGNERS,
                        d -> d.signers(List.of(
                                new SignerSlot(
                                        null,
                                        null,
                                        "Mitra",
                                        "Contoh Satu dengan nama yang panjang sekali",
                                        "Ketua Contoh"),
                                new SignerSlot(null, null, null, "Contoh Dua", "Sekretaris Contoh"))));
        Await.until("its page", () -> text("#document-page-where").startsWith("Hal. 1"));
        fire("#document-tab-signers");
        await("both signers", "#signer-remove-1");
        assertThat(walk()).isEmpty();
        fire("#document-tab-findings");
        Await.until("no block", () -> text("#document-findings-sum").startsWith("Siap"));
        act(() -> FxThread.later(() -> ((ButtonBase) find("#document-complete")).fire()));
        Await.until("the question before a final", () -> inAnyWindow("#final-wet") != null);
        act(() -> ((javafx.scene.control.RadioButton) inAnyWindow("#final-wet")).setSelected(true));
        act(() -> ((ButtonBase) inAnyWindow("#final-act")).fire());
        await("the place for a scan", "#scan-ttd-01");
        Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2});
        dialogs.next(folder.resolve("a.png"));
        fire("#scan-ttd-01");
        Await.until("the scan", () -> row().signed(Road.WET) == 1);
        await("the link to it", "#scan-view-ttd-01");
        assertThat(walk()).isEmpty();
        fire("#document-tab-facts");
        assertThat(walk()).isEmpty();
        assertThat(dialogs.errors).isEmpty();
    }

    @Test
    void aMistakeInTheTextOfAPaperIsRefusedWithItsLineAndAGoodOneIsKept() {
        String id = session.documents().create(DocumentKind.PERNYATAAN_KOMITMEN);
        Await.until("its page", () -> text("#document-page-where").startsWith("Hal. 1"));
        fire("#document-template");
        Await.until("the text", () -> inAnyWindow("#template-html") != null);
        TextInputControl html = (TextInputControl) inAnyWindow("#template-html");
        String shipped = html.getText();

        act(() -> html.setText(shipped + "\n{{#tidak-ada"));
        act(() -> ((ButtonBase) inAnyWindow("#template-keep")).fire());
        Await.until(
                "the refusal",
                () -> inAnyWindow("#template-answer").getStyleClass().contains("salah"));
        assertThat(session.documents().template(DocumentKind.PERNYATAAN_KOMITMEN))
                .isEmpty();

        act(() -> html.setText(shipped + "\n<p>Ditambahkan kantor.</p>"));
        act(() -> ((ButtonBase) inAnyWindow("#template-keep")).fire());
        Await.until("the text on the disk", () -> session.documents()
                .template(DocumentKind.PERNYATAAN_KOMITMEN)
                .isPresent());
        Await.until("the dialog to close", () -> inAnyWindow("#template-html") == null);
        assertThat(session.documents().material(id).template().html()).contains("Ditambahkan kantor.");
        assertThat(dialogs.errors).isEmpty();
    }

    private void complete() {
        act(() -> FxThread.later(() -> ((ButtonBase) find("#document-complete")).fire()));
        Await.until("the question before a final", () -> inAnyWindow("#final-act") != null);
        act(() -> ((javafx.scene.control.RadioButton) inAnyWindow("#final-electronic")).setSelected(true));
        act(() -> ((ButtonBase) inAnyWindow("#final-act")).fire());
    }

    private void sign(int slot, String file, String holder) throws IOException {
        char[] letters = PASSPHRASE.toCharArray();
        Files.write(
                folder.resolve(file),
                tools.signer()
                        .get()
                        .practiceKey(holder, letters, Workspaces.CLOCK.instant())
                        .array());
        fire("#document-sign");
        Await.until("the signing dialog", () -> inAnyWindow("#signing-sign") != null);
        assertThat(inAnyWindow("#signing-sign").isDisabled()).isTrue();
        dialogs.next(folder.resolve(file));
        act(() -> ((ButtonBase) inAnyWindow("#signing-choose-key")).fire());
        Await.until(
                "the key",
                () -> ((Labeled) inAnyWindow("#signing-key-name")).getText().equals(file));
        act(() -> ((TextInputControl) inAnyWindow("#signing-passphrase")).setText(PASSPHRASE));
        act(() -> ((ButtonBase) inAnyWindow("#signing-look")).fire());
        Await.until("the certificate", () -> inAnyWindow("#signing-holder") != null);
        act(() -> {
            javafx.scene.control.ComboBox<?> choice = (javafx.scene.control.ComboBox<?>) inAnyWindow("#signing-slot");
            choice.getSelectionModel().select(slot);
        });
        Await.until("the page to be seen", () -> !inAnyWindow("#signing-read").isDisabled());
        act(() -> ((CheckBox) inAnyWindow("#signing-read")).setSelected(true));
        assertThat(inAnyWindow("#signing-sign").isDisabled()).isFalse();
        act(() -> ((ButtonBase) inAnyWindow("#signing-sign")).fire());
        Await.until("the dialog to close", () -> inAnyWindow("#signing-sign") == null);
    }

    private List<String> walk() {
        List<String> findings = new ArrayList<>();
        for (int size : List.of(100, 150)) {
            act(() -> look.textPercentProperty().set(size));
            act(() -> {
                Parent root = scene.getRoot();
                NodeWalk.layOut(root, size == 100 ? 1176 : 1285, 650);
                NodeWalk.outside(root, size == 100 ? 1176 : 1285, 650)
                        .forEach(each -> findings.add(size + " % outside: " + each));
                NodeWalk.squeezed(root).forEach(each -> findings.add(size + " % squeezed: " + each));
                NodeWalk.silent(root).forEach(each -> findings.add(size + " % silent: " + each));
            });
        }
        act(() -> look.textPercentProperty().set(100));
        return findings;
    }

    private List<DocumentBoard.Row> rows() {
        return session.documents().board().rows();
    }

    private DocumentBoard.Row row() {
        return rows().get(0);
    }

    private boolean selected(String id) {
        return ((ListView<?>) find("#document-list")).getSelectionModel().getSelectedItem()
                        instanceof DocumentBoard.Row chosen
                && chosen.document().id().equals(id);
    }

    private Node find(String id) {
        return Await.answer(() -> scene.getRoot().lookup(id));
    }

    private String text(String id) {
        return find(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    private void await(String what, String id) {
        Await.until(what, () -> find(id) != null);
    }

    private void fire(String id) {
        await(id, id);
        act(() -> ((ButtonBase) find(id)).fire());
    }

    private static Node inAnyWindow(String id) {
        return Await.answer(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null));
    }

    private static void act(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, act);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String field, String text) {
        await(field, field);
        robot.interact(() -> find(field).requestFocus());
        robot.write(text);
    }

    /** Answers every question for a file with the next one, and agrees to everything. */
    private static final class ChosenFiles implements Dialogs {
        private final Deque<Path> files = new ArrayDeque<>();
        private final List<Throwable> errors = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        void next(Path file) {
            files.add(file);
        }

        @Override
        public void error(Throwable failure) {
            errors.add(failure);
        }

        @Override
        public void tell(String titleKey, String textKey, Object... words) {
            told.add(textKey);
        }

        @Override
        public void saved(List<Path> files, String note) {}

        @Override
        public boolean confirm(String titleKey, String textKey, String actKey, Object... words) {
            return true;
        }

        @Override
        public Optional<String> ask(String titleKey, String textKey, String actKey, String initial) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
            return Optional.ofNullable(files.poll());
        }

        @Override
        public Optional<Path> chooseOpen(String titleKey, List<String> extensions) {
            return Optional.ofNullable(files.poll());
        }

        @Override
        public Optional<Path> chooseFolder(String titleKey) {
            return Optional.empty();
        }
    }

    /** Stays where it is. */
    private final class Here implements id.rembuk.ui.kit.Navigator {
        @Override
        public void go(id.rembuk.ui.kit.Place place) {}

        @Override
        public void reveal(id.rembuk.domain.history.RecordRef ref) {}

        @Override
        public void perform(UiAction action) {
            view.perform(action);
        }
    }
}
