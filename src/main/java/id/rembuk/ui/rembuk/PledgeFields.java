package id.rembuk.ui.rembuk;

import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.text.Messages;
import id.rembuk.ui.kit.Fields;
import id.rembuk.ui.kit.Forms;
import id.rembuk.ui.kit.SavedChoice;
import id.rembuk.ui.kit.SavedField;
import id.rembuk.ui.list.LiveBoard;
import id.rembuk.ui.list.TiedFields;
import id.rembuk.usecase.rembuk.Rembuk;
import id.rembuk.usecase.rembuk.RembukBoard;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** The fields of one promise: amount, for what, how often, how long, how many, through whom. */
final class PledgeFields extends VBox {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final Messages messages;
    private final TiedFields<Pledge> fields;
    private final SavedField<String> partner;

    PledgeFields(Rembuk rembuk, LiveBoard<RembukBoard> live, Fields make) {
        messages = make.messages();
        fields = new TiedFields<>(
                make,
                Pledge::id,
                (id, change) -> live.field("pledge.change", () -> rembuk.pledges()
                        .change(id, builder -> change.apply(builder.build()).edit())));
        getStyleClass().add("form");
        partner = fields.line("rembuk.pledge.partner", "pledge-partner", Pledge::partner, (p, v) -> p.edit()
                .partner(v)
                .build());
        getChildren()
                .addAll(
                        partner,
                        nameable(),
                        fields.rupiah("rembuk.pledge.rupiah", "pledge-rupiah", Pledge::rupiah, (p, v) -> p.edit()
                                .rupiah(v)
                                .build()),
                        Forms.row(receiver(), period()),
                        Forms.row(
                                fields.whole("rembuk.pledge.number", "pledge-number", Pledge::number, (p, v) -> p.edit()
                                        .number(v)
                                        .build()),
                                fields.whole(
                                        "rembuk.pledge.duration",
                                        "pledge-duration",
                                        Pledge::duration,
                                        (p, v) -> p.edit().duration(v).build())),
                        fields.line("rembuk.pledge.channel", "pledge-channel", Pledge::channel, (p, v) -> p.edit()
                                .channel(v)
                                .build()),
                        fields.area("rembuk.pledge.note", "pledge-note", 3, Pledge::note, (p, v) -> p.edit()
                                .note(v)
                                .build()));
    }

    private SavedChoice<String> nameable() {
        SavedChoice<String> choice = fields.choice(
                "rembuk.pledge.nameable",
                "pledge-nameable",
                of -> of == null || of.isEmpty() ? "" : messages.get("rembuk.nameable." + of),
                p -> p.nameable() ? YES : NO,
                (p, v) -> p.edit().nameable(!NO.equals(v)).build());
        choice.items(java.util.List.of(YES, NO));
        return choice;
    }

    private SavedChoice<String> receiver() {
        SavedChoice<String> choice = fields.choice(
                "rembuk.pledge.receiver",
                "pledge-receiver",
                of -> of == null || of.isEmpty() ? "" : messages.get("rembuk.receiver." + of.toLowerCase(Locale.ROOT)),
                p -> p.receiver().name(),
                (p, v) -> p.edit().receiver(Pledge.Receiver.valueOf(v)).build());
        choice.items(Stream.of(Pledge.Receiver.values()).map(Enum::name).toList());
        return choice;
    }

    private SavedChoice<String> period() {
        SavedChoice<String> choice = fields.choice(
                "rembuk.pledge.period",
                "pledge-period",
                of -> of == null || of.isEmpty() ? "" : messages.get("rembuk.period." + of.toLowerCase(Locale.ROOT)),
                p -> p.period().name(),
                (p, v) -> p.edit().period(Pledge.Period.valueOf(v)).build());
        choice.items(Stream.of(Pledge.Period.values()).map(Enum::name).toList());
        return choice;
    }

    void show(Pledge pledge) {
        fields.show(pledge);
    }

    void leave() {
        fields.leave();
    }

    void focus() {
        partner.control().requestFocus();
    }
}
