package dev.smarketing.benchmarks.batch;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The population in primitive columns, made for R1 by hand. Attributes are codes, 0 for missing; the activities of
 * lead i, oldest first, stand from {@code first[i]} to {@code first[i + 1]}, each with its kind and local day.
 */
final class Columns {

    final int leads;
    final byte[] country;
    final byte[] industry;
    final byte[] persona;
    final byte[] seniority;
    final int[] employees;
    final int[] title;
    final int[] domain;
    final boolean[] phone;
    final int[] first;
    byte[] kind;
    int[] day;
    /** The values of the codes, with a place for the missing one. */
    List<String> countries = List.of();

    List<String> industries = List.of();
    List<String> personas = List.of();
    List<String> titles = List.of();
    List<String> domains = List.of();

    private Columns(int leads, int activities) {
        this.leads = leads;
        country = new byte[leads];
        industry = new byte[leads];
        persona = new byte[leads];
        seniority = new byte[leads];
        employees = new int[leads];
        title = new int[leads];
        domain = new int[leads];
        phone = new boolean[leads];
        first = new int[leads + 1];
        kind = new byte[activities];
        day = new int[activities];
    }

    /** The columns of a population, drawn without a detour over objects; the dictionaries are those of the words. */
    static Columns of(Population population) {
        int leads = population.leads();
        Columns columns = new Columns(leads, 16 * leads + Population.MOST_ACTIVITIES);
        Population.Draft draft = new Population.Draft();
        Days days = new Days();
        for (int i = 0; i < leads; i++) {
            population.draw(i, draft);
            columns.country[i] = (byte) (draft.country + 1);
            columns.industry[i] = (byte) (draft.industry + 1);
            columns.persona[i] = (byte) (draft.persona + 1);
            columns.seniority[i] = (byte) Words.SENIORITIES.get(draft.seniority).code();
            columns.employees[i] = draft.employees;
            columns.title[i] = draft.title + 1;
            columns.domain[i] = draft.domain + 1;
            columns.phone[i] = draft.phone != Population.MISSING;
            int next = columns.first[i];
            columns.makeRoom(next + draft.activityCount);
            for (int k = 0; k < draft.activityCount; k++, next++) {
                columns.kind[next] = (byte) draft.kindCode(k);
                columns.day[next] = days.of(draft.second(k));
            }
            columns.first[i + 1] = next;
        }
        columns.countries = words(Words.COUNTRIES);
        columns.industries = words(Words.INDUSTRIES);
        columns.personas = words(Words.PERSONAS);
        columns.titles = words(all(Words.TITLES, Words::title));
        columns.domains = words(all(Words.domains(), Words::domain));
        return columns;
    }

