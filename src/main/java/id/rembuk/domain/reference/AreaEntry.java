package id.rembuk.domain.reference;

import id.rembuk.domain.area.AreaKind;
import id.rembuk.domain.area.AreaLevel;

/** One area of the shipped list (idn-area-data 4.0.1, ODbL 1.0); its parent is the code without the last part. */
public record AreaEntry(String code, String name, AreaLevel level, AreaKind kind) {}
