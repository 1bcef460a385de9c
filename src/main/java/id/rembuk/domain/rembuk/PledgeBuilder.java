package id.rembuk.domain.rembuk;

/** Changes some facts of a partner's promise and keeps the others. */
public final class PledgeBuilder {
    private final Pledge from;
    private String partner;
    private boolean nameable;
    private Long rupiah;
    private Pledge.Receiver receiver;
    private Pledge.Period period;
    private Integer duration;
    private Integer number;
    private String channel;
    private String note;

    PledgeBuilder(Pledge pledge) {
        from = pledge;
        partner = pledge.partner();
        nameable = pledge.nameable();
        rupiah = pledge.rupiah();
        receiver = pledge.receiver();
        period = pledge.period();
        duration = pledge.duration();
        number = pledge.number();
        channel = pledge.channel();
        note = pledge.note();
    }

    public PledgeBuilder partner(String value) {
        partner = value;
        return this;
    }

    public PledgeBuilder nameable(boolean value) {
        nameable = value;
        return this;
    }

    public PledgeBuilder rupiah(Long value) {
        rupiah = value;
        return this;
    }

    public PledgeBuilder receiver(Pledge.Receiver value) {
        receiver = value;
        return this;
    }

    public PledgeBuilder period(Pledge.Period value) {
        period = value;
        return this;
    }

    public PledgeBuilder duration(Integer value) {
        duration = value;
        return this;
    }

    public PledgeBuilder number(Integer value) {
        number = value;
        return this;
    }

    public PledgeBuilder channel(String value) {
        channel = value;
        return this;
    }

    public PledgeBuilder note(String value) {
        note = value;
        return this;
    }

    public Pledge build() {
        return new Pledge(
                from.id(),
                from.cycleId(),
                from.meetingId(),
                partner,
                nameable,
                rupiah,
                receiver,
                period,
                duration,
                number,
                channel,
                note);
    }
}
