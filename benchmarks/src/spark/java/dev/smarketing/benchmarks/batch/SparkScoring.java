package dev.smarketing.benchmarks.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The reference work as a Spark job. What travels to the partitions is the model as a JSON text; each makes the model
 * of it, compiles it, puts its rows into columns and scores these. Neither models nor columns are serializable, and
 * they need not be: the closure holds a text and a date. Columns are made of {@value #ROWS_AT_ONCE} leads at a time,
 * so a partition may be of any size.
 *
 * <p>The test of the profile compares it with one machine, lead by lead:
 * <pre>mvn -B -ntp -Pspark -pl benchmarks -am test -Dhostile.skip -Dtest=SparkScoringTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false</pre>
 * {@link #main} takes the number of leads and of threads, on the class path of the profile.
 *
 * <p>Seen with R2, 200,000 leads, Spark 4.2.0 local[2], Java 17, no flags, on a 2-core machine that was busy with
 * other work (so read the ratios): rows cached by Spark, made into columns and scored 22 microseconds a lead in the
 * third round (57 in the first); the library alone on one thread 6.2 microseconds to draw the leads, put them into
 * columns and score them, of which 0.8 to 1.0 to score. The sums of points and the number of qualified leads were
 * the same.
 */
public final class SparkScoring {

    static final int ROWS_AT_ONCE = 100_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int TEXTS_FROM = 1;
    private static final int SENIORITY = 7;
    private static final int EMPLOYEES = 8;
    private static final int ACTIVITIES = 9;
    private static final List<TextAttribute> TEXTS = List.of(
            ReferenceModels.COUNTRY,
            ReferenceModels.INDUSTRY,
            ReferenceModels.PERSONA,
            ReferenceModels.TITLE,
            ReferenceModels.DOMAIN,
            ReferenceModels.PHONE);

    /** A lead as a table of a warehouse would have it. */
    static final StructType LEADS = leads();

    /** What comes back. */
    static final StructType SCORES = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("total", DataTypes.LongType, false)
            .add("explicit", DataTypes.LongType, false)
            .add("implicit", DataTypes.LongType, false)
            .add("standing", DataTypes.StringType, false);

    private SparkScoring() {}

    private static StructType leads() {
        StructType lead = new StructType().add("id", DataTypes.StringType, false);
        for (TextAttribute text : TEXTS) {
            lead = lead.add(text.name(), DataTypes.StringType);
        }
        StructType activity = new StructType()
                .add("type", DataTypes.StringType, false)
                .add("second", DataTypes.LongType, false);
        return lead.add(ReferenceModels.SENIORITY.name(), DataTypes.StringType)
                .add(ReferenceModels.EMPLOYEES.name(), DataTypes.IntegerType)
                .add("activities", DataTypes.createArrayType(activity, false), false);
    }

    /** The population as rows, spread over partitions. */
    static Dataset<Row> rows(SparkSession spark, long seed, int leads, int partitions) {
        return spark.range(0, leads, 1, partitions)
                .mapPartitions(
                        (MapPartitionsFunction<Long, Row>) ids -> rows(new Population(seed, leads), ids),
                        Encoders.row(LEADS));
    }

    private static Iterator<Row> rows(Population population, Iterator<Long> ids) {
        Population.Draft draft = new Population.Draft();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return ids.hasNext();
            }

            @Override
            public Row next() {
                population.draw(Math.toIntExact(ids.next()), draft);
                return row(Customer.of(draft));
            }
        };
    }

    private static Row row(Customer customer) {
        List<Row> activities = customer.visits().stream()
                .map(visit -> RowFactory.create(
                        visit.kind().type().name(), visit.at().getEpochSecond()))
                .toList();
        return RowFactory.create(
                customer.id(),
                customer.country(),
                customer.industry(),
                customer.persona(),
                customer.title(),
                customer.domain(),
                customer.phone(),
                customer.seniority().name(),
                customer.employees(),
                CollectionConverters.asScala(activities).toSeq());
    }

    /** The scores of the leads at the end of a date, in hundredths of a point. */
    static Dataset<Row> scored(Dataset<Row> leads, ScoringModel model, LocalDate date) {
        String data = written(model);
        return leads.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new PartitionScores(read(data), date, rows),
                Encoders.row(SCORES));
    }

    private static String written(ScoringModel model) {
        try {
            return JSON.writeValueAsString(model.toData());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain data is always JSON", e);
        }
    }

    @SuppressWarnings("unchecked") // a JSON object is a map with texts as keys
    private static CompiledModel read(String data) throws JsonProcessingException {
        AttributeSet attributes = ReferenceModels.ATTRIBUTES;
        return CompiledModel.of(ScoringModel.fromData(JSON.readValue(data, Map.class), attributes));
    }

    /** Puts rows into columns, scores these, gives the scores, and goes on with the next rows. */
    private static final class PartitionScores implements Iterator<Row> {

        private final CompiledModel model;
        private final LocalDate date;
        private final Iterator<Row> rows;
        private final Map<String, ActivityType> types = new HashMap<>();
        private Iterator<Row> scores = List.<Row>of().iterator();

        PartitionScores(CompiledModel model, LocalDate date, Iterator<Row> rows) {
            this.model = model;
            this.date = date;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return scores.hasNext() || rows.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more scores");
            }
            if (!scores.hasNext()) {
                scores = rows(model.score(columns(), ScoreRequest.on(date).withAxes()));
            }
            return scores.next();
        }

        private LeadColumns columns() {
            LeadColumnsBuilder columns = LeadColumns.builder(model.model().zone(), ReferenceModels.ATTRIBUTES)
                    .distinct();
            for (int i = 0; i < ROWS_AT_ONCE && rows.hasNext(); i++) {
                add(columns, rows.next());
            }
            return columns.build();
        }

        private void add(LeadColumnsBuilder columns, Row row) {
            int lead = columns.lead(row.getString(0));
            for (int i = 0; i < TEXTS.size(); i++) {
                if (!row.isNullAt(TEXTS_FROM + i)) {
                    columns.value(lead, TEXTS.get(i), row.getString(TEXTS_FROM + i));
                }
            }
            columns.value(lead, ReferenceModels.SENIORITY, Seniority.valueOf(row.getString(SENIORITY)));
            if (!row.isNullAt(EMPLOYEES)) {
                columns.value(lead, ReferenceModels.EMPLOYEES, (long) row.getInt(EMPLOYEES));
            }
            for (Row activity : row.<Row>getList(ACTIVITIES)) {
                ActivityType type = types.computeIfAbsent(activity.getString(0), ActivityType::of);
                columns.activity(lead, type, activity.getLong(1));
            }
        }

        private static Iterator<Row> rows(ScoreColumns scores) {
            List<Row> rows = new ArrayList<>(scores.size());
            for (int i = 0; i < scores.size(); i++) {
                rows.add(RowFactory.create(
                        scores.leadId(i).value(),
                        scores.totalHundredths(i),
                        scores.explicit(i).hundredths(),
                        scores.implicit(i).hundredths(),
                        scores.standing(i).name()));
            }
            return rows.iterator();
        }
    }

    /** A session on so many threads of this machine. */
    static SparkSession local(int threads) {
        SparkSession spark = SparkSession.builder()
                .master("local[" + threads + "]")
                .appName("smarketing")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", threads)
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    /**
     * Scores the reference leads by Spark three times, and by the library alone, and prints the times.
     *
     * @param arguments the number of leads and of threads
     * @throws IOException if the session cannot be closed
     */
    public static void main(String[] arguments) throws IOException {
        int leads = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        ScoringModel model = ReferenceModels.r2();
        try (SparkSession spark = local(threads)) {
            Dataset<Row> rows = rows(spark, BatchQuestion.SEED, leads, 4 * threads).cache();
            System.out.printf("Spark %s, Java %s: %,d rows%n", spark.version(), Runtime.version(), rows.count());
            for (int round = 0; round < 3; round++) {
                long start = System.nanoTime();
                Row sums = scored(rows, model, Population.TODAY)
                        .selectExpr("sum(total)", "count_if(standing = 'QUALIFIED')")
                        .first();
                report("Spark, rows to columns and scored", start, leads, sums.getLong(0), sums.getLong(1));
            }
        }
        for (int round = 0; round < 3; round++) {
            long start = System.nanoTime();
            LeadColumns columns = LibraryColumns.of(new Population(BatchQuestion.SEED, leads));
            long made = System.nanoTime();
            ScoreColumns scores = CompiledModel.of(model).score(columns, Population.TODAY);
            long total = 0;
            long qualified = 0;
            for (int i = 0; i < scores.size(); i++) {
                total += scores.totalHundredths(i);
                qualified += scores.isQualified(i) ? 1 : 0;
            }
            report("library, one thread, drawn and put into columns", start, leads, total, qualified);
            report("library, one thread, of which scored", made, leads, total, qualified);
        }
    }

    private static void report(String what, long start, int leads, long total, long qualified) {
        long nanos = System.nanoTime() - start;
        System.out.printf(
                "%s: %.0f ns a lead, %d hundredths in sum, %d qualified%n",
                what, (double) nanos / leads, total, qualified);
    }
}
