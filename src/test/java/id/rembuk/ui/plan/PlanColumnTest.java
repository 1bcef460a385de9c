package id.rembuk.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.plan.PlanFinding;
import id.rembuk.support.WindowExtension;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Stylesheets;
import id.rembuk.usecase.PlanWords;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(WindowExtension.class)
class PlanColumnTest {
    private static final double PADDING = 12;
    private static final double SIGN = 16;

    @BeforeEach
    void fonts() {
        Stylesheets.loadFonts();
    }

    @Test
    void theColumnsShownFitBesideAnOpenPaneAt1366() {
        double rail = 54;
        double pane = 300;
        double scrollBar = 18;
        assertThat(Arrays.stream(PlanColumn.values())
                        .filter(PlanColumn::isShown)
                        .mapToDouble(PlanColumn::width)
                        .sum())
                .isLessThanOrEqualTo(1366 - rail - pane - scrollBar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theWordsOfShortColumnsAreWhole(String language) {
        Messages messages = language.equals("en") ? Messages.english() : Messages.indonesian();
        PlanWords words = new PlanWords(messages);
        for (PlanFinding.Kind kind : PlanFinding.Kind.values()) {
            assertThat(width(words.brief(kind)) + SIGN + PADDING)
                    .as(words.brief(kind))
                    .isLessThanOrEqualTo(PlanColumn.CHECK.width());
        }
        for (String place : List.of(
                messages.get("plan.sites.every"),
                messages.get("plan.sites.priority"),
                messages.get("plan.sites.kecamatan", "11"),
                messages.get("plan.sites.desa", "148"))) {
            assertThat(width(place) + PADDING).as(place).isLessThanOrEqualTo(PlanColumn.SITES.width());
        }
        for (String fund : List.of("BOK", "BOKB", "DAU +1", "PAD +2")) {
            assertThat(width(fund) + PADDING).as(fund).isLessThanOrEqualTo(PlanColumn.FUNDS.width());
        }
        assertThat(width("1.02.02.2.02.0015") + PADDING).isLessThanOrEqualTo(PlanColumn.NOMENCLATURE.width());
    }

    private static double width(String words) {
        Text text = new Text(words);
        text.setFont(Font.font("Rembuk Sans", 12));
        return text.getLayoutBounds().getWidth();
    }
}
