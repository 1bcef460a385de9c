package id.rembuk.usecase.hall;

import id.rembuk.domain.hall.Head;
import id.rembuk.domain.hall.PledgesBody;
import id.rembuk.domain.hall.Slide;
import id.rembuk.domain.history.RecordKind;
import id.rembuk.domain.rembuk.Pledge;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;

/** What partners have pledged; one who does not want to be named is not. */
record PledgesSection(Messages messages) implements Section {

    @Override
    public Set<RecordKind> kinds() {
        return Set.of(RecordKind.PLEDGE);
    }

    @Override
    public List<Slide> slides(HallRecords records, Instant now) {
        String cycle = records.cycle().id();
        List<Pledge> pledges = records.all(Pledge.class).stream()
                .filter(pledge -> pledge.cycleId().equals(cycle))
                .sorted(Comparator.comparing(Pledge::id))
                .toList();
        int pages = (pledges.size() + PledgesBody.MOST - 1) / PledgesBody.MOST;
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<Pledge> shown =
                    pledges.subList(page * PledgesBody.MOST, Math.min(pledges.size(), (page + 1) * PledgesBody.MOST));
            Head head = new Head(messages.get("hall.slide.pledges"), "", Pages.of(page, pages));
            slides.add(Slide.of(
                    "pledges:" + page,
                    new PledgesBody(head, shown.stream().map(this::told).toList())));
        }
        return slides;
    }

    private PledgesBody.Pledge told(Pledge pledge) {
        String partner = pledge.nameable() ? pledge.partner() : messages.get("hall.slide.unnamed-partner");
        OptionalLong total = pledge.total();
        String amount = total.isPresent() ? Formats.rupiah(total.getAsLong()) : "";
        return new PledgesBody.Pledge(partner, what(pledge), amount);
    }

    private String what(Pledge pledge) {
        List<String> words = new ArrayList<>();
        boolean simple = pledge.receiver() == Pledge.Receiver.TOTAL && pledge.period() == Pledge.Period.ONCE;
        if (pledge.rupiah() != null && !simple) {
            words.add(Formats.rupiah(pledge.rupiah()) + " " + per(pledge));
        }
        if (pledge.number() != null && pledge.receiver() != Pledge.Receiver.TOTAL) {
            words.add(Formats.number(pledge.number()) + " " + receiver(pledge));
        }
        if (pledge.note() != null) {
            words.add(pledge.note());
        }
        if (pledge.channel() != null && pledge.nameable()) {
            words.add(messages.get("hall.slide.through", pledge.channel()));
        }
        return String.join(" · ", words);
    }

    private String per(Pledge pledge) {
        String period =
                messages.get("hall.slide.period." + pledge.period().name().toLowerCase(Locale.ROOT));
        String receiver = pledge.receiver() == Pledge.Receiver.TOTAL ? "" : receiver(pledge);
        return messages.get("hall.slide.per", (receiver + " " + period).strip());
    }

    private String receiver(Pledge pledge) {
        return messages.get("hall.slide.receiver." + pledge.receiver().name().toLowerCase(Locale.ROOT));
    }
}
