package id.rembuk.ui.quality;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Gathering;
import id.rembuk.ui.kit.Inspector;
import id.rembuk.ui.kit.Screen;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.UiAction;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The part Pemeriksaan of the place Data Desa: findings by owner, the chosen one in full, and what bodies were asked for.
 */
public final class QualityPane implements Screen {
    private final Messages messages;
    private final QualityViewModel model;
    private final Inspector inspector;
    private final QualityToolbar toolbar;
    private final OwnerList owners;
    private final FindingTable table;
    private final FindingDetail detail;
    private final RequestsPart requests;
    private final Label choose;
    private final VBox findings;
    private final BorderPane root = new BorderPane();

    /** @param opens shows the number a finding is about, in the table of the desa */
    public QualityPane(ScreenContext context, Consumer<DataFinding> opens) {
        messages = context.messages();
        model = new QualityViewModel(
                context.session(),
                context.tasks(),
                messages,
                context.saveStatus(),
                new Gathering(),
                context.dialogs()::error);
        inspector = new Inspector(messages);
        toolbar = new QualityToolbar(model, messages, this::turn);
        owners = new OwnerList(model, messages);
        table = new FindingTable(model, messages, context.look(), row -> opens.accept(row.finding()));
        detail = new FindingDetail(model, messages, row -> opens.accept(row.finding()));
        requests = new RequestsPart(model, context, inspector);
        choose = new Label(messages.get("quality.detail.choose"));
        choose.setWrapText(true);
        choose.getStyleClass().add("t-muted");
        BorderPane list = new BorderPane(table);
        list.setLeft(owners);
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        findings = new VBox(list, new AskBar(model, messages));
        root.setId("quality");
        root.setTop(toolbar);
        root.setCenter(findings);
        root.setRight(inspector);
        inspector.afterClose(() -> (isRequests() ? requests.table() : table).requestFocus());
        listen();
        fill();
    }

    /** What happens when the figures turn out to be practice data. */
    public void whenPractice(Runnable mark) {
        model.boardProperty().addListener((o, was, board) -> {
            if (board.identity().practice()) {
                mark.run();
            }
        });
    }

    private void listen() {
        model.boardProperty().addListener((o, was, board) -> {
            toolbar.show(board);
            owners.show(model, messages);
            requests.show(board);
            fill();
        });
        model.filterProperty().addListener((o, was, now) -> {
            if (model.boardProperty().get() != null) {
                toolbar.show(model.boardProperty().get());
                owners.show(model, messages);
            }
        });
        model.rows().addListener((ListChangeListener<QualityRow>) change -> {
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> fill());
        model.askedProperty().addListener((o, was, id) -> {
            requests.select(id);
            turn(/* toRequests= */ true);
            requests.table().requestFocus();
        });
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void open() {
        model.open();
    }

    @Override
    public void close() {
        requests.leave();
        model.close();
    }

    @Override
    public void reveal(RecordRef ref) {
        if (ref.kind() == RecordKind.DATA_REQUEST) {
            turn(/* toRequests= */ true);
            requests.select(ref.id());
        }
    }

    @Override
    public boolean perform(UiAction action) {
        switch (action) {
            case TOGGLE_INSPECTOR -> inspector.toggle();
            case FILTER -> toolbar.focusFirst();
            case DELETE_ROW -> {
                return isRequests() && requests.delete();
            }
            case COPY -> {
                return isRequests() && requests.copy();
            }
            case NEXT_FINDING -> next();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void next() {
        if (!isRequests()) {
            table.getSelectionModel().selectNext();
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
            table.requestFocus();
        }
    }

    private boolean isRequests() {
        return root.getCenter() == requests.table();
    }

    /** Shows the requests or the findings. */
    private void turn(boolean toRequests) {
        if (!toRequests) {
            requests.leave();
        }
        root.setCenter(toRequests ? requests.table() : findings);
        toolbar.turned(toRequests);
        fill();
    }

    private void fill() {
        inspector.getStyleClass().remove("lebar");
        if (isRequests()) {
            inspector.getStyleClass().add("lebar");
            requests.fill();
            return;
        }
        QualityRow row = table.getSelectionModel().getSelectedItem();
        inspector.foot();
        if (row == null || model.boardProperty().get() == null) {
            inspector.show(messages.get("quality.detail.title"), choose);
        } else {
            detail.show(row);
            inspector.show(model.words().group(row.finding().kind().group()), detail);
        }
    }
}
