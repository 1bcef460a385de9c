package id.rembuk.domain.intake;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Knows headings under which single people are listed; names of places, bodies and works are none. */
public final class PersonalHeadings {
    private static final Pattern NIK = Pattern.compile(
            "\\b(?:nik|no ktp|nomor ktp|ktp|no kk|nomor kk|no kartu keluarga|nomor kartu keluarga|nomor induk"
                    + "|nomor induk kependudukan|no bpjs|nomor bpjs|nokk|nisn)\\b");
    private static final Pattern BIRTH =
            Pattern.compile("\\b(?:tanggal|tempat|waktu) (?:tanggal )?lahir\\b|^ttl$|^tanggallahir$");
    private static final Pattern PHONE = Pattern.compile(
            "\\b(?:no hp|nomor hp|hp|no telp|nomor telepon|no telepon|telepon|telp|whatsapp|no wa|nomor wa)\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\balamat\\b|^jalan$|^dusun rt rw$|^rt rw$|^rw$");
    private static final Pattern PEOPLE =
            Pattern.compile("\\b(?:nama|nm) (?:\\w+ ){0,2}(?:anak|balita|bayi|baduta|ibu|ayah|bapak|orang"
                    + " tua|orangtua|ortu|wali|suami|istri|kader|petugas|lengkap|kepala"
                    + " keluarga|kk|penerima|responden|pasien|catin|siswa|remaja|sasaran|krs|kpm|warga|penduduk|bumil|peserta)\\b|^(?:ortu|orang"
                    + " tua|ibu kandung|ayah kandung)$");
    private static final Pattern FAMILIES = Pattern.compile(
            "\\b(?:nama|nm) (?:\\w+ ){0,2}(?:anak|balita|bayi|baduta|ibu|ayah|orang tua|orangtua|ortu|suami|istri"
                    + "|kepala keluarga|kk|pasien|catin|siswa|remaja|krs|kpm|bumil)\\b|^(?:ibu|ayah) kandung$");
    private static final Pattern NOT_PEOPLE = Pattern.compile(
            "\\b(?:desa|kelurahan|kecamatan|kabupaten|kab|provinsi|opd|skpd|perangkat|kegiatan|program|sub|indikator|puskesmas"
                    + "|posyandu|dinas|instansi|unit|wilayah|lokasi|sekolah|paud|kampung|nagari|gampong|barang|pekerjaan|keluaran"
                    + "|aktivitas|layanan|sumber|dana|file|bidang|urusan|kantor|faskes|jenis|kolom|uraian)\\b");
    private static final Set<String> BARE_NAMES = Set.of("nama", "name", "nama lengkap");

    private PersonalHeadings() {}

    /**
     * What a heading announces about single people; null when nothing.
     *
     * @param heading as {@link HeadingNames#normal} writes it
     * @param bareNameIsPerson asked when the heading says no more than "nama"
     */
    public static PersonalColumn of(String heading, BooleanSupplier bareNameIsPerson) {
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
        boolean bare = BARE_NAMES.contains(heading) && bareNameIsPerson.getAsBoolean();
        return bare || (PEOPLE.matcher(heading).find() && !ofPlaceOrBody) ? PersonalColumn.NAME : null;
    }

    /** Which of number, day of birth and address a head in one line announces. */
    public static Set<PersonalColumn> announced(String line) {
        Set<PersonalColumn> announced = EnumSet.noneOf(PersonalColumn.class);
        if (NIK.matcher(line).find()) {
            announced.add(PersonalColumn.NIK);
        }
        if (BIRTH.matcher(line).find()) {
            announced.add(PersonalColumn.BIRTH_DATE);
        }
        if (ADDRESS.matcher(line).find()) {
            announced.add(PersonalColumn.ADDRESS);
        }
        return announced;
    }

    /** Whether a heading announces names of children, of mothers or of their families. */
    public static boolean namesFamilies(String heading) {
        return FAMILIES.matcher(heading).find() && !NOT_PEOPLE.matcher(heading).find();
    }
}
