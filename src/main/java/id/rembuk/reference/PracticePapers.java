package id.rembuk.reference;

import id.rembuk.domain.Ids;
import id.rembuk.domain.WorkspaceRecord;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.Meeting;
import id.rembuk.domain.document.OfficialDocument;
import id.rembuk.domain.document.SignatureLayout;
import id.rembuk.domain.document.SignerSlot;
import id.rembuk.domain.document.TimeZoneName;
import id.rembuk.domain.organisation.Letterhead;
import id.rembuk.domain.organisation.Official;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the meeting of a practice workspace and the drafts of its papers, signed by invented officials. */
final class PracticePapers {
    private final String cycleId;
    private final Map<String, String> officialByPosition = new HashMap<>();
    private final Map<String, String> letterheadByBody = new HashMap<>();

    /** @param known records of the practice workspace, among them officials and letterheads */
    PracticePapers(String cycleId, List<WorkspaceRecord> known) {
        this.cycleId = cycleId;
        for (WorkspaceRecord record : known) {
            if (record instanceof Official official) {
                officialByPosition.put(official.position(), official.id());
            } else if (record instanceof Letterhead letterhead) {
                letterheadByBody.put(letterhead.organisationId(), letterhead.id());
            }
        }
    }

    Meeting meeting(PracticeRow row) {
        CsvRow csv = row.csv();
        return Meeting.blank(Ids.next(), cycleId)
                .edit()
                .title(csv.required("nama"))
                .date(row.day("tanggal"))
                .start(time(csv, "mulai"))
                .end(time(csv, "selesai"))
                .zone(csv.oneOf("zona", TimeZoneName.class))
                .place(csv.text("tempat"))
                .city(csv.text("kota"))
                .chairId(official(csv, "pimpinan", csv.required("pimpinan")))
                .moderator(csv.text("moderator"))
                .minutesTakerId(official(csv, "notulis", csv.required("notulis")))
                .participants(csv.between(0, PracticeFigures.MOST_PEOPLE, "peserta"))
                .invited(csv.between(0, PracticeFigures.MOST_PEOPLE, "undangan"))
                .elements(csv.list("unsur"))
                .basis(csv.list("dasar"))
                .agenda(csv.list("agenda"))
                .discussion(csv.list("pembahasan"))
                .followUp(csv.list("tindak_lanjut"))
                .build();
    }

    OfficialDocument draft(PracticeRow row) {
        CsvRow csv = row.csv();
        csv.required("jenis");
        SignatureLayout layout = csv.oneOf("susunan", SignatureLayout.class);
        Iterator<String> roles = csv.list("peran").iterator();
        List<SignerSlot> slots = new ArrayList<>();
        for (String position : csv.list("penanda_tangan")) {
            String field = String.format(Locale.ROOT, "ttd-%02d", slots.size() + 1);
            String role = roles.hasNext() ? roles.next() : null;
            slots.add(new SignerSlot(field, official(csv, "penanda_tangan", position), role, null, null));
        }
        return OfficialDocument.draft(Ids.next(), cycleId, csv.oneOf("jenis", DocumentKind.class))
                .edit()
                .number(csv.text("nomor"))
                .letterheadId(letterheadByBody.get(row.organisation("kop")))
                .signatureLayout(layout == null ? SignatureLayout.COLUMNS : layout)
                .signers(slots)
                .build();
    }

    private String official(CsvRow csv, String column, String position) {
        String id = officialByPosition.get(position);
        if (id == null) {
            throw csv.wrong(column, "pejabat.csv");
        }
        return id;
    }

    private static LocalTime time(CsvRow csv, String column) {
        String value = csv.text(column);
        try {
            return value == null ? null : LocalTime.parse(value);
        } catch (DateTimeException notATime) {
            throw csv.wrong(column, "09:00");
        }
    }
}
