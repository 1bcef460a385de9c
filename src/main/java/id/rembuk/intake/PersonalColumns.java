package id.rembuk.intake;

import id.rembuk.domain.intake.AreaMatcher;
import id.rembuk.domain.intake.HeadingNames;
import id.rembuk.domain.intake.ImportKind;
import id.rembuk.domain.intake.PersonalColumn;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises columns about single people, by heading or by contents; names of places, bodies and works are none. */
final class PersonalColumns {
    private static final Pattern NIK = Pattern.compile(
            "\\b(?:nik|no ktp|nomor ktp|ktp|no kk|nomor kk|no kartu keluarga|nomor kartu keluarga|nomor induk"
                    + "|nomor induk kependudukan|no bpjs|nomor bpjs|nokk|nisn)\\b");
    private static final Pattern BIRTH =
            Pattern.compile("\\b(?:tanggal|tempat|waktu) (?:tanggal )?lahir\\b|^ttl$|^tanggallahir$");
    private static final Pattern PHONE = Pattern.compile(
            "\\b(?:no hp|nomor hp|hp|no telp|nomor telepon|no telepon|telepon|telp|whatsapp|no wa|nomor wa)\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\balamat\\b|^jalan$|^dusun rt rw$|^rt rw$|^rw$");
    private static final Pattern PEOPLE = Pattern.compile(
            "\\b(?:nama|nm) (?:\\w+ ){0,2}(?:anak|balita|bayi|baduta|ibu|ayah|bapak|orang tua|orangtua|ortu|wali|suami|istri"
                    + "|kader|petugas|lengkap|kepala keluarga|kk|penerima|responden|pasien|catin|siswa|remaja|sasaran|krs|kpm|warga"
                    + "|penduduk|bumil|peserta)\\b|^(?:ortu|orang tua|ibu kandung|ayah kandung)$");
    private static final Pattern NOT_PEOPLE = Pattern.compile(
            "\\b(?:desa|kelurahan|kecamatan|kabupaten|kab|provinsi|opd|skpd|perangkat|kegiatan|program|sub|indikator|puskesmas"
                    + "|posyandu|dinas|instansi|unit|wilayah|lokasi|sekolah|paud|kampung|nagari|gampong|barang|pekerjaan|keluaran"
                    + "|aktivitas|layanan|sumber|dana|file|bidang|urusan|kantor|faskes|jenis|kolom|uraian)\\b");
    private static final Set<String> BARE_NAMES = Set.of("nama", "name", "nama lengkap");

    private final AreaMatcher areas;
    private final ImportKind kind;

    PersonalColumns(AreaMatcher areas, ImportKind kind) {
        this.areas = areas;
        this.kind = kind;
    }

    /** Why a column must not be read; null when nothing speaks against it. */
    PersonalColumn of(List<String> levels, ColumnProfile profile) {
        if (profile.hasNik()) {
            return PersonalColumn.NIK;
        }
        if (levels.isEmpty()) {
            return null;
        }
        String lowest = HeadingNames.normal(levels.get(levels.size() - 1));
        PersonalColumn lowestIs = byHeading(lowest, profile);
        return lowestIs != null ? lowestIs : byHeading(HeadingNames.normal(String.join(" ", levels)), profile);
    }

    private PersonalColumn byHeading(String heading, ColumnProfile profile) {
        if (isCount(heading, profile)) {
            return null;
        }
        if (NIK.matcher(heading).find()) {
            return PersonalColumn.NIK;
        }
        if (BIRTH.matcher(heading).find()) {
            return PersonalColumn.BIRTH_DATE;
        }
        boolean ofPlaceOrBody = NOT_PEOPLE.matcher(heading).find();
        if (PHONE.matcher(heading).find() && !ofPlaceOrBody) {
            return PersonalColumn.PHONE;
        }
        if (ADDRESS.matcher(heading).find() && !ofPlaceOrBody) {
            return PersonalColumn.ADDRESS;
        }
        boolean bare = BARE_NAMES.contains(heading) && kind != ImportKind.RENCANA && !namesPlaces(profile);
        return bare || (PEOPLE.matcher(heading).find() && !ofPlaceOrBody) ? PersonalColumn.NAME : null;
    }

    /** "Jumlah balita ber-NIK" counts people and names none. */
    private static boolean isCount(String heading, ColumnProfile profile) {
        return (heading.startsWith("jumlah ") || heading.contains("%")) && !profile.isMostlyTexts();
    }

    private boolean namesPlaces(ColumnProfile profile) {
        long places = profile.names().stream()
                .filter(name -> areas.knowsDesa(name) || areas.kecamatan(name).isPresent())
                .count();
        return places * 2 > profile.names().size();
    }
}
