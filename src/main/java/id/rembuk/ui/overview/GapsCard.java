package id.rembuk.ui.overview;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;
import id.rembuk.ui.kit.StatusChip;
import id.rembuk.ui.kit.StatusChip.Tone;
import id.rembuk.usecase.DataGaps;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.OverviewBoard.FindingCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** What is missing before the rembuk; every line opens the place with exactly the records where it is mended. */
final class GapsCard {
    private static final int NAMED_LOKUS = 3;

    private final Messages messages;
    private final Navigator navigator;
    private final Card card;

    GapsCard(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        card = new Card("overview-gaps", messages.get("overview.gaps.title"), "");
    }

    Card node() {
        return card;
    }

    void show(OverviewBoard board) {
        VBox lines = new VBox();
        lines.getStyleClass().add("gaps");
        lines.getChildren().addAll(data(board.gaps().data()));
        lines.getChildren().addAll(plan(board));
        lines.getChildren().addAll(commitments(board.gaps()));
        lines.getChildren().addAll(lokus(board.gaps().lokus()));
        int unconfirmed = board.places().unconfirmed().size();
        if (unconfirmed > 0) {
            lines.getChildren()
                    .add(line(
                            "gap-organisations",
                            Tone.PERHATIAN,
                            messages.get("overview.gaps.organisations", Formats.number(unconfirmed)),
                            messages.get("overview.open.settings"),
                            () -> navigator.reveal(new RecordRef(
                                    RecordKind.ORGANISATION,
                                    board.places().unconfirmed().get(0)))));
        }
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(StatusChip.plain(Tone.SELESAI, messages.get("overview.gaps.none")));
        }
        card.content(lines);
    }

    private List<VBox> data(DataGaps gaps) {
        List<VBox> lines = new ArrayList<>();
        if (gaps.without() > 0) {
            lines.add(line(
                    "gap-desa-data",
                    gaps.without() == gaps.desa() ? Tone.USULAN : Tone.DITOLAK,
                    messages.get(
                            "quality.gap.desa",
                            Formats.number(gaps.without()),
                            Formats.number(gaps.desa()),
                            String.valueOf(gaps.year())),
                    messages.get("quality.gap.open"),
                    () -> navigator.narrow(Narrowing.dataFindings())));
        }
        if (!gaps.overdue().isEmpty()) {
            lines.add(line(
                    "gap-requests",
                    Tone.TERLAMBAT,
                    messages.get(
                            "quality.gap.requests",
                            Formats.number(gaps.overdue().size())),
                    messages.get("quality.gap.open-requests"),
                    () -> navigator.reveal(new RecordRef(
                            RecordKind.DATA_REQUEST, gaps.overdue().get(0)))));
        }
        return lines;
    }

    private List<VBox> plan(OverviewBoard board) {
        String open = messages.get("overview.open.plan");
        if (board.money().total().lines() == 0) {
            return List.of(line(
                    "gap-plan",
                    Tone.USULAN,
                    messages.get("overview.gaps.no-plan"),
                    open,
                    () -> navigator.go(Place.RENCANA_OPD)));
        }
        List<VBox> lines = new ArrayList<>();
        for (FindingCount finding : board.gaps().findings()) {
            String kind = finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines.add(line(
                    "gap-" + kind,
                    finding.kind().severity() == PlanFinding.Severity.ERROR ? Tone.DITOLAK : Tone.PERHATIAN,
                    messages.get(
                            "overview.gaps.lines",
                            Formats.number(finding.lines()),
                            messages.get("plan.finding." + kind)),
                    open,
                    () -> navigator.narrow(Narrowing.lines(finding.kind()))));
        }
        return lines;
    }

    private List<VBox> commitments(OverviewBoard.Gaps gaps) {
        String open = messages.get("overview.open.commitments");
        if (gaps.commitments() == 0) {
            return List.of(line(
                    "gap-no-commitment",
                    Tone.USULAN,
                    messages.get("overview.gaps.no-commitment"),
                    open,
                    () -> navigator.go(Place.KOMITMEN)));
        }
        if (gaps.belowGate().isEmpty()) {
            return List.of();
        }
        return List.of(line(
                "gap-commitments",
                Tone.DITOLAK,
                messages.get(
                        "overview.gaps.commitments",
                        Formats.number(gaps.belowGate().size()),
                        Formats.number(gaps.commitments())),
                open,
                () -> navigator.narrow(Narrowing.openCommitments())));
    }

    private List<VBox> lokus(OverviewBoard.Lokus lokus) {
        if (lokus.confirmed() == 0 && lokus.rankable()) {
            return List.of(line(
                    "gap-no-lokus",
                    Tone.USULAN,
                    messages.get("overview.gaps.no-lokus"),
                    messages.get("overview.open.analysis"),
                    () -> navigator.go(Place.ANALISIS)));
        }
        if (lokus.uncovered().isEmpty()) {
            return List.of();
        }
        String named = lokus.uncovered().stream().limit(NAMED_LOKUS).collect(Collectors.joining(", "));
        return List.of(line(
                "gap-lokus",
                Tone.DITOLAK,
                messages.get(
                        "overview.gaps.lokus",
                        Formats.number(lokus.uncovered().size()),
                        Formats.number(lokus.confirmed()),
                        named),
                messages.get("overview.open.plan"),
                () -> navigator.go(Place.RENCANA_OPD)));
    }

    private static VBox line(String id, Tone tone, String words, String open, Runnable go) {
        StatusChip mark = StatusChip.plain(tone, words);
        mark.getStyleClass().add("check");
        Hyperlink link = new Hyperlink(open);
        link.setId(id);
        link.setAccessibleText(words + ". " + open);
        link.setOnAction(e -> go.run());
        return new VBox(mark, link);
    }
}
