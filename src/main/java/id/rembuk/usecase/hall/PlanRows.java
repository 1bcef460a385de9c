package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.PlanTableBody.Changed;
import id.rembuk.domain.hall.PlanTableBody.Row;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.plan.Budget;
import id.rembuk.domain.plan.DesaSets;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.plan.Sites;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.PlanTargetText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes plan lines for the hall: number, what is done, in which desa, what it is to reach, with which money, and what was decided. A row
 * whose line and decisions are as before is the same row.
 */
final class PlanRows {
    private final Messages messages;
    private final DesaSets desa;
    private final Map<String, Written> known = new HashMap<>();

    PlanRows(Messages messages, DesaSets desa) {
        this.messages = messages;
        this.desa = desa;
    }

    /** A row, or one of the parts of a very long one, and how high it is in units. */
    record Part(Row row, double height) {}

    private record Written(PlanLine line, int number, Floor.Stand stand, List<Part> parts) {
        boolean isOf(PlanLine other, int newNumber, Floor.Stand newStand) {
            return line.equals(other) && number == newNumber && stand.equals(newStand);
        }
    }

    List<Part> parts(PlanLine line, int number, Floor floor) {
        RecordRef ref = new RecordRef(RecordKind.PLAN_LINE, line.id());
        Floor.Stand stand = floor.stand(ref);
        Written written = known.get(line.id());
        if (written == null || !written.isOf(line, number, stand)) {
            List<Part> parts = written(line, number, floor).parts().stream()
                    .map(row -> new Part(row, row.height()))
                    .toList();
            written = new Written(line, number, stand, parts);
            known.put(line.id(), written);
        }
        return written.parts();
    }

    private Row written(PlanLine line, int number, Floor floor) {
        RecordRef ref = new RecordRef(RecordKind.PLAN_LINE, line.id());
        Changed changed = floor.line(ref).map(change -> changed(line, change)).orElse(null);
        return new Row(
                Formats.number(number),
                line.words().replaceAll("\\s+", " "),
                places(line.sites()),
                target(line),
                rupiah(line),
                floor.decided(ref),
                changed);
    }

    private Changed changed(PlanLine now, Floor.LineChange change) {
        return new Changed(
                change.note(),
                Objects.equals(change.before().stuntingShare(), now.stuntingShare()) ? "" : rupiah(change.before()),
                change.before().sites().equals(now.sites())
                        ? ""
                        : places(change.before().sites()),
                target(change.before()).equals(target(now)) ? "" : target(change.before()),
                change.fresh());
    }

    /** In the words of the plan, but desa that are named one by one are counted. */
    private String places(Sites sites) {
        if (sites.isEmpty()) {
            return "";
        }
        if (sites.everyDesa()) {
            return messages.get("plan.sites.every");
        }
        if (sites.priorityDesa() && (sites.areaIds().isEmpty() || !desa.knowsPriority())) {
            return messages.get("plan.sites.priority");
        }
        return messages.get("hall.slide.desa", Formats.number(desa.countOf(sites)));
    }

    private static String target(PlanLine line) {
        String number = PlanTargetText.write(line.target());
        String unit = line.unit() == null ? "" : line.unit();
        return number.isEmpty() || number.endsWith(unit) ? number : number + " " + unit;
    }

    /** What the line gives for stunting: the number that is corrected while the meeting runs. */
    private String rupiah(PlanLine line) {
        if (line.stuntingShare() != null) {
            return Formats.number(line.stuntingShare());
        }
        return messages.get(
                line.budget().kind() == Budget.Kind.EMBEDDED
                        ? "hall.slide.share-embedded"
                        : "hall.slide.share-unknown");
    }
}
