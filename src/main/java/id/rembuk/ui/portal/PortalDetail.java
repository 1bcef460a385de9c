package id.rembuk.ui.portal;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.portal.FormColumn;
import id.rembuk.domain.portal.PortalEntry.TypedChange;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.usecase.PortalBoard.Block;
import id.rembuk.usecase.PortalBoard.Mark;
import id.rembuk.usecase.PortalBoard.Row;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The column of a kecamatan under the cursor: copy it, tick it, and what changed since it was typed. */
final class PortalDetail extends VBox {
    private final Messages messages;
    private final PortalModel model;
    private final Button copy;
    private final Button tick;
    private String text = "";

    /** @param copied is told what goes to the clipboard */
    PortalDetail(ScreenContext context, PortalModel model, Consumer<String> copied, Runnable turned) {
        this.model = model;
        messages = context.messages();
        getStyleClass().add("form");
        copy = new Button(messages.get("portal.copy"), Icons.of("bi-clipboard"));
        copy.setId("portal-copy");
        copy.getStyleClass().add("primary");
        tick = new Button("", Icons.of("bi-check"));
        tick.setId("portal-tick");
        boolean readOnly = context.saveStatus().isReadOnly();
        copy.setOnAction(e -> copied.accept(text));
        tick.setDisable(readOnly);
        tick.setOnAction(e -> turned.run());
    }

    /**
     * Shows a column of a kecamatan.
     *
     * @param block null for none
     * @param index of the column; negative for none
     */
    void show(Block block, int index) {
        getChildren().clear();
        if (block == null || index < 0 || index >= model.columns().size()) {
            Label none = new Label(messages.get("portal.none"));
            none.setWrapText(true);
            none.getStyleClass().add("t-muted");
            getChildren().add(none);
            return;
        }
        FormColumn column = model.columns().get(index);
        text = model.plain(block, index);
        Label title = wrapped(messages.get(
                "portal.column-of", column.heading().text(), block.kecamatan().name()));
        title.getStyleClass().add("t-lead");
        Label how = wrapped(
                messages.get("portal.copy-how", Formats.number(block.rows().size())));
        getChildren().addAll(title, copy, how);
        warnOfUnknown(block, index);
        showTyped(block, block.marks().get(column.id()));
        getChildren().addAll(tick, Forms.note(source(column)));
    }

    private void warnOfUnknown(Block block, int index) {
        long unknown = block.rows().stream()
                .filter(row -> row.numbers().get(index) == null)
                .count();
        if (unknown > 0) {
            getChildren().add(Forms.warning(messages.get("portal.unknown-desa", Formats.number(unknown))));
        }
    }

    /** @param mark null while the column was not typed */
    private void showTyped(Block block, Mark mark) {
        if (mark == null) {
            tick.setText(messages.get("portal.tick"));
            return;
        }
        getChildren()
                .add(wrapped(messages.get(
                        "portal.typed-by",
                        mark.entry().officer(),
                        messages.dates().dateTime(mark.entry().typedAt().atZone(ZoneId.systemDefault())))));
        if (!mark.changes().isEmpty()) {
            getChildren().add(Forms.warning(changes(block, mark)));
        }
        tick.setText(messages.get(mark.changes().isEmpty() ? "portal.untick" : "portal.tick-again"));
    }

    private String changes(Block block, Mark mark) {
        Map<String, String> names =
                block.rows().stream().map(Row::desa).collect(Collectors.toMap(Area::id, Area::name));
        return messages.get(
                "portal.changes",
                mark.changes().stream()
                        .map(change -> one(names.getOrDefault(change.areaId(), ""), change))
                        .collect(Collectors.joining("; ")));
    }

    private String one(String desa, TypedChange change) {
        return messages.get("portal.change", desa, words(change.before()), words(change.after()));
    }

    private String words(Integer number) {
        return number == null ? messages.get("portal.unknown") : Formats.number(number);
    }

    private String source(FormColumn column) {
        return messages.get(
                column.heading().verified() ? "portal.source.verified" : "portal.source.unverified",
                column.heading().source());
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
