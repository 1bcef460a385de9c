package id.rembuk.usecase;

import id.rembuk.domain.document.PaperSnapshot;
import id.rembuk.domain.document.PaperSnapshot.AgreedPoint;
import id.rembuk.domain.document.PaperSnapshot.AnnexGroup;
import id.rembuk.domain.document.PaperSnapshot.AnnexLine;
import id.rembuk.domain.document.PaperSnapshot.MeetingFacts;
import id.rembuk.domain.document.PaperSnapshot.PaperSigner;
import id.rembuk.domain.document.PaperSnapshot.PlanSummary;
import id.rembuk.domain.document.Proceedings;
import id.rembuk.domain.plan.Target;
import id.rembuk.domain.rembuk.AgreedContent;
import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what a correction changes against the version it names, one sentence each, before and after. */
final class SnapshotDifferences {
    /** Longer texts are cut in a sentence; the paper itself has them in full. */
    private static final int LONGEST_WORDS = 160;

    private final Messages messages;
    private final List<String> found = new ArrayList<>();

    SnapshotDifferences(Messages messages) {
        this.messages = messages;
    }

    List<String> between(PaperSnapshot before, PaperSnapshot after) {
        found.clear();
        compare("record.field.number", before.number(), after.number());
        compare("record.field.date", day(before.date()), day(after.date()));
        meeting(before.meeting(), after.meeting());
        proceedings(proceedings(before), proceedings(after));
        found.addAll(new SituationDifferences(messages).between(before.situation(), after.situation()));
        commitments(before.commitments(), after.commitments());
        plan(before.summary(), after.summary());
        annex(before.annex(), after.annex());
        signers(before.signers(), after.signers());
        return List.copyOf(found);
    }

    /** As above, for what a meeting agreed. */
    List<String> between(AgreedContent before, AgreedContent after) {
        found.clear();
        commitments(before.commitments(), after.commitments());
        plan(before.summary(), after.summary());
        annex(before.annex(), after.annex());
        return List.copyOf(found);
    }

    private void meeting(MeetingFacts before, MeetingFacts after) {
        compare("record.field.title", before.title(), after.title());
        compare("record.field.meeting-date", day(before.date()), day(after.date()));
        compare("record.field.start", time(before.start()), time(after.start()));
        compare("record.field.end", time(before.end()), time(after.end()));
        compare("record.field.zone", text(before.zone()), text(after.zone()));
        compare("record.field.place", before.place(), after.place());
        compare("record.field.city", before.city(), after.city());
        compare("record.field.chair", before.chair(), after.chair());
        compare("record.field.participants", number(before.participants()), number(after.participants()));
        compare("record.field.invited", number(before.invited()), number(after.invited()));
        compare("record.field.elements", joined(before.elements()), joined(after.elements()));
        compare("record.field.basis", joined(before.basis()), joined(after.basis()));
        compare("record.field.agenda", joined(before.agenda()), joined(after.agenda()));
        compare("record.field.discussion", joined(before.discussion()), joined(after.discussion()));
        compare("record.field.follow-up", joined(before.followUp()), joined(after.followUp()));
    }

    private static Proceedings proceedings(PaperSnapshot of) {
        return of.proceedings() == null ? Proceedings.NONE : of.proceedings();
    }

    private void proceedings(Proceedings before, Proceedings after) {
        compare("record.field.opened", time(before.opened()), time(after.opened()));
        compare("record.field.closed", time(before.closed()), time(after.closed()));
        compare("record.field.moderator", before.moderator(), after.moderator());
        compare("record.field.minutes-taker", before.minutesTaker(), after.minutesTaker());
        compare("record.field.reopenings", joined(before.reopenings()), joined(after.reopenings()));
        moved("record.difference.course", course(before), course(after));
        moved("record.difference.notes", notes(before), notes(after));
        moved("record.difference.present", counted(before.present()), counted(after.present()));
    }

    private void moved(String key, Map<?, Long> before, Map<?, Long> after) {
        long removed = more(before, after);
        long added = more(after, before);
        if (added + removed > 0) {
            found.add(messages.get(key, Formats.number(added), Formats.number(removed)));
        }
    }

    private static Map<Object, Long> notes(Proceedings of) {
        return counted(Stream.concat(of.outside().stream(), of.course().stream().flatMap(item -> item.notes().stream()))
                .toList());
    }

    private static Map<Object, Long> course(Proceedings of) {
        return counted(of.course().stream()
                .map(item -> List.of(
                        item.number(),
                        item.title(),
                        text(item.people()),
                        text(item.plannedMinutes()),
                        text(item.spentMinutes())))
                .toList());
    }

    private static Map<Object, Long> counted(List<?> all) {
        return all.stream().collect(Collectors.groupingBy(each -> (Object) each, Collectors.counting()));
    }

