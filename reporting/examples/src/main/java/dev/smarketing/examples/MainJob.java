package dev.smarketing.examples;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.view.Document;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Leads and what they did are scored, those that qualify are handed to sales, the agreement judges both
 * sides, spend becomes costs and returns, the next sprint is planned, and one report says all this.
 *
 * <p>Without arguments it runs on the embedded sample. The report goes to the standard output; progress and
 * what could not be used go to the standard error.
 */
public final class MainJob {

    private MainJob() {}

    /**
     * Runs the job.
     *
     * @param arguments see {@link JobArguments#USAGE}
     */
    public static void main(String[] arguments) {
        int status = run(
                List.of(arguments),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (status != 0) {
            System.exit(status); // the reason is told; a stack trace would bury it
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.println(JobArguments.USAGE);
            return 0;
        }
        JobArguments options;
        try {
            options = JobArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(JobArguments.USAGE);
            return 2;
        }
        Problems problems = new Problems();
        Progress progress = Progress.printingTo(err);
        Optional<Written> made = options.realData().isPresent()
                ? real(options, problems, progress)
                : sample(options, problems, progress);
        problems.all().forEach(err::println);
        err.println(problems.summary());
        if (made.isEmpty()) {
            return 1;
        }
        Document report = made.get().report();
        out.print(
                options.isMarkdown()
                        ? Markdown.withDefaults().render(report)
                        : PlainText.withDefaults().render(report));
        if (options.reports().isPresent()) {
            try {
                made.get().files().write(options.reports().get(), options.language());
            } catch (IOException | UncheckedIOException e) {
                err.println("--reports: nothing can be written to "
                        + options.reports().get() + ": " + e.getMessage());
                return 1;
            }
        }
        return 0;
    }

    /** What the job makes: the report that it prints, and the files that may be asked for. */
    private record Written(Document report, ReportFiles files) {}

    private static Optional<Written> real(JobArguments options, Problems problems, Progress progress) {
        return RealDataReport.read(options.realData().orElseThrow(), problems, progress)
                .map(read -> new Written(read.document(options.language()), read.files(options.language())));
    }

    private static Optional<Written> sample(JobArguments options, Problems problems, Progress progress) {
        InputFiles files = options.input();
        Optional<Definitions> read = Definitions.read(files, problems);
        Optional<MeetingNotes> notes = MeetingNotes.read(files, problems);
        if (read.isEmpty() || notes.isEmpty()) {
            return Optional.empty();
        }
        Definitions definitions = read.get();
        JobSettings settings = definitions.settings();
        ZoneId zone = definitions.model().zone();
        MarketingFacts facts = MarketingFacts.read(
                        files, definitions.channels(), settings.currency(), problems, progress)
                .asOf(settings.asOf(), zone);
        List<KnownLead> leads = KnownLead.all(facts, problems);
        QualifiedLeads qualified = QualifiedLeads.of(definitions.model(), leads, settings.asOf(), progress);
        SlaAssessment assessment;
        try {
            assessment = definitions.agreement().assess(SalesLog.of(qualified.handoffs(), facts), settings.asOf());
        } catch (ArithmeticException | DateTimeException e) {
            problems.inFile("agreement.yaml", "cannot be applied: " + e.getMessage());
            return Optional.empty();
        }
        ChannelCosts costs = ChannelCosts.of(leads, qualified.handoffs(), facts, settings, zone);
        Backlog backlog = SprintBacklog.of(facts.backlog(), settings.sprint(), problems);
        Document report = new JointReport(definitions, leads, qualified, assessment, costs, backlog, options.language())
                .document(facts, problems);
        ReportFiles meetings = new MeetingReports(
                        definitions, notes.get(), leads, qualified, assessment, costs, backlog, facts)
                .in(options.language());
        return Optional.of(new Written(report, meetings));
    }
}
