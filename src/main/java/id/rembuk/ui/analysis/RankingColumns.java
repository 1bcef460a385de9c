package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.Measure;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.ui.list.WordColumns;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The columns of the ranking; a score also stands as a bar of what its measures add to it. */
record RankingColumns(Messages messages, Look look, Supplier<PriorityRule> rule) {
    private static final double BAR = 52;
    private static final double REASON = 80;

    /** Puts the columns into the table; the reason takes the room the others leave. */
    void into(TableView<RankingRow> table) {
        WordColumns<RankingRow> columns = new WordColumns<>(table, look, "ranking")
                .number("rank", messages.get("priority.column.rank"), 52, RankingRow::rank)
                .text("desa", messages.get("priority.column.desa"), 130, RankingRow::name)
                .text("kecamatan", messages.get("priority.column.kecamatan"), 104, RankingRow::kecamatan)
                .number("measured", messages.get("priority.column.measured"), 54, RankingRow::measured)
                .number("stunted", messages.get("priority.column.stunted"), 62, RankingRow::stunted)
                .number("prevalence", messages.get("priority.column.prevalence"), 66, RankingRow::prevalence);
        columns.column("score", messages.get("priority.column.score"), 96, this::score);
        columns.number("gap", messages.get("priority.column.gap"), 76, RankingRow::gap);
        columns.column("state", messages.get("priority.column.state"), 128, this::state);
        columns.text("reason", messages.get("priority.column.reason"), REASON, RankingRow::reason);
        columns.filling("reason", REASON);
    }

    private void score(TableCell<RankingRow, RankingRow> cell, RankingRow row) {
        if (row.ranked() == null) {
            return;
        }
        Label number = new Label(Formats.number(row.ranked().score()));
        number.getStyleClass().add("t-strong");
        HBox both = new HBox(6, bar(row.ranked()), number);
        both.setAlignment(Pos.CENTER_RIGHT);
        cell.setGraphic(both);
        cell.setAccessibleText(messages.get("priority.score.spoken", number.getText()));
    }

    /** Each measure's part of the score, as long as the score is of 100. */
    private Node bar(RankedDesa desa) {
        HBox bar = new HBox();
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.prefWidthProperty().bind(look.px(BAR));
        bar.setMinWidth(0);
        for (Measure measure : Measure.values()) {
            if (desa.places().containsKey(measure)) {
                Region part = new Region();
                part.getStyleClass().addAll("bagian-nilai", measure.name().toLowerCase(Locale.ROOT));
                double share = (double) measure.weight(rule.get()) * desa.points(measure) / desa.size() / 100;
                part.prefWidthProperty().bind(look.px(BAR * share));
                part.setMinWidth(0);
                bar.getChildren().add(part);
            }
        }
        return bar;
    }

    private void state(TableCell<RankingRow, RankingRow> cell, RankingRow row) {
        if (row.ranked() == null && row.standing() == Standing.OUTSIDE) {
            cell.setGraphic(StatusChip.plain(Tone.USULAN, messages.get("priority.state.unranked")));
        } else if (row.standing() != Standing.OUTSIDE) {
            cell.setGraphic(chip(messages, row.standing()));
        }
    }

    /** A standing as icon and word. */
    static StatusChip chip(Messages messages, Standing standing) {
        return switch (standing) {
            case BY_RULE -> StatusChip.plain(Tone.SELESAI, messages.get("priority.state.by-rule"));
            case BY_HAND -> StatusChip.plain(Tone.BERJALAN, messages.get("priority.state.by-hand"));
            case TIED_AT_LINE -> StatusChip.plain(Tone.PERHATIAN, messages.get("priority.state.tied"));
            case KEPT_OFF -> StatusChip.plain(Tone.DITUNDA, messages.get("priority.state.kept-off"));
            case OUTSIDE -> StatusChip.plain(Tone.USULAN, messages.get("priority.state.outside"));
        };
    }
}
