package id.rembuk.ui.rembuk;

import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.rembuk.MeetingKind;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Icons;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which meeting is worked with, of which kind and level. */
final class MeetingStrip extends VBox {
    private final ScreenContext context;
    private final Messages messages;
    private final RembukWords words;
    private final LiveBoard<RembukBoard> live;
    private final MenuButton meetings = new MenuButton();
    private final MenuButton kinds = new MenuButton();
    private final MenuButton level = new MenuButton();
    private final EarlierCommitments earlier;

    /** @param facts brings the facts of the meeting into view */
    MeetingStrip(ScreenContext context, LiveBoard<RembukBoard> live, Runnable facts) {
        this.context = context;
        this.live = live;
        messages = context.messages();
        words = new RembukWords(messages);
        getStyleClass().add("strip-rapat");
        meetings.setId("strip-meetings");
        kinds.setId("strip-kinds");
        level.setId("strip-level");
        Button add = new Button(messages.get("rembuk.meeting.add"), Icons.of("bi-plus", 13));
        add.setId("strip-add");
        add.setOnAction(e -> write(() -> context.session().rembuk().sittings().add(EnumSet.of(MeetingKind.REMBUK))));
        Button data = new Button(messages.get("rembuk.meeting.facts"), Icons.of("bi-pencil", 13));
        data.setId("strip-facts");
        data.setOnAction(e -> facts.run());
        FlowPane choices = new FlowPane(8, 6, meetings, kinds, level, data, add);
        earlier = new EarlierCommitments(context);
        getChildren().addAll(choices, earlier);
    }

    void show(RembukBoard board) {
        Meeting meeting = board.meeting();
        meetings.setText(name(meeting));
        kinds.setText(meeting.kinds().stream().map(words::of).collect(Collectors.joining(" + ")));
        level.setText(level(meeting.level()));
        kinds(meeting);
        levels(meeting);
        offer(board.meetings());
        earlier.read();
    }

    private void offer(List<Meeting> known) {
        meetings.getItems().clear();
        for (Meeting meeting : known) {
            MenuItem item = new MenuItem(name(meeting));
            item.setOnAction(
                    e -> write(() -> context.session().rembuk().sittings().choose(meeting.id())));
            meetings.getItems().add(item);
        }
        meetings.setDisable(known.size() < 2);
    }

    private void kinds(Meeting meeting) {
        kinds.getItems().clear();
        for (MeetingKind kind : MeetingKind.values()) {
            CheckMenuItem item = new CheckMenuItem(words.of(kind));
            item.setSelected(meeting.kinds().contains(kind));
            item.setOnAction(e -> toggle(meeting, kind));
            kinds.getItems().add(item);
        }
    }

    private void toggle(Meeting meeting, MeetingKind kind) {
        Set<MeetingKind> now = EnumSet.copyOf(meeting.kinds());
        if (!now.remove(kind)) {
            now.add(kind);
        }
        if (now.isEmpty()) {
            kinds(meeting);
            return;
        }
        write(() -> context.session().meetings().change(MeetingField.KINDS, m -> m.kinds(now)));
    }

    private void levels(Meeting meeting) {
        level.getItems().clear();
        for (AreaLevel each : AreaLevel.values()) {
            CheckMenuItem item = new CheckMenuItem(level(each));
            item.setSelected(each == meeting.level());
            item.setOnAction(
                    e -> write(() -> context.session().meetings().change(MeetingField.LEVEL, m -> m.level(each))));
            level.getItems().add(item);
        }
    }

    private String level(AreaLevel of) {
        return messages.get("rembuk.level." + of.name().toLowerCase(Locale.ROOT));
    }

    private String name(Meeting meeting) {
        String named = meeting.title() == null ? messages.get("rembuk.meeting.unnamed") : meeting.title();
        return meeting.date() == null ? named : named + ", " + messages.dates().shortDate(meeting.date());
    }

    private void write(java.util.function.Supplier<?> edit) {
        live.write("sitting.change", edit);
    }
}
