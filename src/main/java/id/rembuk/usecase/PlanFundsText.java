package id.rembuk.usecase;

import id.rembuk.domain.UserError;
import id.rembuk.domain.plan.FundShare;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.text.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Funds as text: "BOK" for one that pays the whole share, or "BOK 50.000.000; DAU 47.130.000". */
final class PlanFundsText {
    private static final Pattern PARTS = Pattern.compile("[;\\n+]+");
    private static final Pattern NAME_AND_AMOUNT = Pattern.compile(
            "(.+?)[\\s:=]+((?:rp\\.?\\s*)?[\\d][\\d.,]*(?:,-)?(?:\\s*(?:rb|ribu|jt|juta|m|miliar|milyar))?)",
            Pattern.CASE_INSENSITIVE);

    private final PlanCatalogue catalogue;

    PlanFundsText(PlanCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String write(PlanLine line) {
        List<FundShare> funds = line.funds();
        if (funds.size() == 1 && funds.get(0).rupiah() == shareOf(line)) {
            return catalogue.fundName(funds.get(0).source());
        }
        return String.join(
                "; ",
                funds.stream()
                        .map(f -> catalogue.fundName(f.source()) + " " + Formats.number(f.rupiah()))
                        .toList());
    }

    /** @throws UserError when a source is not known, or one of several has no amount */
    UnaryOperator<PlanLine> read(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : PARTS.split(text)) {
            if (!part.isBlank() && !part.strip().equals("-")) {
                parts.add(part(part.strip()));
            }
        }
        if (parts.size() > 1 && parts.stream().anyMatch(part -> part.rupiah() == null)) {
            throw new UserError("plan.cell.fund-amount", PlanNumbers.shortened(text));
        }
        return line -> line.edit()
                .funds(parts.stream()
                        .map(p -> new FundShare(p.source(), p.rupiah() == null ? shareOf(line) : p.rupiah()))
                        .toList())
                .build();
    }

    private record Part(String source, Long rupiah) {}

    private Part part(String text) {
        if (catalogue.fundsLike(text).size() == 1) {
            return new Part(source(text), null);
        }
        Matcher both = NAME_AND_AMOUNT.matcher(text);
        return both.matches()
                ? new Part(source(both.group(1)), PlanNumbers.rupiah(both.group(2)))
                : new Part(source(text), null);
    }

    private String source(String name) {
        List<FundSourceKind> found = catalogue.fundsLike(name);
        if (found.isEmpty()) {
            throw new UserError("plan.cell.fund-unknown", PlanNumbers.shortened(name));
        }
        if (found.size() > 1) {
            throw new UserError(
                    "plan.cell.fund-several",
                    PlanNumbers.shortened(name),
                    String.join(
                            ", ",
                            found.stream().limit(4).map(FundSourceKind::name).toList()));
        }
        return found.get(0).code();
    }

    private static long shareOf(PlanLine line) {
        return line.stuntingShare() == null ? 0 : line.stuntingShare();
    }
}