    private void commitments(List<AgreedPoint> before, List<AgreedPoint> after) {
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            String number = String.valueOf(i + 1);
            if (i >= before.size()) {
                found.add(messages.get(
                        "record.difference.commitment-added",
                        number,
                        shortened(after.get(i).text())));
            } else if (i >= after.size()) {
                found.add(messages.get(
                        "record.difference.commitment-removed",
                        number,
                        shortened(before.get(i).text())));
            } else {
                commitment(number, before.get(i), after.get(i));
            }
        }
    }

    private void commitment(String number, AgreedPoint before, AgreedPoint after) {
        int known = found.size();
        of("record.commitment.text", number, before.text(), after.text());
        of("record.commitment.owner", number, before.owner(), after.owner());
        of("record.commitment.measure", number, before.measure(), after.measure());
        of("record.commitment.target", number, target(before), target(after));
        of("record.commitment.deadline", number, day(before.deadline()), day(after.deadline()));
        of("record.commitment.sites", number, before.sites(), after.sites());
        if (found.size() == known && !before.equals(after)) {
            found.add(messages.get("record.difference.commitment-other", number));
        }
    }

    private void plan(PlanSummary before, PlanSummary after) {
        compare("record.field.lines", Formats.number(before.lines()), Formats.number(after.lines()));
        compare("record.field.budget", Formats.rupiah(before.budget()), Formats.rupiah(after.budget()));
        compare("record.field.share", Formats.rupiah(before.share()), Formats.rupiah(after.share()));
    }

    private void annex(List<AnnexGroup> before, List<AnnexGroup> after) {
        Map<Printed, Long> old = linesOf(before);
        Map<Printed, Long> present = linesOf(after);
        moved("record.difference.annex", old, present);
    }

    /** How often each line is there, whatever its running number. */
    private static Map<Printed, Long> linesOf(List<AnnexGroup> annex) {
        Map<Printed, Long> lines = new HashMap<>();
        for (AnnexGroup group : annex) {
            for (AnnexLine line : group.lines()) {
                lines.merge(new Printed(group.organisation(), unnumbered(line)), 1L, Long::sum);
            }
        }
        return lines;
    }

    private static AnnexLine unnumbered(AnnexLine line) {
        return new AnnexLine(
                0,
                line.code(),
                line.name(),
                line.interventionClass(),
                line.output(),
                line.unit(),
                line.baseline(),
                line.target(),
                line.sites(),
                line.budget(),
                line.budgetNote(),
                line.share(),
                line.funds());
    }

    private static long more(Map<?, Long> lines, Map<?, Long> others) {
        return lines.entrySet().stream()
                .mapToLong(line -> Math.max(
                        0, line.getValue() - (others.containsKey(line.getKey()) ? others.get(line.getKey()) : 0L)))
                .sum();
    }

    private record Printed(String organisation, AnnexLine line) {}

    private void signers(List<PaperSigner> before, List<PaperSigner> after) {
        Map<String, PaperSigner> old = byName(before);
        Map<String, PaperSigner> present = byName(after);
        present.forEach((name, signer) -> {
            if (!old.containsKey(name)) {
                found.add(messages.get("record.difference.signer-added", name));
            }
        });
        old.forEach((name, signer) -> {
            if (!present.containsKey(name)) {
                found.add(messages.get("record.difference.signer-removed", name));
            }
        });
    }

    private static Map<String, PaperSigner> byName(List<PaperSigner> signers) {
        return signers.stream()
                .collect(Collectors.toMap(
                        signer -> signer.block().name() + ", "
                                + String.join(" ", signer.block().positionLines())
                                        .replaceFirst(",$", ""),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private void compare(String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(messages.get(
                    "record.difference.changed", messages.get(field), shortened(before), shortened(after)));
        }
    }

    private void of(String field, String number, String before, String after) {
        if (!Objects.equals(before, after)) {
            found.add(messages.get(
                    "record.difference.changed", messages.get(field, number), shortened(before), shortened(after)));
        }
    }

    private String shortened(String text) {
        if (text == null || text.isBlank()) {
            return messages.get("record.difference.nothing");
        }
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS) + "\u2026";
    }

    private static String target(AgreedPoint point) {
        Target target = point.target();
        if (target == null || target.isEmpty()) {
            return null;
        }
        String value = target.number() == null
                ? target.text()
                : target.operator().sign() + " " + Formats.number(target.number());
        return point.unit() == null ? value : value + " " + point.unit();
    }

    private static String joined(List<String> points) {
        return points.isEmpty() ? null : String.join("; ", points);
    }

    private static String day(LocalDate day) {
        return day == null ? null : Formats.date(day);
    }

    private static String time(LocalTime time) {
        return time == null ? null : Formats.time(time);
    }

    private static String number(Integer number) {
        return number == null ? null : Formats.number(number);
    }

    private static String text(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }
}
