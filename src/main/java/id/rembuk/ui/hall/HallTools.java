package id.rembuk.ui.hall;

import id.rembuk.usecase.port.AwakeKeeper;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.stage.Stage;

/**
 * What the second screen needs of the computer.
 *
 * @param operator the operator's window
 * @param clock time of day
 * @param nanos a clock that never jumps
 * @param rememberedScreen name of the screen chosen last; "" for none
 * @param remember keeps the screen that is chosen
 */
public record HallTools(
        Stage operator,
        Displays displays,
        AwakeKeeper awake,
        Clock clock,
        LongSupplier nanos,
        Supplier<String> rememberedScreen,
        Consumer<String> remember) {}
