package id.rembuk.usecase;

import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.quality.DataFinding;
import id.rembuk.domain.reference.Indicator;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.request.RequestBoard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the figures and what was asked for, read at one moment.
 *
 * @param year whose figures were checked
 * @param years that have figures of desa, newest first, with the checked one
 * @param findings the worst first
 * @param organisations that exist today
 * @param requests open ones by their due day, then the received ones, the newest first
 * @param today the day by which requests are overdue
 */
public record QualityBoard(
        WorkspaceIdentity identity,
        Cycle cycle,
        int year,
        List<Integer> years,
        List<Owned> findings,
        List<Organisation> organisations,
        Map<String, Area> areas,
        Map<String, Indicator> indicators,
        List<DataRequest> requests,
        LocalDate today) {
    public QualityBoard {
        years = List.copyOf(years);
        findings = List.copyOf(findings);
        organisations = List.copyOf(organisations);
        areas = Map.copyOf(areas);
        indicators = Map.copyOf(indicators);
        requests = List.copyOf(requests);
    }

    /** The requests alone. */
    public RequestBoard asked() {
        return new RequestBoard(identity, cycle, requests, organisations, today);
    }

    /**
     * A finding and who answers for it.
     *
     * @param organisationId body of the workspace; null when it cannot be told
     */
    public record Owned(DataFinding finding, String organisationId) {}
}
