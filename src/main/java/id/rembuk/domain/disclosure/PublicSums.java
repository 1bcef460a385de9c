package id.rembuk.domain.disclosure;

import java.util.List;

/** Groups of counts, such as the desa of each kecamatan, with their totals and the total of all. */
public record PublicSums(List<PublicSum> groups, PublicCount total) {
    public PublicSums {
        groups = List.copyOf(groups);
    }
}
