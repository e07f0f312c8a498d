package dev.smarketing.examples.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the facts of the sample: half a year of Castelune Analytics, an invented seller of software with offices in
 * Paris, Madrid and Dublin, from 1 January to 30 June 2026, 18:00 in Paris. Persons, companies and figures are drawn
 * from a fixed seed; every address ends in {@code .example}. The dirt that is planted, and how much of it, is listed
 * in {@link PlantedDirt}.
 *
 * <p>About half of the leads are hot: right profile, visits to the pricing page, then a demo or a trial asked for
 * within nine days. Sales follows two thirds of them promptly, others slowly, too briefly or never. What happens
 * after the end of the period is unknown, so the last leads have no outcome yet.
 *
 * <p>Run {@code main} with the folder {@code src/main/resources/dev/smarketing/examples/sample} after a change;
 * {@code SampleDataTest} compares the files there with what this class makes.
 */
final class SampleDataGenerator {

    /** The moment of the report: 30 June 2026, 18:00 in Paris. */
    static final Instant AS_OF = Instant.parse("2026-06-30T16:00:00Z");

    private static final long SEED = 20260630L;

    private SampleDataGenerator() {}

    /** The files by name. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        // each file draws from its own source, so that a change of one leaves the others as they are
        SampleLeads sampleLeads = new SampleLeads(new Draw(SEED));
        List<SampleLead> leads = sampleLeads.all();
        SampleSales sales = new SampleSales(new Draw(SEED + 2), leads);
        SampleMoneyAndWork money = new SampleMoneyAndWork(new Draw(SEED + 3));
        files.put(SampleLeads.FILE, sampleLeads.text());
        files.put(SampleActivities.FILE, new SampleActivities(new Draw(SEED + 1), leads).text());
        files.put(SampleSales.ATTEMPTS_FILE, sales.attempts());
        files.put(SampleSales.REVIEWS_FILE, sales.reviews());
        files.put(SampleSales.DEALS_FILE, sales.deals());
        files.put(SampleMoneyAndWork.SPEND_FILE, money.spend());
        files.put(SampleMoneyAndWork.BACKLOG_FILE, money.backlog());
        return files;
    }

    /** Writes the files into the folder given. */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("give one folder to write the sample to");
        }
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.write(Path.of(args[0], file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
