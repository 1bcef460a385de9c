package id.rembuk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.reference.Templates;
import id.rembuk.settings.Preferences;
import id.rembuk.support.AnsweredDialogs;
import id.rembuk.support.Await;
import id.rembuk.support.Desk;
import id.rembuk.support.NodeWalk;
import id.rembuk.support.WindowExtension;
import id.rembuk.support.Workspaces;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.ui.kit.UiAction;
import id.rembuk.usecase.Backups;
import id.rembuk.usecase.WorkspaceSession;
import id.rembuk.usecase.port.WorkspaceFiles.Backup;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an officer does in Pengaturan, by keyboard, on a real workspace. */
@ExtendWith(WindowExtension.class)
class SettingsStoryTest {
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private final List<Backup> restored = new ArrayList<>();
    private Path folder;
    private WorkspaceSession session;
    private Backups backups;
    private Supplier<SettingsScreen> make;
    private SettingsScreen screen;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("rembuk-pengaturan");
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        id.rembuk.usecase.Workspaces useCase = Workspaces.useCase(Workspaces.CLOCK);
        backups = useCase.backups(session);
        ScreenContext context = Desk.direct(session, dialogs);
        Safekeeping safekeeping = new Safekeeping(
                backups, () -> useCase.handOver(session, session.edits().actor()), new NotedActs());
        Preferences preferences = Preferences.load(folder.resolve("preferensi.properties"));
        make = () -> new SettingsScreen(
                context,
                preferences,
                Workspaces.CLOCK,
                safekeeping,
                () -> new PdfPaperPrinter(Templates.packed()::text, Messages.indonesian()));
        screen = make.get();
        scene = new Scene(screen.node(), 1366 - 190, 728 - 70);
        Stylesheets.loadFonts();
        Stylesheets.dress(new Look(), scene);
        stage.setScene(scene);
        stage.show();
        screen.open();
    }

    @AfterEach
    void close() {
        backups.close();
        session.close();
    }

    @Test
    void aWindowMadeAnewOpensTheSectionThatWasOpen(FxRobot robot) {
        robot.interact(() -> sections(screen).select(SettingsSection.BACKUPS));
        SettingsScreen again = Await.answer(make::get);
        robot.interact(again::open);
        assertThat(Await.answer(() -> sections(again).getSelectedItem())).isEqualTo(SettingsSection.BACKUPS);
        robot.interact(again::close);
    }

    @SuppressWarnings("unchecked") // the list with this id holds sections
    private static MultipleSelectionModel<SettingsSection> sections(SettingsScreen screen) {
        return ((ListView<SettingsSection>) screen.node().lookup("#settings-sections")).getSelectionModel();
    }

    @Test
    void aPictureOfTheKopIsPutWithItsWordsAndTakenOff(FxRobot robot) throws IOException {
        Organisation body = session.organisations().organisations().stream()
                .filter(each -> each.kind() == OrganisationKind.OPD)
                .findFirst()
                .orElseThrow();
        session.organisations().changeLetterhead(body.id(), "Pemerintah", kop -> kop.withOfficeLine("Dinas Contoh"));
        robot.interact(() -> screen.reveal(
                RecordRef.of(session.organisations().letterhead(body.id()).orElseThrow())));
        Path png = folder.resolve("lambang.png");
        ImageIO.write(new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        dialogs.path(png).text("Lambang contoh");

        robot.interact(() -> robot.lookup("#kop-left-choose").queryButton().fire());

        assertThat(dialogs.errorCodes()).isEmpty();
        assertThat(session.organisations().letterhead(body.id()).orElseThrow().images())
                .singleElement()
                .satisfies(image -> assertThat(image.alternativeText()).isEqualTo("Lambang contoh"));
        robot.interact(() -> robot.lookup("#kop-left-remove").queryButton().fire());
        assertThat(session.organisations().letterhead(body.id()).orElseThrow().images())
                .isEmpty();
    }

    @Test
    void addsAnOpdByKeyboard(FxRobot robot) {
        robot.interact(() -> screen.perform(UiAction.NEW_ROW));
        robot.write("Dinas Perikanan").push(KeyCode.ENTER);
        robot.interact(() -> find("body-short-name").requestFocus());
        robot.write("Diskan").push(KeyCode.TAB).write("DKP, Dinas Kelautan").push(KeyCode.TAB);

        Organisation added = session.organisations().organisations().stream()
                .filter(body -> body.name().equals("Dinas Perikanan"))
                .findFirst()
                .orElseThrow();
        assertThat(added.kind()).isEqualTo(OrganisationKind.OPD);
        assertThat(added.shortName()).isEqualTo("Diskan");
        assertThat(added.aliases()).containsExactly("DKP", "Dinas Kelautan");
        assertThat(added.confirmed()).isTrue();
        assertThat(this.<Organisation>table("bodies-table").getSelectionModel().getSelectedItem())
                .isEqualTo(added);
    }

    @Test
    void whatIsTypedForABodyIsSavedThereWhenANewOneIsBegun(FxRobot robot) {
        robot.interact(() ->
                this.<Organisation>table("bodies-table").getSelectionModel().select(0));
        Organisation first =
                this.<Organisation>table("bodies-table").getSelectionModel().getSelectedItem();
        robot.interact(() -> {
            find("body-short-name").requestFocus();
            ((TextInputControl) find("body-short-name")).setText("Singkatan baru");
        });

        robot.interact(() -> screen.perform(UiAction.NEW_ROW));

        assertThat(session.organisations().organisations())
                .filteredOn(body -> body.id().equals(first.id()))
                .singleElement()
                .extracting(Organisation::shortName)
                .isEqualTo("Singkatan baru");
        assertThat(dialogs.errorCodes()).isEmpty();
    }

    @Test
    void aDesaFoundInTheSearchIsShownInItsRow(FxRobot robot) {
        Area desa = session.situation().areas().stream()
                .filter(area -> area.level() == AreaLevel.DESA)
                .findFirst()
                .orElseThrow();

        robot.interact(() -> screen.reveal(RecordRef.of(desa)));

        assertThat(this.<AreaModel.Row>table("areas-table")
                        .getSelectionModel()
                        .getSelectedItem()
                        .area())
                .isEqualTo(desa);
    }

    @Test
    void aRefusedCodeStaysInItsFieldWithTheReason(FxRobot robot) {
        robot.interact(() ->
                this.<Organisation>table("bodies-table").getSelectionModel().select(0));
        robot.interact(() -> {
            find("body-codes").requestFocus();
            ((TextInputControl) find("body-codes")).setText("kesehatan");
        });
        robot.push(KeyCode.ENTER);

        assertThat(((TextInputControl) find("body-codes")).getText()).isEqualTo("kesehatan");
        assertThat(find("body-codes").getParent().lookupAll(".refusal")).hasSize(1);
    }

    @Test
    void aRefusalIsToldWhenTheOfficerGoesOnToAnotherBody(FxRobot robot) {
        robot.interact(() ->
                this.<Organisation>table("bodies-table").getSelectionModel().select(0));
        robot.interact(() -> {
            find("body-codes").requestFocus();
            ((TextInputControl) find("body-codes")).setText("kesehatan");
        });

        robot.interact(() ->
                this.<Organisation>table("bodies-table").getSelectionModel().select(1));

        assertThat(dialogs.errorCodes()).containsExactly("organisation.field-code");
        assertThat(((TextInputControl) find("body-codes")).getText()).isEqualTo("1.02");
        assertThat(session.organisations().organisations())
                .noneMatch(body -> body.fieldCodes().contains("kesehatan"));
    }

    @Test
    void addsAnOfficialAndSeesTheSignatureBlock(FxRobot robot) {
        open(SettingsSection.OFFICIALS, robot);
        robot.interact(() -> screen.perform(UiAction.NEW_ROW));
        robot.write("Kepala Dinas Kesehatan")
                .push(KeyCode.TAB)
                .write("Nama Contoh, M.Kes")
                .push(KeyCode.TAB);
        robot.interact(() -> find("official-number").requestFocus());
        robot.write("19800101 200501 1 001").push(KeyCode.ENTER);

        Official official = session.officials().all().get(0);
        assertThat(official.idNumber()).isEqualTo("198001012005011001");
        assertThat(find("official-preview").getAccessibleText())
                .isEqualTo("Hasil di dokumen: KEPALA DINAS KESEHATAN, Nama Contoh, M.Kes NIP. 19800101 200501 1 001");
        assertThat(find("official-doubts").isVisible()).isFalse();
        assertThat(visibleTexts("officials-table"))
                .contains("Nama Contoh, M.Kes")
                .noneMatch(text -> text.contains("19800101"));
    }

    @Test
    void whatHasTheFocusKeepsItInAWindowThatGetsNarrowAndWideAgain(FxRobot robot) {
        open(SettingsSection.BACKUPS, robot);
        robot.interact(() -> find("backup-now").requestFocus());
        for (double width : new double[] {420, 1176}) {
            robot.interact(() -> {
                NodeWalk.layOut(scene.getRoot(), width, 658);
                NodeWalk.layOut(scene.getRoot(), width, 658);
            });
            Await.until("the focus on the button", () -> find("backup-now").isFocused());
        }
        robot.interact(() -> find("settings-sections").requestFocus());
        robot.interact(() -> NodeWalk.layOut(scene.getRoot(), 420, 658));
        Await.until(
                "the focus on the choice", () -> find("settings-section-choice").isFocused());
        robot.interact(() -> NodeWalk.layOut(scene.getRoot(), 1176, 658));
        Await.until("the focus on the list", () -> find("settings-sections").isFocused());
    }

    @Test
    void restoresABackupAfterSeeingWhatWouldChange(FxRobot robot) {
        open(SettingsSection.BACKUPS, robot);
        robot.interact(() -> ((javafx.scene.control.Button) find("backup-now")).fire());
        session.organisations().add("Dinas Perikanan", OrganisationKind.OPD);
        robot.interact(
                () -> this.<Backup>table("backups-table").getSelectionModel().select(0));

        assertThat(visibleTexts("backup-differences")).containsExactly("Instansi: 0 kembali, 1 hilang, 0 berubah.");
        dialogs.confirm(true);
        robot.interact(() -> ((javafx.scene.control.Button) find("backup-restore")).fire());

        assertThat(restored)
                .containsExactly(
                        this.<Backup>table("backups-table").getSelectionModel().getSelectedItem());
        assertThat(dialogs.told()).containsExactly("settings.backups.restore-text");
    }

    private void open(SettingsSection section, FxRobot robot) {
        robot.interact(() -> {
            @SuppressWarnings("unchecked") // the list is made by the screen with its sections
            ListView<SettingsSection> list = (ListView<SettingsSection>) find("settings-sections");
            list.getSelectionModel().select(section);
        });
    }

    private Node find(String id) {
        Node node = Await.answer(() -> scene.lookup("#" + id));
        assertThat(node).as(id).isNotNull();
        return node;
    }

    @SuppressWarnings("unchecked") // each table is made by its view with this kind of row
    private <T> TableView<T> table(String id) {
        return (TableView<T>) find(id);
    }

    private List<String> visibleTexts(String id) {
        return Await.answer(() -> Stream.of(".label", ".table-cell")
                .flatMap(selector -> find(id).lookupAll(selector).stream())
                .filter(javafx.scene.control.Labeled.class::isInstance)
                .map(node -> ((javafx.scene.control.Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    /** The window's acts, noted instead of done: closing and opening the file is the window's own story. */
    private final class NotedActs implements Safekeeping.FileActs {
        @Override
        public void restore(Backup backup) {
            restored.add(backup);
        }

        @Override
        public void reopen() {}

        @Override
        public void backedUp(Backup backup) {}
    }
}
