package id.rembuk.ui.analysis;

import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.Measure;
import id.rembuk.domain.priority.PriorityRule;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Hint;
import id.rembuk.ui.kit.Look;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The columns of the ranking; a score also stands as a bar of what its measures add to it. */
record RankingColumns(Messages messages, Look look, Supplier<PriorityRule> rule) {
    private static final double BAR = 52;
    private static final double SCROLL_BAR = 20;
    private static final double REASON = 80;

    /** Puts the columns into the table; the reason takes the room the others leave. */
    void into(TableView<RankingRow> table) {
        TableColumn<RankingRow, RankingRow> reason = text("reason", REASON, RankingRow::reason);
        table.getColumns().add(number("rank", 52, RankingRow::rank));
        table.getColumns().add(text("desa", 130, RankingRow::name));
        table.getColumns().add(text("kecamatan", 104, RankingRow::kecamatan));
        table.getColumns().add(number("measured", 54, RankingRow::measured));
        table.getColumns().add(number("stunted", 62, RankingRow::stunted));
        table.getColumns().add(number("prevalence", 66, RankingRow::prevalence));
        table.getColumns().add(column("score", 96, RankingColumns.this::score));
        table.getColumns().add(number("gap", 76, RankingRow::gap));
        table.getColumns().add(column("state", 114, RankingColumns.this::state));
        table.getColumns().add(reason);
        reason.prefWidthProperty().unbind();
        reason.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(
                                look.px(REASON).get(),
                                table.getWidth()
                                        - SCROLL_BAR
                                        - table.getColumns().stream()
                                                .filter(column -> column != reason)
                                                .mapToDouble(TableColumn::getPrefWidth)
                                                .sum()),
                        look.textPercentProperty(),
                        table.widthProperty()));
    }

    private TableColumn<RankingRow, RankingRow> text(String name, double width, Function<RankingRow, String> words) {
        return column(name, width, (cell, row) -> {
            cell.setText(words.apply(row));
            Hint.on(cell, words.apply(row));
        });
    }

    private TableColumn<RankingRow, RankingRow> number(String name, double width, Function<RankingRow, String> words) {
        TableColumn<RankingRow, RankingRow> column = column(name, width, (cell, row) -> {
            cell.getStyleClass().add("angka");
            cell.setText(words.apply(row));
        });
        column.getStyleClass().add("angka");
        return column;
    }

    private TableColumn<RankingRow, RankingRow> column(
            String name, double width, BiConsumer<TableCell<RankingRow, RankingRow>, RankingRow> filler) {
        TableColumn<RankingRow, RankingRow> column = new TableColumn<>(messages.get("priority.column." + name));
        column.setId("ranking-column-" + name);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(RankingRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(null);
                setGraphic(null);
                setAccessibleText(null);
                Hint.on(this, "");
                getStyleClass().remove("angka");
                if (!empty && row != null) {
                    filler.accept(this, row);
                }
            }
        });
        column.setSortable(false);
        column.setReorderable(false);
        column.prefWidthProperty().bind(look.px(width));
        return column;
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
