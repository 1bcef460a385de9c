package id.rembuk.ui.analysis;

import id.rembuk.domain.area.Area;
import id.rembuk.domain.priority.DesaFigures;
import id.rembuk.domain.priority.LokusProposal.Standing;
import id.rembuk.domain.priority.ManualChoice;
import id.rembuk.domain.priority.RankedDesa;
import id.rembuk.domain.priority.RankedDesa.Tie;
import id.rembuk.domain.priority.Ranking.Lack;
import id.rembuk.domain.situation.Rate;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PriorityBoard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the ranking of a board into rows: by rank, then few measured, then not rankable. */
final class RankingRows {
    private final PriorityBoard board;
    private final Messages messages;
    private final Map<String, String> names;

    RankingRows(PriorityBoard board, Messages messages) {
        this.board = board;
        this.messages = messages;
        names = board.areas().stream().collect(Collectors.toMap(Area::id, Area::name));
    }

    List<RankingRow> all() {
        List<RankingRow> rows = new ArrayList<>();
        List<RankedDesa> ranked = board.ranking().ranked();
        int line = lastByRule(ranked);
        for (int i = 0; i < ranked.size(); i++) {
            RankedDesa desa = ranked.get(i);
            rows.add(row(desa.figures(), desa, ties(desa), i == line, false));
        }
        int first = rows.size();
        board.ranking()
                .few()
                .forEach(figures -> rows.add(row(
                        figures,
                        null,
                        messages.get(
                                "priority.why.few",
                                Formats.number(figures.measured()),
                                Formats.number(board.rule().leastMeasured())),
                        false,
                        rows.size() == first)));
        board.ranking()
                .unrankable()
                .forEach(desa -> rows.add(row(desa.figures(), null, lack(desa.lack()), false, rows.size() == first)));
        return rows;
    }

    /** Name of an area; its id when it is gone. */
    String name(String areaId) {
        return names.getOrDefault(areaId, areaId);
    }

    /** Names of areas in their order. */
    String names(List<String> areaIds) {
        return areaIds.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A rate in percent, one decimal, without the sign; empty when it has none. */
    static String percent(Optional<Rate> rate) {
        return rate.flatMap(Rate::percent)
                .map(percent -> Formats.decimals(percent, 1))
                .orElse("");
    }

    private RankingRow row(DesaFigures figures, RankedDesa ranked, String why, boolean lastByRule, boolean firstApart) {
        String choice =
                board.rule().choice(figures.id()).map(ManualChoice::reason).orElse("");
        return new RankingRow(
                figures,
                ranked,
                board.proposal().standings().getOrDefault(figures.id(), Standing.OUTSIDE),
                ranked == null ? "–" : rank(ranked),
                name(figures.desa().parentId()),
                figures.measured() == null ? "" : Formats.number(figures.measured()),
                figures.stunted() == null ? "" : Formats.number(figures.stunted()),
                percent(figures.prevalence()),
                percent(figures.gap()),
                choice.isEmpty() ? why : choice,
                lastByRule,
                firstApart);
    }

    private String rank(RankedDesa desa) {
        String number = Formats.number(desa.rank());
        return desa.tie() == Tie.SHARED ? messages.get("priority.rank.shared", number) : number;
    }

    private String ties(RankedDesa desa) {
        return switch (desa.tie()) {
            case NONE -> "";
            case BROKEN_BY_GAP -> messages.get("priority.why.gap");
            case SHARED -> messages.get("priority.why.shared");
        };
    }

    private String lack(Lack lack) {
        return messages.get(
                "priority.lack." + lack.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private int lastByRule(List<RankedDesa> ranked) {
        int last = -1;
        for (int i = 0; i < ranked.size(); i++) {
            if (board.proposal().standings().get(ranked.get(i).figures().id()) == Standing.BY_RULE) {
                last = i;
            }
        }
        return last;
    }
}
