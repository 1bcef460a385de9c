package id.rembuk.usecase.kecamatan;

import id.rembuk.domain.Ids;
import id.rembuk.domain.PersonalData;
import id.rembuk.domain.UserError;
import id.rembuk.domain.analysis.DataRequest;
import id.rembuk.domain.area.Area;
import id.rembuk.domain.area.AreaLevel;
import id.rembuk.domain.history.Change;
import id.rembuk.domain.history.EditName;
import id.rembuk.domain.history.RecordChange;
import id.rembuk.domain.kecamatan.Approval;
import id.rembuk.domain.kecamatan.KecamatanOffice;
import id.rembuk.domain.organisation.InForce;
import id.rembuk.domain.organisation.Official;
import id.rembuk.domain.organisation.Organisation;
import id.rembuk.domain.organisation.OrganisationKind;
import id.rembuk.domain.situation.Dataset;
import id.rembuk.text.Formats;
import id.rembuk.usecase.Edits;
import id.rembuk.usecase.Today;
import id.rembuk.usecase.port.Records;
import id.rembuk.usecase.port.Workspace;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What people do with the kecamatan as those who hand in numbers: look what is there, and note what the camat approved. */
public final class Kecamatan {
    /** Most letters of a name or a note. */
    public static final int LONGEST = 300;

    private final Workspace workspace;
    private final Edits edits;
    private final Today today;

    public Kecamatan(Workspace workspace, Edits edits, Today today) {
        this.workspace = workspace;
        this.edits = edits;
        this.today = today;
    }

    /**
     * All kecamatan for one period and source.
     *
     * @param wanted null for the newest in which children were measured
     */
    public KecamatanBoard board(Dataset wanted) {
        return workspace.read(records -> board(records, wanted));
    }

    /**
     * Notes that the numbers of a kecamatan were approved.
     *
     * @param approver who approved
     * @param note null or "" for none
     * @param seen digest of the numbers the officer saw
     * @throws UserError {@code kecamatan.changed} when they are others by now, {@code kecamatan.approver} when nobody is
     *     named or a text is too long, {@code kecamatan.not-in-office} for an official who did not hold the position then, {@code kecamatan.day} without a day or with one that is still to come, {@code
     *     personal.nik}
     */
    public Optional<Change> approve(
            String kecamatanId, Dataset dataset, Approver approver, LocalDate day, String note, String seen) {
        String remark = checkedNote(note);
        checkDay(day);
        String id = Ids.next();
        return edits.apply(EditName.of("kecamatan.approve", name(kecamatanId)), records -> {
            KecamatanNumbers numbers = new KecamatanNumbers(records, dataset);
            if (!numbers.digest(kecamatanId).equals(seen)) {
                throw new UserError("kecamatan.changed");
            }
            String who = words(records, approver, day);
            Approval before = approval(records, kecamatanId, dataset).orElse(null);
            return List.of(new RecordChange(
                    before,
                    new Approval(
                            before == null ? id : before.id(),
                            kecamatanId,
                            dataset.period().year(),
                            dataset.period().month(),
                            dataset.source(),
                            who,
                            day,
                            remark,
                            seen,
                            approver.officialId())));
        });
    }

    /**
     * Who approved: an official of the list, or somebody who does not stand there, in words.
     *
     * @param officialId null for words
     * @param words by office and, if wanted, name; not needed for an official
     */
    public record Approver(String officialId, String words) {
        public static Approver official(String officialId) {
            return new Approver(officialId, null);
        }

        public static Approver written(String words) {
            return new Approver(null, words);
        }
    }

    /** The words of that day stay, whatever becomes of the official. */
    private static String words(Records records, Approver approver, LocalDate day) {
        if (approver.officialId() == null) {
            return checkedApprover(approver.words());
        }
        Official official = records.find(Official.class, approver.officialId())
                .filter(each -> InForce.isValid(each, day))
                .orElseThrow(() -> new UserError("kecamatan.not-in-office", Formats.date(day)));
        return checkedApprover(official.words());
    }

    /** Takes an approval back; nothing happens when it is gone already. */
    public Optional<Change> withdraw(String approvalId) {
        return workspace
                .read(records -> records.find(Approval.class, approvalId))
                .flatMap(known -> edits.apply(
                        EditName.of("kecamatan.withdraw", name(known.areaId())),
                        records -> records.find(Approval.class, approvalId).map(RecordChange::deleted).stream()
                                .toList()));
    }

