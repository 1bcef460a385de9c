package id.rembuk.ui.kit;

import id.rembuk.domain.analysis.CauseNote;
import id.rembuk.domain.analysis.FieldFinding;
import id.rembuk.domain.history.RecordRef;
import id.rembuk.task.Lane;
import id.rembuk.text.Messages;
import id.rembuk.usecase.WorkspaceSession;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Hyperlink;

/** Leads from a plan line or a commitment back to the note or finding it was made from; hidden for all others. */
public final class OriginLink extends Hyperlink {
    private final ScreenContext context;
    private final Messages messages;
    private String shownId;

    public OriginLink(ScreenContext context) {
        this.context = context;
        messages = context.messages();
        setId("origin-link");
        setWrapText(true);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private record Found(Optional<CauseNote> note, Optional<FieldFinding> finding) {}

    /** Shows where a record comes from; null for no record. */
    public void show(String recordId) {
        if (Objects.equals(shownId, recordId)) {
            return;
        }
        shownId = recordId;
        setVisible(false);
        if (recordId != null) {
            WorkspaceSession session = context.session();
            context.tasks()
                    .run(
                            Lane.READ,
                            "origin.read",
                            progress -> new Found(
                                    session.causeNotes().ofPlanLine(recordId),
                                    session.fieldFindings().of(recordId)))
                    .onSuccess(found -> {
                        if (recordId.equals(shownId)) {
                            show(found);
                        }
                    });
        }
    }

    private void show(Found found) {
        found.note()
                .ifPresent(
                        note -> lead(messages.get("analysis.origin.note", note.indicatorCode()), RecordRef.of(note)));
        found.finding().ifPresent(finding -> lead(messages.get("analysis.origin.finding"), RecordRef.of(finding)));
    }

    private void lead(String words, RecordRef ref) {
        setText(words);
        setOnAction(e -> context.navigator().reveal(ref));
        setVisible(true);
    }
}
