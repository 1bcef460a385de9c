package id.rembuk.ui.shell;

import id.rembuk.domain.history.RecordKind;
import id.rembuk.ui.kit.Place;

/** Knows which place shows which kind of record. */
final class RecordPlaces {
    private RecordPlaces() {}

    static Place of(RecordKind kind) {
        return switch (kind) {
            case PLAN_LINE -> Place.RENCANA_OPD;
            case COMMITMENT, CARRIED_COMMITMENT, COMMITMENT_REPORT -> Place.KOMITMEN;
            case CRITERION, PORTAL_ENTRY, KECAMATAN_APPROVAL -> Place.PANDUAN_AKSI;
            case MEETING,
                    SITTING,
                    AGENDA_ITEM,
                    ATTENDEE,
                    DECISION,
                    FLOOR_CHANGE,
                    MINUTE,
                    PLEDGE,
                    AGREED_TEXT,
                    OWN_SLIDE -> Place.REMBUK;
            case AREA, ORGANISATION, OFFICIAL, LETTERHEAD, CYCLE -> Place.PENGATURAN;
            case DOCUMENT, EDITION, SIGNING, PAPER_TEMPLATE -> Place.DOKUMEN;
            case STUNTING_COUNT, SERVICE_COUNT, INTAKE, AREA_ALIAS, REMEMBERED_MAPPING, DATA_REQUEST -> Place.DATA_DESA;
            case PRIORITY_RULE, PRIORITY_SITE, CAUSE_NOTE, FIELD_FINDING, BOUNDARY_MAP -> Place.ANALISIS;
            case FRAME_IN_USE, FILLED_TEXT, STEP_STATE, DEADLINE, EVIDENCE -> Place.PANDUAN_AKSI;
            case PREVALENCE, HIGHER_PREVALENCE, TARGET -> Place.BERANDA;
        };
    }
}
