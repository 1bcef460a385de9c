package id.rembuk.launch.cli;

import id.rembuk.domain.UserError;
import id.rembuk.domain.history.Actor;
import id.rembuk.export.excel.ImportReportWorkbook;
import id.rembuk.export.excel.ImportTemplateWorkbook;
import id.rembuk.export.excel.WorkplanWorkbook;
import id.rembuk.export.pdf.PdfPaperPrinter;
import id.rembuk.intake.OfficeFiles;
import id.rembuk.reference.PracticeFiles;
import id.rembuk.reference.ShippedAreas;
import id.rembuk.reference.TemplateReferences;
import id.rembuk.reference.Templates;
import id.rembuk.reference.guide.FrameFiles;
import id.rembuk.settings.AppPaths;
import id.rembuk.settings.AppVersion;
import id.rembuk.settings.Computer;
import id.rembuk.settings.Preferences;
import id.rembuk.sign.PadesSigner;
import id.rembuk.sign.check.PdfPaperChecker;
import id.rembuk.sign.check.TrustFolder;
import id.rembuk.store.EvidenceFiles;
import id.rembuk.store.SqliteWorkspaceFiles;
import id.rembuk.task.CancelledException;
import id.rembuk.text.ErrorText;
import id.rembuk.text.Messages;
import id.rembuk.usecase.Demonstration;
import id.rembuk.usecase.ExportPaper;
import id.rembuk.usecase.ExportWorkplan;
import id.rembuk.usecase.ImportTools;
import id.rembuk.usecase.PracticeWorkspace;
import id.rembuk.usecase.PrintPaper;
import id.rembuk.usecase.Workspaces;
import id.rembuk.usecase.port.ReferenceCatalogue;
import id.rembuk.usecase.port.WorkspaceFiles;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The sub-commands of Rembuk: they need no window, answer on one stream and complain on the other. */
public final class CommandLine {
    private static final String HELP = "--help";
    private static final String VERSION = "--version";
    private static final String JSON = "--json";
    private static final String LANGUAGE = "--lang";

    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final List<Command> commands;

    private CommandLine(PrintStream out, PrintStream err, Messages messages, List<Command> commands) {
        this.out = out;
        this.err = err;
        this.messages = messages;
        this.commands = commands;
    }

    /**
     * Runs a sub-command on the console.
     *
     * @return 0 done or holds, 1 what was checked does not hold, 2 wrong use or unreadable input
     */
    public static int run(String[] arguments) {
        return run(arguments, System.out, System.err, Clock.system(ZoneId.systemDefault()));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err, Clock clock) {
        return run(arguments, out, err, clock, Passphrases.ofThisProcess());
    }