    static List<String> all(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).toList();
    }

    private static List<String> words(List<String> words) {
        List<String> withMissing = new ArrayList<>(words.size() + 1);
        withMissing.add("");
        withMissing.addAll(words);
        return Collections.unmodifiableList(withMissing);
    }

    /** The columns of objects, by one hash map an attribute: the hand-tuned builder. */
    static Columns of(List<Customer> customers) {
        return of(customers, null);
    }

    private static Columns of(List<Customer> customers, @Nullable Rest rest) {
        Columns columns = new Columns(customers.size(), 16 * customers.size());
        Codes countries = new Codes();
        Codes industries = new Codes();
        Codes personas = new Codes();
        Codes titles = new Codes();
        Codes domains = new Codes();
        Days days = new Days();
        for (int i = 0; i < columns.leads; i++) {
            Customer customer = customers.get(i);
            columns.country[i] = (byte) countries.of(customer.country());
            columns.industry[i] = (byte) industries.of(customer.industry());
            columns.persona[i] = (byte) personas.of(customer.persona());
            columns.seniority[i] = (byte) customer.seniority().code();
            columns.employees[i] = customer.employees() == null ? Population.MISSING : customer.employees();
            columns.title[i] = titles.of(customer.title());
            columns.domain[i] = domains.of(customer.domain());
            columns.phone[i] = customer.phone() != null;
            int next = columns.first[i];
            List<Customer.Visit> visits = customer.visits();
            columns.makeRoom(next + visits.size());
            for (int k = 0; k < visits.size(); k++, next++) {
                Customer.Visit visit = visits.get(k);
                columns.kind[next] = (byte) visit.kind().code();
                columns.day[next] = days.of(visit.at().getEpochSecond());
            }
            columns.first[i + 1] = next;
            if (rest != null) {
                rest.add(i, customer, columns.first[i]);
            }
        }
        columns.countries = countries.words();
        columns.industries = industries.words();
        columns.personas = personas.words();
        columns.titles = titles.words();
        columns.domains = domains.words();
        return columns;
    }

    /** What the columns of the library keep besides, by hand as well. */
    static final class Rest {

        private final Map<String, Integer> rows = new HashMap<>();
        private final Map<Integer, Integer> sizes = new HashMap<>();
        private final Codes numbers = new Codes();
        private final int[] employees;
        private final int[] phones;
        private long[] seconds;

        private Rest(int leads) {
            employees = new int[leads];
            phones = new int[leads];
            seconds = new long[16 * leads];
        }

        /** The columns of objects, and here the ids, the instants, and codes of telephone numbers and employees. */
        static Rest of(List<Customer> customers) {
            Rest rest = new Rest(customers.size());
            Columns.of(customers, rest);
            return rest;
        }

        private void add(int lead, Customer customer, int next) {
            rows.putIfAbsent(customer.id(), lead);
            phones[lead] = numbers.of(customer.phone());
            Integer size = customer.employees();
            employees[lead] = size == null ? 0 : sizes.computeIfAbsent(size, first -> sizes.size() + 1);
            List<Customer.Visit> visits = customer.visits();
            if (next + visits.size() > seconds.length) {
                seconds = Arrays.copyOf(seconds, next + visits.size() + (next >> 1));
            }
            for (int k = 0; k < visits.size(); k++) {
                seconds[next + k] = visits.get(k).at().getEpochSecond();
            }
        }

        /** The row of a lead, the code of its telephone number and that of its employees, and a second. */
        List<Long> of(String id, int activity) {
            int row = rows.getOrDefault(id, -1);
            return List.of((long) row, (long) phones[row], (long) employees[row], seconds[activity]);
        }
    }

    private void makeRoom(int activities) {
        if (activities > kind.length) {
            int length = Math.max(activities, kind.length + (kind.length >> 1));
            kind = Arrays.copyOf(kind, length);
            day = Arrays.copyOf(day, length);
        }
    }

    int activities() {
        return first[leads];
    }

    /** Codes in the order of appearance, 0 for null. */
    private static final class Codes {

        private final Map<String, Integer> codes = new HashMap<>();

        int of(@Nullable String value) {
            if (value == null) {
                return 0;
            }
            Integer code = codes.get(value);
            if (code == null) {
                code = codes.size() + 1;
                codes.put(value, code);
            }
            return code;
        }

        List<String> words() {
            String[] words = new String[codes.size() + 1];
            words[0] = "";
            codes.forEach((word, code) -> words[code] = word);
            return List.of(words);
        }
    }

    /** Local days of seconds: remembers the offset between two transitions of the zone. */
    static final class Days {

        private static final long SECONDS_A_DAY = 86_400;
        private final ZoneRules rules = Population.ZONE.getRules();
        private long from = Long.MAX_VALUE;
        private long to = Long.MIN_VALUE;
        private long offset;

        int of(long second) {
            if (second < from || second >= to) {
                Instant instant = Instant.ofEpochSecond(second);
                offset = rules.getOffset(instant).getTotalSeconds();
                ZoneOffsetTransition next = rules.nextTransition(instant);
                ZoneOffsetTransition previous = rules.previousTransition(instant.plusSeconds(1));
                to = next == null ? Long.MAX_VALUE : next.toEpochSecond();
                from = previous == null ? Long.MIN_VALUE : previous.toEpochSecond();
            }
            return (int) Math.floorDiv(second + offset, SECONDS_A_DAY);
        }
    }
}
