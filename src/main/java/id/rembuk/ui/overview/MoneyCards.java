package id.rembuk.ui.overview;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.PlanTotals;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.usecase.OverviewBoard;
import id.rembuk.usecase.OverviewBoard.Money;
import id.rembuk.usecase.OverviewBoard.OrganisationSum;
import java.util.ArrayList;
import java.util.List;

/** The sums of the plan by organisation and by fund source; every line counted once, unknown budgets apart. */
final class MoneyCards {
    private final Messages messages;
    private final Navigator navigator;
    private final SumsCard byOrganisation;
    private final SumsCard byFund;

    MoneyCards(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        byOrganisation = new SumsCard(
                messages,
                "overview-by-organisation",
                "overview.money.by-organisation",
                "overview.money.once",
                List.of(
                        "overview.money.organisation",
                        "overview.money.lines",
                        "overview.money.budget",
                        "overview.money.unknown",
                        "overview.money.share"));
        byFund = new SumsCard(
                messages,
                "overview-by-fund",
                "overview.money.by-fund",
                "overview.money.of-share",
                List.of("overview.money.fund", "overview.money.rupiah"));
    }

    Card organisations() {
        return byOrganisation.node();
    }

    Card funds() {
        return byFund.node();
    }

    void show(OverviewBoard board) {
        Money money = board.money();
        byOrganisation.show(
                money.byOrganisation().stream().map(this::row).toList(),
                cells(messages.get("overview.money.total"), money.total()));
        List<SumsCard.Row> funds = new ArrayList<>();
        money.byFund()
                .forEach(
                        fund -> funds.add(new SumsCard.Row(List.of(fund.name(), Formats.number(fund.rupiah())), null)));
        if (money.withoutFund() != 0) {
            funds.add(new SumsCard.Row(
                    List.of(messages.get("overview.money.without-fund"), Formats.number(money.withoutFund())), null));
        }
        byFund.show(
                funds,
                List.of(
                        messages.get("overview.money.total-share"),
                        Formats.number(money.total().share())));
    }

    private SumsCard.Row row(OrganisationSum sum) {
        String name = sum.id().isEmpty() ? messages.get("overview.money.nobody") : sum.label();
        return new SumsCard.Row(
                cells(name, sum.totals()),
                () -> navigator.reveal(new RecordRef(RecordKind.PLAN_LINE, sum.firstLineId())));
    }

    private static List<String> cells(String name, PlanTotals totals) {
        return List.of(
                name,
                Formats.number(totals.lines()),
                Formats.number(totals.budget()),
                totals.unknownBudgets() == 0 ? "" : Formats.number(totals.unknownBudgets()),
                Formats.number(totals.share()));
    }
}
