package id.rembuk.support;

import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.guide.Milestone;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.usecase.port.ReferenceCatalogue;
import java.util.List;
import java.util.stream.Stream;

/** A reference catalogue of a few known rows, for tests that must know exactly what is in it. */
public final class FewReferences implements ReferenceCatalogue {
    @Override
    public List<Indicator> indicators() {
        return Stream.of("S1", "S5", "N6")
                .map(code -> new Indicator(
                        code,
                        "perpres72-spesifik",
                        "Indikator " + code,
                        "persen",
                        "Ibu hamil",
                        null,
                        null,
                        false,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        "Perpres 72/2021",
                        true,
                        true))
                .toList();
    }

    @Override
    public List<NomenclatureEntry> nomenclature() {
        return Nomenclatures.few();
    }

    @Override
    public List<Milestone> milestones() {
        return List.of();
    }

    @Override
    public List<OrganisationEntry> organisations(String regencyCode) {
        return List.of();
    }

    @Override
    public List<FundSourceKind> fundSources() {
        return List.of(
                fund("BOK", "BOK"),
                fund("BOKB", "BOKB"),
                fund("DAU", "DAU"),
                fund("DD", "Dana Desa"),
                fund("DAK-KESEHATAN", "DAK Fisik Kesehatan"),
                fund("DAK-SANITASI", "DAK Fisik Sanitasi"));
    }

    private static FundSourceKind fund(String code, String name) {
        return new FundSourceKind(code, name, "APBD", "UU 1/2022", true);
    }

    @Override
    public List<AgendaPattern> agendaPatterns() {
        return List.of();
    }

    @Override
    public List<MeetingElement> meetingElements() {
        return List.of();
    }

    @Override
    public List<Criterion> criteria() {
        return List.of();
    }
}
