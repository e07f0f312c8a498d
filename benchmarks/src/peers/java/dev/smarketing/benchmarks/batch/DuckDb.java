package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * R1 in DuckDB through JDBC, in memory, on one thread. Coded: the attributes are codes with tables of points, and the
 * activities are those of the index of {@link ColumnarProgram}, ranks and all, so that a day needs one join and one
 * sum. First try: texts and dates as they come, a window function a rule, conditions written out. Both write their
 * scores into a table.
 */
final class DuckDb implements AutoCloseable {

    private final DuckDBConnection connection;
    private final Columns columns;
    private final ColumnarProgram program;
    private final List<Customer> customers;

    private DuckDb(List<Customer> customers) throws SQLException {
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        this.customers = customers;
        this.columns = Columns.of(customers);
        this.program = new ColumnarProgram(columns);
        run("set threads = 1");
    }

    /** The coded tables. */
    static DuckDb coded(List<Customer> customers, LocalDate today) throws SQLException {
        DuckDb duck = new DuckDb(customers);
        duck.loadCodes(today);
        return duck;
    }

    /** The tables of texts and dates. */
    static DuckDb plain(List<Customer> customers) throws SQLException {
        DuckDb duck = new DuckDb(customers);
        duck.loadTexts();
        return duck;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Rows {
        void writeTo(DuckDBAppender appender) throws SQLException;
    }

    private void append(String table, Rows rows) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            rows.writeTo(appender);
        }
    }

    private void loadCodes(LocalDate today) throws SQLException {
        run("create table leads(lead integer, country smallint, industry smallint, persona smallint,"
                + " seniority smallint, size tinyint, large boolean, title integer, domain integer, phone boolean)");
        append("leads", rows -> {
            for (int i = 0; i < columns.leads; i++) {
                int employees = columns.employees[i];
                rows.beginRow();
                rows.append(i);
                rows.append((short) columns.country[i]);
                rows.append((short) columns.industry[i]);
                rows.append((short) columns.persona[i]);
                rows.append((short) columns.seniority[i]);
                rows.append((byte) (employees == Population.MISSING ? 0 : PlainJava.size(employees)));
                rows.append(employees >= 200);
                rows.append(columns.title[i]);
                rows.append(columns.domain[i]);
                rows.append(columns.phone[i]);
                rows.endRow();
            }
        });
        run("create table acts(lead integer, code usmallint)");
        append("acts", rows -> {
            for (int i = 0; i < columns.leads; i++) {
                for (int k = program.indexFirst()[i]; k < program.indexFirst()[i + 1]; k++) {
                    rows.beginRow();
                    rows.append(i);
                    rows.append(program.index()[k]);
                    rows.endRow();
                }
            }
        });
        run("create table worth(code usmallint, points integer)");
        int[] values = program.valuesOn(today);
        append("worth", rows -> {
            for (int code = 0; code < values.length; code++) {
                // a code without points adds nothing, so an inner join drops it
                if (values[code] != 0) {
                    rows.beginRow();
                    rows.append((short) code);
                    rows.append(values[code]);
                    rows.endRow();
                }
            }
        });
        points("country_points", columns.countries, word -> (Reference.HOME_MARKET.contains(word) ? 10 : 0)
                + (Reference.NEAR_MARKET.contains(word) ? 5 : 0)
                - (Reference.EMBARGO.contains(word) ? 50 : 0));
        points("industry_points", columns.industries, word -> (Reference.TARGET_INDUSTRY.contains(word) ? 15 : 0)
                + (Reference.GOOD_INDUSTRY.contains(word) ? 8 : 0)
                - (Reference.POOR_INDUSTRY.contains(word) ? 5 : 0));
        points("persona_points", columns.personas, word -> Reference.BUYERS.contains(word) ? 8 : 0);
        points("title_points", columns.titles, PlainJava::title);
        points("domain_points", columns.domains, word -> Words.FREE_MAIL.contains(word) ? -8 : 0);
        points(
                "seniority_points",
                Arrays.stream(Seniority.values()).map(Enum::name).toList(),
                word -> PlainJava.rank(Seniority.valueOf(word)));
    }

    private void points(String table, List<String> words, ToIntFunction<String> points)
            throws SQLException {
        run("create table " + table + "(code integer, points integer)");
        append(table, rows -> {
            for (int code = 0; code < words.size(); code++) {
                appendPair(rows, code, points.applyAsInt(words.get(code)));
            }
        });
    }

    private static void appendPair(DuckDBAppender rows, int first, int second) throws SQLException {
        rows.beginRow();
        rows.append(first);
        rows.append(second);
        rows.endRow();
    }

    private static final String CODED =
            """
            create or replace table scores as
            with implicit as (
              select lead, sum(points) as points from acts join worth using (code) group by lead),
            explicit as (
              select lead,
                greatest(-50, least(35, c.points + i.points + l.size)) + greatest(-30, least(30,
                  s.points + t.points + d.points + case when l.phone then 0 else -5 end
                  + case when l.large then p.points else 0 end)) as points
              from leads l
              join country_points c on c.code = l.country
              join industry_points i on i.code = l.industry
              join persona_points p on p.code = l.persona
              join seniority_points s on s.code = l.seniority
              join title_points t on t.code = l.title
              join domain_points d on d.code = l.domain),
            both_axes as (
              select e.lead, 100 * e.points as explicit,
                greatest(-2000, least(6000, coalesce(i.points, 0))) as implicit
              from explicit e left join implicit i using (lead))
            select lead, greatest(0, least(10000, explicit + implicit)) as total,
              total >= 6000 and explicit >= 2500 as qualified
            from both_axes
            """;

    private void loadTexts() throws SQLException {
        run("create table customers(lead integer, country varchar, industry varchar, persona varchar,"
                + " seniority varchar, employees integer, title varchar, domain varchar, phone varchar)");
        append("customers", rows -> {
            for (int i = 0; i < customers.size(); i++) {
                Customer customer = customers.get(i);
                rows.beginRow();
                rows.append(i);
                rows.append(customer.country());
                rows.append(customer.industry());
                rows.append(customer.persona());
                rows.append(customer.seniority().name());
                rows.append(customer.employees());
                rows.append(customer.title());
                rows.append(customer.domain());
                rows.append(customer.phone());
                rows.endRow();
            }
        });
        run("create table activities(lead integer, kind varchar, day date)");
        append("activities", rows -> {
            for (int i = 0; i < customers.size(); i++) {
                for (int k = columns.first[i]; k < columns.first[i + 1]; k++) {
                    rows.beginRow();
                    rows.append(i);
                    rows.append(customers.get(i).visits().get(k - columns.first[i]).kind().name());
                    rows.append(LocalDate.ofEpochDay(columns.day[k]));
                    rows.endRow();
                }
            }
        });
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private static String likes(List<String> words) {
        return words.stream()
                .map(word -> "lower(title) like '%" + word + "%'")
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String rule(String condition, int points) {
        return "case when " + condition + " then " + points + " else 0 end";
    }

    private static String points(Behaviour rule) {
        if (rule.halfLife > 0) {
            return "round(" + 100 * rule.points + " * pow(0.5, age / " + rule.halfLife + ".0))";
        }
        if (rule.table.length == 0) {
            return Integer.toString(100 * rule.points);
        }
        StringBuilder cases = new StringBuilder("case");
        for (int[] row : rule.table) {
            cases.append(" when age <= ").append(row[0]).append(" then ").append(rule.points * row[1]);
        }
        return cases.append(" else 0 end").toString();
    }

    private static String firstTry(LocalDate today, boolean leadsWithoutActivities) {
        String company = String.join(
                " + ",
                rule("country in " + words(Reference.HOME_MARKET), 10),
                rule("country in " + words(Reference.NEAR_MARKET), 5),
                rule("country in " + words(Reference.EMBARGO), -50),
                rule("industry in " + words(Reference.TARGET_INDUSTRY), 15),
                rule("industry in " + words(Reference.GOOD_INDUSTRY), 8),
                rule("industry in " + words(Reference.POOR_INDUSTRY), -5),
                rule("employees between 51 and 199", 10),
                rule("employees between 200 and 999", 15),
                rule("employees between 1000 and 10000", 8),
                rule("employees between 1 and 10", -10));
        String person = String.join(
                " + ",
                rule("seniority in ('VICE_PRESIDENT', 'CHIEF')", 15),
                rule("seniority = 'DIRECTOR'", 10),
                rule("seniority = 'MANAGER'", 5),
                rule("seniority = 'INTERN'", -15),
                rule(likes(Reference.MARKETING_WORDS), 10),
                rule(likes(Reference.GROWTH_WORDS), 6),
                rule(likes(Reference.ASSISTANT_WORDS), -10),
                rule("domain in " + words(Words.FREE_MAIL), -8),
                rule("phone is null", -5),
                rule("persona in " + words(Reference.BUYERS) + " and employees >= 200", 8));
        String behaviour = Behaviour.ALL.stream()
                .map(rule -> "select lead, " + points(rule) + " as points from (select lead, age,"
                        + " row_number() over (partition by lead order by age) as newest from aged where age < "
                        + rule.window + " and kind in "
                        + words(rule.kinds.stream().map(Enum::name).toList()) + ") where newest <= " + rule.newest)
                .collect(Collectors.joining("\nunion all "));
        String implicit = leadsWithoutActivities ? "coalesce(i.points, 0)" : "i.points";
        return "create or replace table scores as with aged as (select lead, kind, date_diff('day', day, date '" + today
                + "') as age from activities), implicit as (select lead, sum(points) as points from (" + behaviour
                + ") group by lead), explicit as (select lead, 100 * (greatest(-50, least(35, " + company
                + ")) + greatest(-30, least(30, " + person
                + "))) as points from customers) select e.lead, cast(greatest(0, least(10000, e.points"
                + " + greatest(-2000, least(6000, " + implicit + ")))) as integer) as total,"
                + " total >= 6000 and e.points >= 2500 as qualified from explicit e left join implicit i using (lead)";
    }

    /** Scores the coded tables. */
    void scoreCoded() throws SQLException {
        run(CODED);
    }

    /** Scores the tables of texts. */
    void scoreFirstTry(LocalDate today) throws SQLException {
        run(firstTry(today, true));
    }

    /** The same, forgetting that a lead without activities has no sum: {@code least(6000, null)} is 6000. */
    void scoreFirstTryWithTrap(LocalDate today) throws SQLException {
        run(firstTry(today, false));
    }

    /** What the last run wrote. */
    List<Score> scores() throws SQLException {
        List<Score> scores = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select total, qualified from scores order by lead")) {
            while (rows.next()) {
                scores.add(new Score(rows.getInt(1), rows.getBoolean(2)));
            }
        }
        return scores;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
