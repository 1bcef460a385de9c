package id.rembuk.usecase.readiness;

import id.rembuk.domain.history.RecordRef;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import java.util.List;
import java.util.Optional;

/** What the settings ask: bodies the officer has confirmed. */
final class SettingsReadiness {
    private SettingsReadiness() {}

    static List<ReadinessCheck> checks() {
        return List.of(
                ReadinessCheck.warning("organisations-confirmed", Room.SETTINGS, SettingsReadiness::organisations));
    }

    private static Optional<Judgement> organisations(ReadinessFacts facts) {
        List<Organisation> all = facts.records().all(Organisation.class);
        List<Organisation> open =
                all.stream().filter(organisation -> !organisation.confirmed()).toList();
        return Optional.of(Judgement.of(open.stream().map(Organisation::label).toList(), all.size())
                .at(open.isEmpty() ? null : RecordRef.of(open.get(0))));
    }
}
