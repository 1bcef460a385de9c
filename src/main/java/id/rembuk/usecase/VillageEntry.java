package id.rembuk.usecase;

import id.rembuk.domain.situation.Dataset;

/**
 * One number to be written.
 *
 * @param recordId record that holds it as far as known; null when none is known
 * @param value 0 to 10,000,000 in the unit of the field; null takes the number out
 */
public record VillageEntry(String areaId, Dataset dataset, VillageField field, String recordId, Integer value) {}
