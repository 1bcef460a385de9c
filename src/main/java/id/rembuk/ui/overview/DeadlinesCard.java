package id.rembuk.ui.overview;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.ScreenContext;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.year.YearBoard;
import id.rembuk.usecase.year.YearEntry;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is late and what comes next, with its day, who answers for it and how many days are left. */
final class DeadlinesCard {
    private static final int MOST = 5;

    /** Within so many days a deadline is near. */
    private static final long NEAR = 7;

    private final Messages messages;
    private final Navigator navigator;
    private final Card card;

    DeadlinesCard(ScreenContext context) {
        messages = context.messages();
        navigator = context.navigator();
        card = new Card("overview-deadlines", messages.get("overview.deadlines.title"), "");
        card.link(
                "overview-deadlines-all",
                messages.get("overview.deadlines.all"),
                () -> navigator.narrow(Narrowing.year()));
    }

    Card node() {
        return card;
    }

    void show(YearBoard year) {
        List<YearEntry> shown = year.shown(MOST);
        if (shown.isEmpty()) {
            Label none = new Label(messages.get("overview.deadlines.none"));
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            none.getStyleClass().add("t-muted");
            card.content(none);
            return;
        }
        VBox rows = new VBox();
        rows.getStyleClass().add("deadlines");
        shown.forEach(entry -> rows.getChildren().add(row(entry, year)));
        card.content(rows);
    }

    private Node row(YearEntry entry, YearBoard year) {
        LocalDate day = entry.last();
        Label number = new Label(String.valueOf(day.getDayOfMonth()));
        number.getStyleClass().add("day");
        Label month = new Label(messages.dates().month(day.getMonthValue()));
        month.getStyleClass().add("t-muted");
        VBox date = new VBox(number, month);
        date.getStyleClass().add("date");
        Hyperlink title = new Hyperlink(title(entry));
        title.setMinWidth(0);
        title.setAccessibleText(title(entry) + ", " + messages.dates().date(day) + ", " + left(entry, year.today()));
        Hint.on(title, title(entry));
        title.setOnAction(e -> navigator.reveal(entry.ref()));
        Label owner = new Label(year.owner(entry));
        owner.getStyleClass().add("t-muted");
        owner.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox below = new HBox(owner, space, state(entry, year.today()));
        below.getStyleClass().add("below");
        VBox told = new VBox(title, below);
        told.setMinWidth(0);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox row = new HBox(date, told);
        row.getStyleClass().add("deadline");
        return row;
    }

    private String title(YearEntry entry) {
        return entry.title() == null ? messages.get("overview.deadlines.untitled") : entry.title();
    }

    private Label state(YearEntry entry, LocalDate today) {
        String left = left(entry, today);
        if (entry.state(today) == YearEntry.State.LATE) {
            return StatusChip.plain(Tone.TERLAMBAT, left);
        }
        if (entry.daysLeft(today).orElse(Long.MAX_VALUE) <= NEAR) {
            return StatusChip.plain(Tone.MENUNGGU, left);
        }
        Label far = new Label(left);
        far.getStyleClass().add("t-muted");
        far.setMinWidth(Region.USE_PREF_SIZE);
        return far;
    }

    private String left(YearEntry entry, LocalDate today) {
        if (entry.daysLeft(today).isEmpty()) {
            return messages.get("overview.deadlines.open");
        }
        long days = entry.daysLeft(today).getAsLong();
        if (days == 0) {
            return messages.get("overview.deadlines.today");
        }
        return days < 0
                ? messages.get("overview.deliveries.late", Formats.number(-days))
                : messages.get("overview.deadlines.days", Formats.number(days));
    }
}
