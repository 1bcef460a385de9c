package id.rembuk.intake;

import id.rembuk.domain.CellName;
import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.ColumnLook;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.SheetLook;
import id.rembuk.domain.intake.SheetReading;
import id.rembuk.intake.table.SheetInfo;
import id.rembuk.text.Formats;
import id.rembuk.usecase.port.ImportContext;
import java.util.List;
import java.util.stream.Collectors;

/** Proposes how one sheet is read. */
final class Proposal {
    private final SheetInfo sheet;
    private final ImportKind kind;
    private final ImportContext context;
    private final String fileName;
    private final SheetHead head;
    private final Findings findings;

    Proposal(SheetInfo sheet, ImportKind kind, ImportContext context, String fileName, SheetHead head) {
        this.sheet = sheet;
        this.kind = kind;
        this.context = context;
        this.fileName = fileName;
        this.head = head;
        findings = new Findings(sheet.name());
    }

    SheetReading reading() {
        SheetLook look = new SheetLook(
                sheet.index(), sheet.name(), sheet.hidden(), head.lines().size());
        if (head.heading() == null) {
            findings.error("heading-missing", 0, -1, "");
            return new SheetReading(look, kind, 1, 1, List.of(), null, null, findings.all());
        }
        ColumnProposal proposal = head.proposal(
                kind,
                context,
                new AreaMatcher(context.areas(), context.aliases()),
                new IndicatorNames(context.indicators()));
        List<ColumnLook> columns = proposal.columns();
        WhenAndWhence times = WhenAndWhence.of(head.heading(), proposal.years(), sheet.name(), fileName, head.lines());
        tell(proposal.years(), columns, times);
        return new SheetReading(
                look,
                kind,
                head.heading().first(),
                head.heading().last(),
                columns,
                times.period(),
                times.source(),
                findings.all());
    }

    private void tell(YearGroups years, List<ColumnLook> columns, WhenAndWhence times) {
        if (years.areSeveral() && kind != ImportKind.RENCANA) {
            String all = years.all().stream().map(String::valueOf).collect(Collectors.joining(", "));
            findings.note("years-several", 0, -1, "", all, String.valueOf(years.newest()));
        }
        if (times.guessed() && times.period() != null) {
            findings.note(
                    "period-guessed",
                    0,
                    -1,
                    "",
                    times.period().month() == null
                            ? String.valueOf(times.period().year())
                            : Formats.month(times.period().month()) + " "
                                    + times.period().year());
        }
        String personal = columns.stream()
                .filter(column -> column.personal() != null)
                .map(ColumnLook::letter)
                .collect(Collectors.joining(", "));
        if (!personal.isEmpty()) {
            findings.warning("people", 0, -1, "", personal);
        }
        for (ColumnLook column : columns) {
            List<String> examples = head.ambiguous(column);
            if (!examples.isEmpty()) {
                findings.warning(
                        "decimals-ambiguous", 0, -1, "", CellName.column(column.index()), String.join("; ", examples));
            }
        }
    }
}
