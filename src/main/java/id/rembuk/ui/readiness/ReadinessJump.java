package id.rembuk.ui.readiness;

import id.rembuk.domain.readiness.Condition;
import id.rembuk.domain.readiness.Judgement;
import id.rembuk.domain.readiness.Room;
import id.rembuk.ui.kit.Narrowing;
import id.rembuk.ui.kit.Navigator;
import id.rembuk.ui.kit.Place;

/** Takes the officer to where a condition is mended: to the one record, or to the place showing only what is meant. */
public record ReadinessJump(Navigator navigator) {
    public void to(Condition condition) {
        Judgement judgement = condition.judgement();
        if (judgement.record() != null) {
            navigator.reveal(judgement.record());
        } else if (judgement.only() != null) {
            navigator.narrow(new Narrowing(place(condition.room()), judgement.only()));
        } else {
            navigator.go(place(condition.room()));
        }
    }

    /** The place of the window where something of a room is mended. */
    public static Place place(Room room) {
        return switch (room) {
            case GUIDE -> Place.PANDUAN_AKSI;
            case FIGURES -> Place.DATA_DESA;
            case ANALYSIS -> Place.ANALISIS;
            case PLAN -> Place.RENCANA_OPD;
            case MEETING -> Place.REMBUK;
            case DOCUMENTS -> Place.DOKUMEN;
            case COMMITMENTS -> Place.KOMITMEN;
            case SETTINGS -> Place.PENGATURAN;
        };
    }
}
