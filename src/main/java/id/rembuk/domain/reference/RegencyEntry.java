package id.rembuk.domain.reference;

/** A kabupaten or kota of the shipped area list, as the first-run search shows it. */
public record RegencyEntry(
        String code, String name, String provinceName, int kecamatanCount, int desaCount, int kelurahanCount) {}
