package id.rembuk.usecase;

import id.rembuk.domain.document.DocumentState;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.plan.PlanLine;
import id.rembuk.domain.situation.StuntingCount;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.Records;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tells which final papers quote what is about to change: cases of the regency, or lines of the plan. */
final class QuotedNumbers {
    private QuotedNumbers() {}

    /** The finals by name; "" when none quotes any of it. */
    static String finals(List<RecordChange> changes, Records records) {
        String regency = CurrentCycle.of(records).areaId();
        if (changes.stream().noneMatch(change -> isQuoted(change, regency))) {
            return "";
        }
        return records.all(OfficialDocument.class).stream()
                .filter(document -> document.state() == DocumentState.FINAL
                        && document.kind().statesAgreement())
                .map(QuotedNumbers::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isQuoted(RecordChange change, String regency) {
        if (change.before() instanceof StuntingCount before && change.after() instanceof StuntingCount after) {
            return before.areaId().equals(regency) && !Objects.equals(before.stunted(), after.stunted());
        }
        return change.before() instanceof PlanLine;
    }

    private static String name(OfficialDocument document) {
        String kind = Messages.indonesian()
                .get(
                        switch (document.kind()) {
                            case BERITA_ACARA -> "document.kind.berita-acara";
                            case PERNYATAAN_KOMITMEN -> "document.kind.pernyataan-komitmen";
                            case NOTULEN -> "document.kind.notulen";
                            case DAFTAR_HADIR -> "document.kind.daftar-hadir";
                        });
        return document.version() == 1
                ? kind
                : Messages.indonesian().get("document.title.version", kind, Formats.number((long) document.version()));
    }
}
