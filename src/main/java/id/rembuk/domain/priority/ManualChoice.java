package id.rembuk.domain.priority;

/**
 * A person's word about one desa that goes before the rule.
 *
 * @param in true to put the desa on the list, false to keep it off
 * @param reason why; never blank, never about a person
 */
public record ManualChoice(String areaId, boolean in, String reason) {}
