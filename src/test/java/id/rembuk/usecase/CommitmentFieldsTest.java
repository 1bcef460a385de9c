package id.rembuk.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.commitment.Commitment;
import id.rembuk.support.FewPlaces;
import id.rembuk.support.SampleCommitments;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommitmentFieldsTest {
    private static final Commitment COMMITMENT = SampleCommitments.complete("k", "tahun", 1, "dinkes")
            .deadline(LocalDate.of(2024, 5, 31))
            .build();

    @Test
    void a_deadline_is_written_in_the_language_of_the_window_and_read_in_both() {
        CommitmentFields english = new CommitmentFields(FewPlaces.catalogue(), Messages.english());
        CommitmentFields indonesian = new CommitmentFields(FewPlaces.catalogue(), Messages.indonesian());
        assertThat(english.text(CommitmentField.DEADLINE, COMMITMENT)).isEqualTo("31 May 2024");
        assertThat(indonesian.text(CommitmentField.DEADLINE, COMMITMENT)).isEqualTo("31 Mei 2024");
        for (String typed : new String[] {"31 May 2024", "31 Mei 2024"}) {
            Commitment read = english.read(CommitmentField.DEADLINE, typed)
                    .apply(COMMITMENT.edit().deadline(null))
                    .build();
            assertThat(read).isEqualTo(COMMITMENT);
        }
    }
}
