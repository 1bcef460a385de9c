package id.rembuk.launch.cli;

import id.rembuk.text.Formats;
import id.rembuk.text.Messages;
import id.rembuk.usecase.port.WorkspaceFiles;
import id.rembuk.usecase.port.WorkspaceFiles.Inspection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** Tells what a workspace is and holds. */
final class InfoCommand implements Command {
    /** Names the contract uses for what the store counts, in the order in which they are told. */
    private static final Map<String, String> COUNTS = counts();

    private final WorkspaceFiles files;

    InfoCommand(WorkspaceFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "info";
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return Options.spec(name(), messages.get("cli.info"))
                .addPositional(Options.path(0, "FILE", messages.get("cli.file")));
    }

    @Override
    public int run(Arguments arguments, Answer answer) {
        Inspection inspection = files.inspect(arguments.path(0));
        tell(inspection, answer);
        Messages messages = answer.messages();
        answer.say(messages.get(
                "cli.info.regency",
                inspection.identity().regencyCode(),
                inspection.identity().regencyName()));
        answer.say(messages.get(
                "cli.info.years",
                String.valueOf(inspection.activityYear()),
                String.valueOf(inspection.planningYear())));
        if (inspection.identity().practice()) {
            answer.say(messages.get("workplan.practice"));
        }
        COUNTS.forEach((name, stored) -> answer.say(messages.get(
                "cli.count." + name, Formats.number(inspection.counts().getOrDefault(stored, 0L)))));
        answer.say(messages.get(inspection.holds() ? "cli.info.integrity-ok" : "cli.info.integrity-broken"));
        answer.say(messages.get("cli.info.schema", String.valueOf(inspection.schema())));
        answer.say(messages.get("cli.info.history-head", inspection.historyHead()));
        answer.say(inspection
                .lastBackup()
                .map(at -> messages.get("cli.info.last-backup", Formats.dateTime(at.atZone(ZoneId.systemDefault()))))
                .orElseGet(() -> messages.get("cli.info.no-backup")));
        return DONE;
    }

    /** Puts the facts of a workspace into the JSON answer. */
    static void tell(Inspection inspection, Answer answer) {
        answer.put("schema", inspection.schema());
        answer.put("regency", inspection.identity().regencyCode());
        answer.put("regency_name", inspection.identity().regencyName());
        answer.put("province_name", inspection.identity().provinceName());
        answer.put("activity_year", inspection.activityYear());
        answer.put("planning_year", inspection.planningYear());
        answer.put("practice", inspection.identity().practice());
        answer.put("generation", inspection.identity().generation());
        Map<String, Long> counts = new LinkedHashMap<>();
        COUNTS.forEach((name, stored) ->
                counts.put(name.replace('-', '_'), inspection.counts().getOrDefault(stored, 0L)));
        answer.put("counts", counts);
        answer.put("integrity", inspection.holds() ? "ok" : "broken");
        answer.put("history_head", inspection.historyHead());
        answer.put("last_backup", inspection.lastBackup().map(Instant::toString).orElse(null));
    }

    private static Map<String, String> counts() {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("kecamatan", "kecamatan");
        counts.put("desa", "desa");
        counts.put("organisations", "organisation");
        counts.put("officials", "official");
        counts.put("activities", "plan_line");
        counts.put("commitments", "commitment");
        counts.put("documents", "document");
        counts.put("stunting-counts", "stunting_count");
        counts.put("service-counts", "service_count");
        counts.put("prevalence-figures", "prevalence");
        counts.put("targets", "target");
        counts.put("intakes", "intake");
        counts.put("history", "history");
        return counts;
    }
}
