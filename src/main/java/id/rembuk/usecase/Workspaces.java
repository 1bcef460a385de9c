package id.rembuk.usecase;

import id.rembuk.domain.Ids;
import id.rembuk.domain.UserError;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Actor;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.reference.AreaEntry;
import id.rembuk.domain.reference.OrganisationEntry;
import id.rembuk.domain.reference.RegencyEntry;
import id.rembuk.domain.workspace.Cycle;
import id.rembuk.domain.workspace.WorkspaceIdentity;
import id.rembuk.usecase.guide.FrameProposal;
import id.rembuk.usecase.port.AreaCatalogue;
import id.rembuk.usecase.port.GuidanceCatalogue;
import id.rembuk.usecase.port.GuidanceCatalogue.FrameFile;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.RecordsWriter;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Mode;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;
import id.rembuk.usecase.port.WorkspaceFiles.Opened;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes and opens workspaces. Call it on the WRITE lane. */
public final class Workspaces {
    private final WorkspaceFiles files;
    private final AreaCatalogue areas;
    private final ReferenceCatalogue reference;
    private final GuidanceCatalogue frames;
    private final Clock clock;

    public Workspaces(
            WorkspaceFiles files,
            AreaCatalogue areas,
            ReferenceCatalogue reference,
            GuidanceCatalogue frames,
            Clock clock) {
        this.files = files;
        this.areas = areas;
        this.reference = reference;
        this.frames = frames;
        this.clock = clock;
    }

    /** All regencies, for the search at first run. */
    public List<RegencyEntry> regencies() {
        return areas.regencies();
    }

    /** Bodies to confirm for a regency, with the names it is known to use, and the offices of its kecamatan. */
    public List<OrganisationEntry> proposedOrganisations(String regencyCode) {
        List<OrganisationEntry> bodies = new ArrayList<>(reference.organisations(regencyCode));
        areas.areasOf(regencyCode).stream()
                .filter(area -> area.level() == AreaLevel.KECAMATAN)
                .map(Workspaces::office)
                .forEach(bodies::add);
        return List.copyOf(bodies);
    }

    private static OrganisationEntry office(AreaEntry kecamatan) {
        return new OrganisationEntry(
                "Kecamatan " + kecamatan.name(),
                "Kec. " + kecamatan.name(),
                List.of("Camat " + kecamatan.name()),
                OrganisationKind.KECAMATAN,
                List.of("7.01"),
                null,
                null,
                /* verified= */ true);
    }

    /**
     * Makes a workspace with the regency's areas, its years and the chosen bodies.
     *
     * @throws UserError when the file exists, cannot be written, or the regency is not in the list
     */
    public WorkspaceSession create(Path file, NewWorkspace wish) {
        return create(file, wish, records -> List.of());
    }

    /** As {@link #create(Path, NewWorkspace)}, with further records that are decided on the first ones. */
    public WorkspaceSession create(
            Path file, NewWorkspace wish, Function<Records, List<? extends WorkspaceRecord>> furtherRecords) {
        RegencyEntry regency = regency(wish.regencyCode());
        WorkspaceIdentity identity = new WorkspaceIdentity(
                Ids.next(),
                1,
                wish.practice(),
                regency.code(),
                regency.name(),
                regency.provinceName(),
                clock.instant(),
                null);
        Opened opened = files.create(file, identity, records -> write(records, wish, regency, furtherRecords));
        return session(opened, wish.actor());
    }

    /**
     * Opens a workspace.
     *
     * @throws UserError when it is damaged, in use, not a workspace or too new
     */
    public WorkspaceSession open(Path file, Mode mode, Actor actor) {
        return session(files.open(file, mode), actor);
    }

    /** Why a file had better not lie at a place (network, cloud, removable); empty for a disk of this computer. */
    public Optional<Notice> placeNotice(Path file) {
        return files.placeNotice(file);
    }

    /** The backups of an open workspace; close them with it. */
    public Backups backups(WorkspaceSession session) {
        return new Backups(files, session.workspace(), session.changes(), clock);
    }

    /** The hand-over of an open workspace. */
    public HandOver handOver(WorkspaceSession session, Actor actor) {
        return new HandOver(files, session.workspace(), clock, actor);
    }

    private WorkspaceSession session(Opened opened, Actor actor) {
        return new WorkspaceSession(opened.workspace(), opened.notices(), reference, frames, clock, actor);
    }

    private void write(
            RecordsWriter records,
            NewWorkspace wish,
            RegencyEntry regency,
            Function<Records, List<? extends WorkspaceRecord>> furtherRecords) {
        List<WorkspaceRecord> first = firstRecords(wish, regency);
        first.forEach(records::put);
        List<? extends WorkspaceRecord> further = furtherRecords.apply(records);
        further.forEach(records::put);
        if (wish.practiceDay() != null) {
            records.preference(Today.PREFERENCE, wish.practiceDay().toString());
        }
        List<WorkspaceRecord> all = new ArrayList<>(first);
        all.addAll(further);
        EditName name = EditName.of(
                wish.practice() ? "workspace.create-practice" : "workspace.create",
                regency.name(),
                String.valueOf(wish.activityYear()));
        records.append(
                clock.instant(),
                wish.actor(),
                name,
                all.stream().map(RecordChange::added).toList());
    }

    private List<WorkspaceRecord> firstRecords(NewWorkspace wish, RegencyEntry regency) {
        List<WorkspaceRecord> records = new ArrayList<>();
        Map<String, String> idByCode = new HashMap<>();
        Area top = area(new AreaEntry(regency.code(), regency.name(), AreaLevel.KABUPATEN, kindOf(regency)), idByCode);
        records.add(top);
        for (AreaEntry entry : areas.areasOf(regency.code())) {
            if (!entry.code().equals(regency.code())) {
                records.add(area(entry, idByCode));
            }
        }
        FrameFile frame = FrameProposal.forYear(frames.available(), wish.activityYear());
        records.add(FrameProposal.carried(frame));
        records.add(new Cycle(
                Ids.next(),
                wish.activityYear(),
                wish.planningYear(),
                AreaLevel.KABUPATEN,
                top.id(),
                frame.frame().id(),
                frame.frame().version()));
        wish.organisations().forEach(chosen -> records.add(organisation(chosen)));
        return records;
    }

    private static Area area(AreaEntry entry, Map<String, String> idByCode) {
        String id = Ids.next();
        idByCode.put(entry.code(), id);
        String parentCode = entry.code().substring(0, Math.max(0, entry.code().lastIndexOf('.')));
        return new Area(
                id, entry.code(), entry.level(), entry.kind(), entry.name(), idByCode.get(parentCode), null, null);
    }

    private static Organisation organisation(NewWorkspace.ChosenOrganisation chosen) {
        OrganisationEntry entry = chosen.entry();
        return new Organisation(
                Ids.next(),
                entry.name(),
                entry.shortName(),
                entry.aliases(),
                entry.kind(),
                entry.fieldCodes(),
                null,
                null,
                chosen.confirmed());
    }

    private static AreaKind kindOf(RegencyEntry regency) {
        return regency.name().startsWith("Kota ") ? AreaKind.KOTA : AreaKind.KABUPATEN;
    }

    private RegencyEntry regency(String code) {
        return areas.regencies().stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UserError("workspace.unknown-regency", code));
    }
}
