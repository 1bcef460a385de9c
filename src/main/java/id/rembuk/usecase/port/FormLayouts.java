package id.rembuk.usecase.port;

import id.rembuk.domain.portal.FormLayout;
import id.rembuk.usecase.port.GuidanceCatalogue.RefusedFile;
import java.util.List;

/** The forms of the monitoring web this computer knows, shipped or added by an officer. */
@FunctionalInterface
public interface FormLayouts {
    /** What is there now; files added or changed meanwhile are seen. */
    Available available();

    /**
     * @param layouts those that can be used, the shipped one first
     * @param refused files that cannot be used, with what is wrong with them
     */
    record Available(List<FormLayout> layouts, List<RefusedFile> refused) {
        public Available {
            layouts = List.copyOf(layouts);
            refused = List.copyOf(refused);
        }
    }
}
