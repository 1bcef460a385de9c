package id.rembuk.intake;

import id.rembuk.domain.situation.DataSource;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where figures come from in what people write. */
final class SourceText {
    private static final Pattern EPPGBM = Pattern.compile("e\\W?ppgbm|sigizi|bulan timbang");
    private static final Pattern SSGI = Pattern.compile("\\bssgi\\b");
    private static final Pattern SSGBI = Pattern.compile("\\bssgbi\\b");
    private static final Pattern SKI = Pattern.compile("\\bski\\b|survei kesehatan indonesia");
    private static final Pattern RISKESDAS = Pattern.compile("riskesdas");
    private static final Pattern FAMILY =
            Pattern.compile("pendataan keluarga|\\bpk\\W?2\\d\\b|\\bsiga\\b|newsiga|verval krs");
    private static final Pattern AUDIT = Pattern.compile("audit (?:kasus|stunting|baduta)");
    private static final Pattern ROUTINE =
            Pattern.compile("laporan rutin|profil kesehatan|laporan bulanan|\\blb ?3\\b|\\brutin\\b");

    private static final Pattern OTHER = Pattern.compile("\\s*(?:(?:sumber )?lain|lainnya)\\s*");

    private SourceText() {}

    /** The one source a text speaks of; of two or more nothing is taken. */
    static Optional<DataSource> in(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        DataSource found = null;
        for (DataSource source : DataSource.values()) {
            if (speaksOf(source, plain)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = source;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean speaksOf(DataSource source, String plain) {
        return switch (source) {
            case EPPGBM -> EPPGBM.matcher(plain).find();
            case SSGI -> SSGI.matcher(plain).find();
            case SSGBI -> SSGBI.matcher(plain).find();
            case SKI -> SKI.matcher(plain).find();
            case RISKESDAS -> RISKESDAS.matcher(plain).find();
            case ROUTINE -> ROUTINE.matcher(plain).find();
            case FAMILY_DATA -> FAMILY.matcher(plain).find();
            case AUDIT -> AUDIT.matcher(plain).find();
            case OTHER -> OTHER.matcher(plain).matches();
        };
    }
}