    /**
     * The office of a kecamatan, to be asked; one that the workspace does not have yet is added as a body.
     *
     * @return its id
     */
    public String office(String kecamatanId) {
        Area kecamatan =
                workspace.read(records -> records.find(Area.class, kecamatanId)).orElseThrow();
        String id = Ids.next();
        EditName name = EditName.of("organisation.add", "Kecamatan " + kecamatan.name());
        edits.apply(
                name,
                records -> office(records, kecamatan).isPresent()
                        ? List.of()
                        : List.of(RecordChange.added(
                                Organisation.named(id, "Kecamatan " + kecamatan.name(), OrganisationKind.KECAMATAN))));
        return workspace
                .read(records -> office(records, kecamatan))
                .orElseThrow()
                .id();
    }

    private static Optional<Organisation> office(Records records, Area kecamatan) {
        return KecamatanOffice.of(kecamatan, records.all(Organisation.class));
    }

    private KecamatanBoard board(Records records, Dataset wanted) {
        List<Area> areas = records.all(Area.class);
        List<Dataset> datasets = KecamatanNumbers.datasets(records);
        Dataset dataset = wanted != null && datasets.contains(wanted)
                ? wanted
                : KecamatanNumbers.newest(records).orElse(null);
        KecamatanNumbers numbers = new KecamatanNumbers(records, dataset);
        return new KecamatanBoard(
                records.identity().practice(),
                datasets,
                dataset,
                areas.stream()
                        .filter(area -> area.level() == AreaLevel.KECAMATAN)
                        .sorted(Comparator.comparing(Area::code))
                        .map(kecamatan -> row(records, kecamatan, dataset, numbers))
                        .toList());
    }

    private KecamatanBoard.Row row(Records records, Area kecamatan, Dataset dataset, KecamatanNumbers numbers) {
        List<DataRequest> waiting = requests(records, kecamatan);
        LocalDate day = today.day();
        return new KecamatanBoard.Row(
                kecamatan,
                numbers.completeness(kecamatan.id()),
                numbers.missing(kecamatan.id()),
                approval(records, kecamatan.id(), dataset).orElse(null),
                numbers.digest(kecamatan.id()),
                officials(records, kecamatan, day),
                waiting.size(),
                (int) waiting.stream()
                        .filter(request -> request.state(day) == DataRequest.State.OVERDUE)
                        .count());
    }

    /** Officials of a kecamatan's office, those who hold a position today first. */
    private static List<Official> officials(Records records, Area kecamatan, LocalDate today) {
        return office(records, kecamatan).stream()
                .flatMap(office -> records.all(Official.class).stream()
                        .filter(official -> official.organisationId().equals(office.id())))
                .sorted(Comparator.comparing((Official official) -> !InForce.isValid(official, today))
                        .thenComparing(Official::heldPosition))
                .toList();
    }

    private static List<DataRequest> requests(Records records, Area kecamatan) {
        List<String> offices = records.all(Organisation.class).stream()
                .filter(body -> KecamatanOffice.isOffice(body, kecamatan))
                .map(Organisation::id)
                .toList();
        return records.all(DataRequest.class).stream()
                .filter(request -> request.receivedOn() == null && offices.contains(request.organisationId()))
                .toList();
    }

    private static Optional<Approval> approval(Records records, String kecamatanId, Dataset dataset) {
        return records.all(Approval.class).stream()
                .filter(each ->
                        each.areaId().equals(kecamatanId) && each.dataset().equals(dataset))
                .findFirst();
    }

    private String name(String areaId) {
        return workspace
                .read(records -> records.find(Area.class, areaId))
                .map(Area::name)
                .orElse("");
    }

    private static String checkedApprover(String text) {
        String who = Objects.requireNonNullElse(text, "").strip();
        if (who.isEmpty() || who.length() > LONGEST) {
            throw new UserError("kecamatan.approver", String.valueOf(LONGEST));
        }
        return PersonalData.refuseNik(who);
    }

    private static String checkedNote(String text) {
        String note = Objects.requireNonNullElse(text, "").strip();
        if (note.length() > LONGEST) {
            throw new UserError("kecamatan.approver", String.valueOf(LONGEST));
        }
        return note.isEmpty() ? null : PersonalData.refuseNik(note);
    }

    private void checkDay(LocalDate day) {
        if (day == null || day.isAfter(today.day())) {
            throw new UserError("kecamatan.day");
        }
    }
}
