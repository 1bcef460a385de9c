package id.rembuk.ui.settings;

import id.rembuk.text.Messages;
import id.rembuk.ui.kit.ScreenContext;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** Riwayat: what was done, by whom and when; nothing can be changed here. */
final class HistoryView implements SettingsPart {
    private final HistoryModel model;
    private final TextField filter;
    private final SectionPane node;

    HistoryView(ScreenContext context, ZoneId zone) {
        Messages messages = context.messages();
        model = new HistoryModel(context, zone);
        filter = SectionPane.filter("history-filter", messages.get("settings.filter"), model.soughtProperty());
        Button more = SectionPane.button(
                "history-more", "bi-arrow-down", messages.get("settings.history.more"), model::showMore);
        more.visibleProperty().bind(model.moreProperty());
        more.managedProperty().bind(model.moreProperty());
        node = new SectionPane(messages.get("settings.section.history"), messages.get("settings.history.sentence"))
                .tools(filter, more)
                .content(table(context));
    }

    private TableView<HistoryModel.Row> table(ScreenContext context) {
        Columns<HistoryModel.Row> columns = new Columns<>(context);
        TableView<HistoryModel.Row> made =
                columns.table("history-table", "settings.section.history", model.shown(), "settings.history.empty");
        made.getColumns().add(columns.number("settings.history.number", 60, HistoryModel.Row::number));
        made.getColumns().add(columns.text("settings.history.time", 140, HistoryModel.Row::time));
        made.getColumns().add(columns.text("settings.history.what", 380, HistoryModel.Row::what));
        made.getColumns().add(columns.text("settings.history.who", 230, HistoryModel.Row::who));
        made.getColumns().add(columns.text("settings.history.where", 150, HistoryModel.Row::where));
        return made;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        model.close();
    }

    @Override
    public PartKeys keys() {
        return new PartKeys(filter, null, null);
    }
}
