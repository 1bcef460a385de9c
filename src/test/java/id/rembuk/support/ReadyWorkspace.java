package id.rembuk.support;

import id.rembuk.domain.Ids;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.usecase.CurrentCycle;
import id.rembuk.usecase.DocumentField;
import id.rembuk.usecase.MeetingField;
import id.rembuk.usecase.WorkspaceSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A small workspace in which nothing is missing for the rembuk until a test spoils it. */
public final class ReadyWorkspace {
    public static final LocalDate DAY = LocalDate.of(2024, 6, 12);

    private ReadyWorkspace() {}

    public static WorkspaceSession create(Path file) {
        WorkspaceSession session = Workspaces.create(file, DesaNumbers::of);
        String body = body(session);
        session.organisations().confirmAll();
        session.priorities().want(2);
        session.priorities().confirm(session.priorities().board().proposal().chosen());
        session.plans().add(body, blank -> PlanLines.complete(blank.id(), blank.cycleId(), body)
                .position(blank.position())
                .indicatorCodes(List.of("S1"))
                .build());
        session.edits()
                .apply(
                        EditName.of("commitment.add"),
                        records -> List.of(RecordChange.added(SampleCommitments.complete(
                                        Ids.next(), CurrentCycle.of(records).id(), 1, body)
                                .build())));
        String chair = session.officials().add(body);
        session.officials()
                .change(chair, official -> official.withName("Nama Contoh").withPosition("Sekretaris Daerah"));
        session.meetings().change(MeetingField.DATE, meeting -> meeting.date(DAY)
                .place("Pendopo")
                .city("Kandangan")
                .chairId(chair));
        session.organisations().changeLetterhead(body, "PEMERINTAH KABUPATEN", kop -> kop.withOfficeLine("Bappeda"));
        String document = session.documents().create(DocumentKind.BERITA_ACARA);
        session.documents()
                .change(
                        document,
                        DocumentField.SIGNERS,
                        paper -> paper.signers(List.of(new SignerSlot("", chair, null, null, null))));
        return session;
    }

    /** The first body of the workspace, to which everything belongs. */
    public static String body(WorkspaceSession session) {
        return session.organisations().organisations().stream()
                .map(Organisation::id)
                .findFirst()
                .orElseThrow();
    }
}
