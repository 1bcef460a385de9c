package id.rembuk.domain.reference;

/** A kind of fund source, e.g. DAK Nonfisik BOK. */
public record FundSourceKind(String code, String name, String group, String regulation, boolean verified) {}
