package id.rembuk.ui.portal;

import id.rembuk.usecase.PortalBoard.Block;
import id.rembuk.usecase.PortalBoard.Row;

/**
 * A row of the table: the head of a kecamatan, where its columns are ticked, or one of its desa.
 *
 * @param desa null in the head
 */
record PortalRow(Block block, Row desa) {
    boolean isHead() {
        return desa == null;
    }

    String code() {
        return isHead() ? block.kecamatan().code() : desa.desa().code();
    }

    String name() {
        return isHead() ? block.kecamatan().name() : desa.desa().name();
    }
}
