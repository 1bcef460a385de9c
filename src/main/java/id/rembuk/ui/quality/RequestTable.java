package id.rembuk.ui.quality;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** What bodies were asked for, those that wait first, with the state as icon and word. */
final class RequestTable extends TableView<DataRequest> {
    private static final double ROW_HEIGHT = 32;
    private static final double OWNER_WIDTH = 150;
    private static final double SUBJECT_WIDTH = 200;
    private static final double DAY_WIDTH = 96;
    private static final double STATE_WIDTH = 140;
    private static final double SCROLL_BAR = 18;

    private final Messages messages;
    private final Look look;
    private LocalDate today = LocalDate.MIN;

    RequestTable(QualityViewModel model, Messages messages, Look look) {
        this.messages = messages;
        this.look = look;
        setId("request-table");
        setAccessibleText(messages.get("quality.requests"));
        Label none = new Label(messages.get("quality.requests.none"));
        none.setWrapText(true);
        setPlaceholder(none);
        fixedCellSizeProperty().bind(look.px(ROW_HEIGHT));
        TableColumn<DataRequest, String> owner =
                column("owner", OWNER_WIDTH, request -> model.owner(request.organisationId()));
        TableColumn<DataRequest, String> subject = column("subject-label", SUBJECT_WIDTH, DataRequest::subject);
        TableColumn<DataRequest, String> due = column(
                "due",
                DAY_WIDTH,
                request -> request.dueOn() == null ? "" : messages.dates().shortDate(request.dueOn()));
        TableColumn<DataRequest, DataRequest.State> state =
                column("state", STATE_WIDTH, request -> request.state(today));
        state.setCellFactory(c -> new StateCell());
        subject.prefWidthProperty().unbind();
        subject.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                look.px(SUBJECT_WIDTH).get(),
                                getWidth()
                                        - SCROLL_BAR
                                        - owner.getPrefWidth()
                                        - due.getPrefWidth()
                                        - state.getPrefWidth()),
                        widthProperty(),
                        look.textPercentProperty()));
        getColumns().add(state);
        getColumns().add(owner);
        getColumns().add(subject);
        getColumns().add(due);
    }

    /** @param now the day by which a request is overdue */
    void today(LocalDate now) {
        today = now;
    }

    private <T> TableColumn<DataRequest, T> column(String name, double width, Function<DataRequest, T> value) {
        TableColumn<DataRequest, T> column = new TableColumn<>(messages.get("quality.request." + name));
        column.setId("request-column-" + name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        return column;
    }

    private final class StateCell extends TableCell<DataRequest, DataRequest.State> {
        @Override
        protected void updateItem(DataRequest.State state, boolean empty) {
            super.updateItem(state, empty);
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && state != null) {
                String word =
                        messages.get("quality.request.state." + state.name().toLowerCase(Locale.ROOT));
                setGraphic(StatusChip.plain(tone(state), word));
                setAccessibleText(word);
            }
        }
    }

    private static Tone tone(DataRequest.State state) {
        return switch (state) {
            case OPEN -> Tone.MENUNGGU;
            case OVERDUE -> Tone.TERLAMBAT;
            case RECEIVED -> Tone.SELESAI;
        };
    }
}
