package id.rembuk.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureBlockTest {
    private static final Official HEAD = Official.blank("1", "dinkes")
            .withPosition("Kepala Dinas Kesehatan")
            .withName("dr. Contoh Nama, M.Kes")
            .withNumber(IdNumberKind.NIP, "198001012005011001");

    @Test
    void aHolderSignsUnderThePositionInCapitals() {
        assertThat(SignatureBlock.of(HEAD))
                .isEqualTo(new SignatureBlock(
                        List.of("KEPALA DINAS KESEHATAN,"), "dr. Contoh Nama, M.Kes", "NIP. 19800101 200501 1 001"));
    }

    @Test
    void anActingHolderSignsWithThePrefix() {
        assertThat(SignatureBlock.of(HEAD.withActingKind(ActingKind.PLT)).positionLines())
                .containsExactly("Plt. KEPALA DINAS KESEHATAN,");
    }

    @Test
    void signingForTheBupatiNamesTheBupatiFirst() {
        Official sekda = HEAD.withPosition("Sekretaris Daerah").withSuperiors("Bupati Hulu Sungai Selatan", null);

        assertThat(SignatureBlock.of(sekda).positionLines())
                .containsExactly("a.n. BUPATI HULU SUNGAI SELATAN", "SEKRETARIS DAERAH,");
    }

    @Test
    void signingBelowTheOneInBetweenNamesAllThree() {
        Official assistant = HEAD.withPosition("Asisten Pemerintahan dan Kesejahteraan Rakyat")
                .withActingKind(ActingKind.PLH)
                .withSuperiors("Bupati Hulu Sungai Selatan", "Sekretaris Daerah");

        assertThat(SignatureBlock.of(assistant).positionLines())
                .containsExactly(
                        "a.n. BUPATI HULU SUNGAI SELATAN",
                        "SEKRETARIS DAERAH",
                        "u.b.",
                        "Plh. ASISTEN PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT,");
    }

    @Test
    void whatIsNotKnownStaysDottedAndElectedHeadsHaveNoNumberLine() {
        Official unknown = HEAD.withName(" ").withNumber(IdNumberKind.NIP, null);
        Official elected = HEAD.withNumber(IdNumberKind.NONE, null);
        Official police = HEAD.withNumber(IdNumberKind.NRP, "75080123");

        assertThat(SignatureBlock.of(unknown).name()).isEqualTo("…".repeat(10));
        assertThat(SignatureBlock.of(unknown).numberLine()).startsWith("NIP. …");
        assertThat(SignatureBlock.of(elected).numberLine()).isEmpty();
        assertThat(SignatureBlock.of(police).numberLine()).isEqualTo("NRP. 75080123");
    }

    @Test
    void aSuccessorKeepsThePositionAndStartsEmpty() {
        Official since = HEAD.withDates(LocalDate.of(2023, 1, 2), null).withActingKind(ActingKind.PLT);

        Official next = since.successor("2", LocalDate.of(2024, 2, 1));

        assertThat(next.position()).isEqualTo(since.position());
        assertThat(next.name()).isNull();
        assertThat(next.idNumber()).isNull();
        assertThat(next.actingKind()).isEqualTo(ActingKind.DEFINITIF);
        assertThat(next.validFrom()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThatThrownBy(() -> since.successor("2", LocalDate.of(2023, 1, 2)))
                .hasMessage("official.successor-too-early");
    }

    @Test
    void aLetterheadPrintsItsFilledLinesInOrder() {
        Letterhead kop = Letterhead.of("1", "dinkes", "Pemerintah Kabupaten Contoh")
                .withOfficeLine("Dinas Kesehatan")
                .withCity("Kota Contoh")
                .withContact(" ");

        assertThat(kop.printedLines()).containsExactly("PEMERINTAH KABUPATEN CONTOH", "DINAS KESEHATAN", "KOTA CONTOH");
    }
}