    static int run(String[] arguments, PrintStream out, PrintStream err, Clock clock, Passphrases passphrases) {
        Messages messages = english(arguments) ? Messages.english() : Messages.indonesian();
        try (Interruption interruption = new Interruption()) {
            return new CommandLine(out, err, messages, commands(clock, interruption, passphrases))
                    .run(List.of(arguments));
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static List<Command> commands(Clock clock, Interruption interruption, Passphrases passphrases) {
        WorkspaceFiles files = new SqliteWorkspaceFiles(clock);
        Templates templates = Templates.besideApplication(null);
        ReferenceCatalogue reference = new TemplateReferences(templates);
        Workspaces workspaces = new Workspaces(files, new ShippedAreas(), reference, new FrameFiles(templates), clock);
        // papers are Indonesian whatever the language of the answers
        ExportWorkplan export = new ExportWorkplan(reference, new WorkplanWorkbook(Messages.indonesian()), clock);
        PrintPaper print = new PrintPaper(
                new PdfPaperPrinter(templates::text, Messages.indonesian()),
                new WorkplanWorkbook(Messages.indonesian()),
                clock);
        PracticeWorkspace practice = new PracticeWorkspace(
                workspaces, new PracticeFiles(templates, "contoh/hss", reference), new EvidenceFiles());
        PadesSigner signer = new PadesSigner(Messages.indonesian(), clock.getZone());
        PdfPaperChecker checker = new PdfPaperChecker(clock);
        Demonstration demonstration = new Demonstration(print, signer, clock);
        return List.of(
                new DemoCommand(practice, demonstration, export, files, interruption),
                new NewCommand(workspaces, files),
                new InfoCommand(files),
                new CheckCommand(files),
                new ExportCommand(files, workspaces, export, new ExportPaper(print), interruption),
                new ImportCommand(
                        workspaces,
                        new ImportTools(
                                () -> new OfficeFiles(new ShippedAreas()),
                                ImportReportWorkbook::new,
                                ImportTemplateWorkbook::new),
                        CommandLine::officer,
                        interruption),
                new VerifyCommand(
                        checker,
                        new TrustFolder(AppPaths.ofThisComputer().trustFolder()),
                        clock.getZone(),
                        interruption),
                new SignCommand(signer, checker, passphrases, clock, interruption),
                new BackupCommand(files, interruption),
                new RestoreCommand(files, interruption));
    }

    /** The officer this computer knows, or the name of the account. */
    private static Actor officer() {
        Preferences known = Preferences.load(AppPaths.ofThisComputer().preferencesFile());
        String account = System.getProperty("user.name", "");
        return new Actor(
                known.officer().isBlank() ? account : known.officer(), known.office(), account, Computer.name());
    }

    private int run(List<String> arguments) {
        picocli.CommandLine parser = parser();
        try {
            ParseResult parsed = parser.parseArgs(arguments.toArray(String[]::new));
            return run(parsed);
        } catch (ParameterException e) {
            return complain(meaning(e));
        } catch (UserError e) {
            return complain(e);
        } catch (CancelledException e) {
            err.println(messages.get("cli.cancelled"));
            return Command.WRONG_USE;
        } catch (RuntimeException | Error e) { // a fault of ours: told as such, without a stack trace
            return complain(new UserError(e, "cli.fault", e.getClass().getSimpleName() + place(e)));
        }
    }

    private int run(ParseResult parsed) {
        ParseResult deepest = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        if (deepest.isVersionHelpRequested() || parsed.isVersionHelpRequested()) {
            out.println("Rembuk " + AppVersion.current());
            return Command.DONE;
        }
        if (deepest.hasMatchedOption(HELP) || parsed.hasMatchedOption(HELP)) {
            deepest.commandSpec().commandLine().usage(out);
            return Command.DONE;
        }
        if (!parsed.hasSubcommand()) {
            parsed.commandSpec().commandLine().usage(err);
            return Command.WRONG_USE;
        }
        Command command = (Command) deepest.commandSpec().userObject();
        boolean json = deepest.hasMatchedOption(JSON) || parsed.hasMatchedOption(JSON);
        Answer answer = new Answer(out, messages, json);
        int code = command.run(new Arguments(deepest), answer);
        answer.end();
        return code;
    }

    private picocli.CommandLine parser() {
        CommandSpec root = Options.spec("rembuk", messages.get("cli.rembuk"));
        common(root);
        picocli.CommandLine parser = new picocli.CommandLine(root);
        for (Command command : commands) {
            CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
            CommandSpec described = command.spec(messages);
            spec.name(command.name());
            spec.usageMessage().description(described.usageMessage().description());
            described.positionalParameters().forEach(spec::addPositional);
            described.options().forEach(spec::addOption);
            common(spec);
            root.addSubcommand(command.name(), spec);
        }
        return parser;
    }

    /** Options and headings that every command has. */
    private void common(CommandSpec spec) {
        spec.addOption(Options.flag(JSON, messages.get("cli.option.json")));
        spec.addOption(Options.value(LANGUAGE, "id|en", String.class, messages.get("cli.option.lang")));
        spec.addOption(OptionSpec.builder(HELP, "-h")
                .usageHelp(true)
                .description(messages.get("cli.option.help"))
                .build());
        // where a document has versions, export asks for one by the same word
        if (spec.findOption(VERSION) == null) {
            spec.addOption(OptionSpec.builder(VERSION)
                    .versionHelp(true)
                    .description(messages.get("cli.option.version"))
                    .build());
        }
        spec.usageMessage()
                .synopsisHeading(messages.get("cli.usage") + " ")
                .parameterListHeading("%n" + messages.get("cli.usage.arguments") + "%n")
                .optionListHeading("%n" + messages.get("cli.usage.options") + "%n")
                .commandListHeading("%n" + messages.get("cli.usage.commands") + "%n")
                .synopsisSubcommandLabel(messages.get("cli.usage.command"))
                .sortOptions(false)
                .autoWidth(false);
    }

    private int complain(UserError error) {
        err.println(ErrorText.of(messages, error.code(), error.arguments().toArray())
                .oneLine());
        return Command.WRONG_USE;
    }

    private static UserError meaning(ParameterException e) {
        String help = "rembuk " + path(e.getCommandLine().getCommandSpec()) + HELP;
        if (e instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(CommandLine::nameOf).collect(Collectors.joining(", "));
            return new UserError(e, "cli.missing", names, help);
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return new UserError(e, "cli.unknown", String.join(" ", unmatched.getUnmatched()), help);
        }
        String name = e.getArgSpec() == null ? "?" : nameOf(e.getArgSpec());
        return new UserError(e, "cli.wrong-value", name, String.valueOf(e.getValue()), help);
    }

    private static String path(CommandSpec spec) {
        return spec.parent() == null ? "" : spec.name() + " ";
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    /** The language must be known before the arguments can be described in it. */
    private static boolean english(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LANGUAGE + "=en")
                    || (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length && arguments[i + 1].equals("en"))) {
                return true;
            }
        }
        return false;
    }
}
