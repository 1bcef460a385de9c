package id.rembuk.ui.authenticity;

import id.rembuk.domain.authenticity.SignatureFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The signatures of a file with their three facts apart: whether intact, whose, and of which kind. */
final class SignatureTable extends TableView<SignatureFinding> {
    private final Messages messages;
    private final Look look;

    SignatureTable(Messages messages, Look look, AuthenticityWords words) {
        this.messages = messages;
        this.look = look;
        setId("authenticity-table");
        setAccessibleText(messages.get("authenticity.signatures"));
        setPlaceholder(new Label(messages.get("authenticity.no-signature")));
        fixedCellSizeProperty().bind(look.px(44));
        getColumns().add(text("authenticity.column.number", 34, each -> Formats.number(each.ordinal())));
        getColumns().add(text("authenticity.column.signer", 176, each -> signer(words, each)));
        getColumns().add(text("authenticity.column.time", 146, words::time));
        getColumns().add(mark("authenticity.column.integrity", 150, words::integrity));
        getColumns().add(mark("authenticity.column.identity", 156, words::identity));
        getColumns().add(text("authenticity.column.type", 122, words::type));
    }

    private String signer(AuthenticityWords words, SignatureFinding finding) {
        String issuer = words.issuer(finding);
        return issuer.isEmpty()
                ? words.holder(finding)
                : words.holder(finding) + "\n" + messages.get("signing.certificate.issuer", issuer);
    }

    private TableColumn<SignatureFinding, String> text(
            String headKey, double width, Function<SignatureFinding, String> value) {
        TableColumn<SignatureFinding, String> column = new TableColumn<>(messages.get(headKey));
        column.prefWidthProperty().bind(look.px(width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<SignatureFinding, AuthenticityWords.Mark> mark(
            String headKey, double width, Function<SignatureFinding, AuthenticityWords.Mark> value) {
        TableColumn<SignatureFinding, AuthenticityWords.Mark> column = new TableColumn<>(messages.get(headKey));
        column.prefWidthProperty().bind(look.px(width));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(each -> new MarkCell());
        return column;
    }

    /** A state with icon and word. */
    private static final class MarkCell extends TableCell<SignatureFinding, AuthenticityWords.Mark> {
        @Override
        protected void updateItem(AuthenticityWords.Mark mark, boolean empty) {
            super.updateItem(mark, empty);
            setGraphic(empty || mark == null ? null : StatusChip.plain(mark.tone(), mark.text()));
            setAccessibleText(empty || mark == null ? null : mark.text());
        }
    }
}
