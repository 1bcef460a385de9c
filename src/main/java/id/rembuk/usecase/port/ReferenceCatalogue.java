package id.rembuk.usecase.port;

import id.rembuk.domain.assessment.Criterion;
import id.rembuk.domain.guide.Milestone;
import id.rembuk.domain.reference.AgendaPattern;
import id.rembuk.domain.reference.FundSourceKind;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.reference.MeetingElement;
import id.rembuk.domain.reference.NomenclatureEntry;
import id.rembuk.domain.reference.OrganisationEntry;
import java.util.List;

/** The reference lists in templates, each row with its regulation, version and whether it is verified. */
public interface ReferenceCatalogue {
    List<Indicator> indicators();

    List<NomenclatureEntry> nomenclature();

    /** Default bodies, with the names a regency is known to use in place of the general ones. */
    List<OrganisationEntry> organisations(String regencyCode);

    /** Criteria of the yearly assessment whose source is known, without a cycle or a grade. */
    List<Criterion> criteria();

    /** What happens about the same time every year, in the order of the shipped calendar. */
    List<Milestone> milestones();

    List<FundSourceKind> fundSources();

    /** Usual orders of meetings, the most usual first. */
    List<AgendaPattern> agendaPatterns();

    /** Elements participants are counted by, in the order they are shown. */
    List<MeetingElement> meetingElements();
}
