package dev.smarketing.benchmarks;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Ad rows and sales in DuckDB through JDBC, in memory, on one thread, the tables loaded before. */
final class DuckDbSums implements AutoCloseable {

    private static final String ADS =
            """
            create or replace table sums as
            select channel, day, sum(spend) as spend, sum(clicks) as clicks, sum(leads) as leads,
              sum(revenue) as revenue
            from ads group by channel, day
            """;

    /** Largest remainder: floors first, a cent more where the remainder is largest, of equal ones the earlier. */
    private static final String CREDIT =
            """
            create or replace table credit as
            with path as (
              select s.sale, s.cents, v.channel,
                row_number() over (partition by s.sale order by v.place) as place,
                count(*) over (partition by s.sale) as touches
              from sales s join visits v on v.sale = s.sale and v.second > s.second - %d and v.second <= s.second),
            weighted as (
              select *, %s as weight from path),
            cut as (
              select *, sum(weight) over (partition by sale) as whole from weighted),
            floors as (
              select *, cents * weight // whole as floor, cents * weight %% whole as remainder from cut),
            ranked as (
              select *, cents - sum(floor) over (partition by sale) as missing,
                row_number() over (partition by sale order by remainder desc, place) as turn
              from floors)
            select channel, sum(floor + case when turn <= missing then 1 else 0 end) as cents,
              sum(weight / whole) as conversions
            from ranked group by channel
            union all
            select %d, coalesce(sum(cents), 0), count(*) from sales where sale not in (select sale from path)
            """;

    private final DuckDBConnection connection;

    private DuckDbSums() throws SQLException {
        this.connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        run("set threads = 1");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A table of ad rows; money in cents, channel and day as numbers. */
    static DuckDbSums ofAds(AdRowsBenchmark ads) throws SQLException {
        DuckDbSums duck = new DuckDbSums();
        duck.run("create table ads(channel integer, day integer, spend bigint, clicks bigint, leads bigint,"
                + " revenue bigint)");
        try (DuckDBAppender rows = duck.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "ads")) {
            for (int i = 0; i < ads.rows; i++) {
                rows.beginRow();
                rows.append(ads.channel[i]);
                rows.append(ads.day[i]);
                rows.append(ads.spend[i]);
                rows.append(ads.clicks[i]);
                rows.append(ads.leads[i]);
                rows.append(ads.revenue[i]);
                rows.endRow();
            }
        }
        return duck;
    }

    /** Tables of sales and visits. */
    static DuckDbSums ofSales(List<Sale> sales) throws SQLException {
        DuckDbSums duck = new DuckDbSums();
        duck.run("create table sales(sale integer, second bigint, cents bigint)");
        duck.run("create table visits(sale integer, place integer, channel integer, second bigint)");
        try (DuckDBAppender saleRows = duck.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "sales");
                DuckDBAppender visitRows = duck.connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "visits")) {
            for (Sale sale : sales) {
                saleRows.beginRow();
                saleRows.append(sale.number());
                saleRows.append(sale.at());
                saleRows.append(sale.cents());
                saleRows.endRow();
                int place = 0;
                for (Sale.Visit visit : sale.visits()) {
                    visitRows.beginRow();
                    visitRows.append(sale.number());
                    visitRows.append(place++);
                    visitRows.append(visit.channel());
                    visitRows.append(visit.at());
                    visitRows.endRow();
                }
            }
        }
        return duck;
    }

    /** Adds up by channel and day. */
    void addUpAds() throws SQLException {
        run(ADS);
    }

    /** Shares the credit equally, or 40/20/40. */
    void shareCredit(boolean byPosition) throws SQLException {
        String weight = byPosition
                ? "case when touches > 2 and (place = 1 or place = touches) then 2 * (touches - 2) else 1 end"
                : "1";
        run(CREDIT.formatted(Sale.WINDOW_DAYS * 86_400L, weight, Sale.CHANNELS.size()));
    }

    /** What {@link #addUpAds} wrote: spend, clicks, leads, revenue by channel and day. */
    Map<List<Integer>, List<Long>> ads() throws SQLException {
        Map<List<Integer>, List<Long>> sums = new TreeMap<>((a, b) ->
                a.get(0).equals(b.get(0)) ? a.get(1).compareTo(b.get(1)) : a.get(0).compareTo(b.get(0)));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from sums")) {
            while (rows.next()) {
                sums.put(
                        List.of(rows.getInt(1), rows.getInt(2)),
                        List.of(rows.getLong(3), rows.getLong(4), rows.getLong(5), rows.getLong(6)));
            }
        }
        return sums;
    }

    /** What {@link #shareCredit} wrote: cents and conversions by channel, the unattributed ones last. */
    Map<Integer, List<BigDecimal>> credit() throws SQLException {
        Map<Integer, List<BigDecimal>> credit = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select channel, cents, conversions from credit")) {
            while (rows.next()) {
                credit.put(rows.getInt(1), List.of(rows.getBigDecimal(2), BigDecimal.valueOf(rows.getDouble(3))));
            }
        }
        return credit;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
