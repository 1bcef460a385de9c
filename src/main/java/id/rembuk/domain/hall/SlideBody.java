package id.rembuk.domain.hall;

/** What one slide shows, in words that are ready to be read, and where it stands on the slide. */
public sealed interface SlideBody
        permits AgendaBody,
                AgreedBody,
                AttendanceBody,
                CommitmentBody,
                CoverBody,
                GapsBody,
                LokusBody,
                PictureBody,
                PlanTableBody,
                PledgesBody,
                SigningBody,
                TextBody,
                TrendBody {

    /** The words of the bar, which also name the slide where it is chosen. */
    Head head();

    /** Draws everything between the bar and the foot. */
    void draw(Sheet sheet);

    /** Whether it fills the slide, with no bar and no foot. */
    default boolean fillsSlide() {
        return false;
    }

    /** The same with words that are being typed about the record at an index; a kind without a place for them stays. */
    default SlideBody typed(int index, String words) {
        return this;
    }
}
