package id.rembuk.ui.evidence;

import id.rembuk.ui.paper.SystemViewer;
import id.rembuk.usecase.evidence.EvidenceIntake;
import id.rembuk.usecase.evidence.EvidencePack;
import id.rembuk.usecase.port.EvidenceStore;
import java.util.function.Supplier;

/** What evidence is kept, looked into, opened and packed with, each made at its first use. */
public record EvidenceTools(
        Supplier<EvidenceStore> store,
        Supplier<EvidenceIntake> intake,
        Supplier<EvidencePack> pack,
        SystemViewer viewer) {}
