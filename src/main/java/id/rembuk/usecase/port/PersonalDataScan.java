package id.rembuk.usecase.port;

import id.rembuk.task.Progress;
import java.nio.file.Path;
import java.util.List;

/** Looks into files for what evidence must not hold; belongs on the WORK lane. */
public interface PersonalDataScan {
    /** Most places that are told; one is enough to refuse. */
    int MOST_PLACES = 5;

    /**
     * Reads a file through.
     *
     * @throws id.rembuk.domain.UserError when a file that should be looked into cannot be, with what to do
     */
    Result scan(Path file, Progress progress);

    /** How places are counted. */
    enum Unit {
        /** Sheet and cell. */
        CELL,
        LINE,
        PAGE,
        /** The file holds no text that could be looked into. */
        NOT_READ
    }

    /**
     * What was found.
     *
     * @param places e.g. "Data!B3", or the number of a line or page; never what stands there
     */
    record Result(Unit unit, List<String> places) {
        public static final Result NOT_READ = new Result(Unit.NOT_READ, List.of());

        public Result {
            places = List.copyOf(places);
        }
    }
}
