package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * R1 over columns, specialised by hand: the yardstick of what a general engine may reach. Each predicate is evaluated
 * once a distinct value; {@link #explicit()} sums a table of points an attribute. The implicit part is either
 * scanned, or summed over an index of the activities that can count at all:
 *
 * <ul>
 *   <li>{@link #scan} walks over all activities of a lead from the latest and needs no preparation;
 *   <li>{@link #sum} adds the values of the indexed activities as running sums, in blocks, and takes the difference
 *       for each lead. The index depends on how many of the newest count and not on points, decay, window or date,
 *       and holds for days on which all activities lie in the past. It has 16 bits an activity: a virtual kind, that
 *       is the set of rules for which it counts, and the day.
 * </ul>
 */
final class ColumnarProgram {

    private static final int BLOCK = 512;
    private static final int SPAN = 800;
    private static final int KINDS = Kind.values().length;
    private static final int VIRTUAL_KINDS = 81;

    private final Columns columns;
    private final int[] explicit;
    private final int[] indexFirst;
    private final short[] index;
    private final int lastDay;
    /** For a virtual kind its kind and whether the rule of the kind, the hot and the engaged one count it. */
    private final int[] virtualKinds = new int[VIRTUAL_KINDS];

    private final int[] values = new int[VIRTUAL_KINDS * SPAN];
    private final int[] running;
    final int[] total;
    final byte[] qualified;

    /** Sums the explicit part and indexes the activities. */
    ColumnarProgram(Columns columns) {
        this.columns = columns;
        this.explicit = new int[columns.leads];
        this.total = new int[columns.leads];
        this.qualified = new byte[columns.leads];
        this.indexFirst = new int[columns.leads + 1];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < columns.activities(); i++) {
            last = Math.max(last, columns.day[i]);
        }
        this.lastDay = last;
        this.index = indexed();
        int longest = 0;
        for (int from = 0; from < columns.leads; from += BLOCK) {
            int to = Math.min(columns.leads, from + BLOCK);
            longest = Math.max(longest, indexFirst[to] - indexFirst[from]);
        }
        this.running = new int[longest + 1];
        explicit();
    }

    private short[] indexed() {
        Curves curves = Curves.INSTANCE;
        short[] codes = new short[columns.activities()];
        int[] codeOf = new int[KINDS << 3];
        int virtual = 0;
        int[] seen = new int[KINDS];
        int next = 0;
        for (int lead = 0; lead < columns.leads; lead++) {
            Arrays.fill(seen, 0);
            int hot = 0;
            int engaged = 0;
            for (int i = columns.first[lead + 1] - 1; i >= columns.first[lead]; i--) {
                int kind = columns.kind[i];
                int rules = seen[kind]++ < curves.newest[kind] ? 1 : 0;
                rules |= curves.hot[kind] && hot++ < Behaviour.HOT.newest ? 2 : 0;
                rules |= curves.engaged[kind] && engaged++ < Behaviour.ENGAGED.newest ? 4 : 0;
                int back = lastDay - columns.day[i];
                if (rules != 0 && back < SPAN) {
                    int key = kind << 3 | rules;
                    if (codeOf[key] == 0) {
                        virtualKinds[virtual++] = key;
                        codeOf[key] = virtual;
                    }
                    codes[next++] = (short) ((codeOf[key] - 1) * SPAN + back);
                }
            }
            indexFirst[lead + 1] = next;
        }
        return Arrays.copyOf(codes, next);
    }

    /** Where the indexed activities of each lead begin. */
    int[] indexFirst() {
        return indexFirst;
    }

    /** The codes of the indexed activities. */
    short[] index() {
        return index;
    }

    /** The hundredths of each code on a day. */
    int[] valuesOn(LocalDate date) {
        tabulate((int) date.toEpochDay());
        return values;
    }

    /** The explicit part of all leads, in hundredths. */
    void explicit() {
        int[] byCountry = points(columns.countries, Reference.HOME_MARKET, 10);
        add(byCountry, columns.countries, Reference.NEAR_MARKET, 5);
        add(byCountry, columns.countries, Reference.EMBARGO, -50);
        int[] byIndustry = points(columns.industries, Reference.TARGET_INDUSTRY, 15);
        add(byIndustry, columns.industries, Reference.GOOD_INDUSTRY, 8);
        add(byIndustry, columns.industries, Reference.POOR_INDUSTRY, -5);
        int[] byPersona = points(columns.personas, Reference.BUYERS, 8);
        int[] byDomain = points(columns.domains, Words.FREE_MAIL, -8);
        int[] byTitle = columns.titles.stream().mapToInt(PlainJava::title).toArray();
        int[] bySeniority = new int[Seniority.values().length];
        for (Seniority seniority : Seniority.values()) {
            bySeniority[seniority.code()] = PlainJava.rank(seniority);
        }
        for (int i = 0; i < columns.leads; i++) {
            int employees = columns.employees[i];
            int company = byCountry[columns.country[i]] + byIndustry[columns.industry[i]];
            company += employees == Population.MISSING ? 0 : PlainJava.size(employees);
            int person = bySeniority[columns.seniority[i]] + byTitle[columns.title[i]] + byDomain[columns.domain[i]];
            person -= columns.phone[i] ? 0 : 5;
            person += employees >= 200 ? byPersona[columns.persona[i]] : 0;
            explicit[i] = 100
                    * (Reference.clamp(company, Reference.COMPANY_LEAST, Reference.COMPANY_MOST)
                            + Reference.clamp(person, Reference.PERSON_LEAST, Reference.PERSON_MOST));
        }
    }

    private static int[] points(List<String> words, List<String> scoring, int points) {
        int[] byCode = new int[words.size()];
        add(byCode, words, scoring, points);
        return byCode;
    }

    private static void add(int[] byCode, List<String> words, List<String> scoring, int points) {
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] += scoring.contains(words.get(code)) ? points : 0;
        }
    }

    /** The implicit part by scanning all activities, then totals and verdicts. */
    void scan(LocalDate date) {
        Curves curves = Curves.INSTANCE;
        int today = (int) date.toEpochDay();
        int[] ofKind = new int[KINDS * (Curves.AGES + 1)];
        for (int kind = 0; kind < KINDS; kind++) {
            System.arraycopy(curves.ofKind[kind], 0, ofKind, kind * (Curves.AGES + 1), Curves.AGES);
        }
        int[] ofHot = Arrays.copyOf(curves.ofHot, Curves.AGES + 1);
        int[] ofEngaged = Arrays.copyOf(curves.ofEngaged, Curves.AGES + 1);
        int[] isHot = ones(curves.hot);
        int[] isEngaged = ones(curves.engaged);
        int[] newest = curves.newest;
        int[] seen = new int[KINDS];
        byte[] kinds = columns.kind;
        int[] days = columns.day;
        for (int lead = 0; lead < columns.leads; lead++) {
            Arrays.fill(seen, 0);
            int hot = 0;
            int engaged = 0;
            int points = 0;
            for (int i = columns.first[lead + 1] - 1; i >= columns.first[lead]; i--) {
                int kind = kinds[i];
                // masks of all ones where an activity counts: no branch that the processor could guess wrong
                int happened = ~((today - days[i]) >> 31);
                int age = Math.min(today - days[i], Curves.AGES) & happened;
                int inHot = -isHot[kind] & happened;
                int inEngaged = -isEngaged[kind] & happened;
                points += ofKind[kind * (Curves.AGES + 1) + age] & happened & ((seen[kind] - newest[kind]) >> 31);
                points += ofHot[age] & inHot & ((hot - Behaviour.HOT.newest) >> 31);
                points += ofEngaged[age] & inEngaged & ((engaged - Behaviour.ENGAGED.newest) >> 31);
                seen[kind] -= happened;
                hot -= inHot;
                engaged -= inEngaged;
            }
            total[lead] = points;
        }
        finish(0, columns.leads);
    }

    private static int[] ones(boolean[] flags) {
        int[] ones = new int[flags.length];
        for (int i = 0; i < ones.length; i++) {
            ones[i] = flags[i] ? 1 : 0;
        }
        return ones;
    }

    /** The implicit part by the index, then totals and verdicts: all that another date asks for. */
    void sum(LocalDate date) {
        tabulate((int) date.toEpochDay());
        for (int from = 0; from < columns.leads; from += BLOCK) {
            int to = Math.min(columns.leads, from + BLOCK);
            int start = indexFirst[from];
            int end = indexFirst[to];
            int sum = 0;
            for (int i = start; i < end; i++) {
                sum += values[index[i] & 0xFFFF];
                running[i - start + 1] = sum;
            }
            for (int lead = from; lead < to; lead++) {
                total[lead] = running[indexFirst[lead + 1] - start] - running[indexFirst[lead] - start];
            }
            finish(from, to);
        }
    }

    private void tabulate(int today) {
        if (today < lastDay) {
            throw new IllegalArgumentException(
                    "day " + LocalDate.ofEpochDay(today) + " lies before the last activity on "
                            + LocalDate.ofEpochDay(lastDay) + ", where the index does not hold; use scan for it");
        }
        Curves curves = Curves.INSTANCE;
        for (int virtual = 0; virtual < VIRTUAL_KINDS; virtual++) {
            int kind = virtualKinds[virtual] >> 3;
            int rules = virtualKinds[virtual] & 7;
            for (int back = 0; back < SPAN; back++) {
                int age = back + today - lastDay;
                int value = 0;
                if (age < Curves.AGES) {
                    value += (rules & 1) == 0 ? 0 : curves.ofKind[kind][age];
                    value += (rules & 2) == 0 ? 0 : curves.ofHot[age];
                    value += (rules & 4) == 0 ? 0 : curves.ofEngaged[age];
                }
                values[virtual * SPAN + back] = value;
            }
        }
    }

    /** From the implicit points in the totals: limits, sums and verdicts. */
    private void finish(int from, int to) {
        for (int i = from; i < to; i++) {
            int implicit =
                    Math.max(100 * Reference.BEHAVIOUR_LEAST, Math.min(100 * Reference.BEHAVIOUR_MOST, total[i]));
            total[i] = Math.max(0, Math.min(100 * Reference.TOTAL_MOST, explicit[i] + implicit));
        }
        for (int i = from; i < to; i++) {
            int missing = (total[i] - 100 * Reference.THRESHOLD) | (explicit[i] - 100 * Reference.EXPLICIT_THRESHOLD);
            qualified[i] = (byte) (~missing >>> 31);
        }
    }
}
