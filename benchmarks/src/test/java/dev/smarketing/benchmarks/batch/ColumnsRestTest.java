package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The builder by hand that keeps as much as the library really keeps it. */
class ColumnsRestTest {

    private static <T> long code(List<T> known, @Nullable T value) {
        if (value == null) {
            return 0;
        }
        if (!known.contains(value)) {
            known.add(value);
        }
        return known.indexOf(value) + 1L;
    }

    @Test
    void keepsIdsCodesAndInstants() {
        List<Customer> customers = Customer.of(new Population(7, 700));
        Columns.Rest rest = Columns.Rest.of(customers);
        List<String> phones = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        int activity = 0;
        for (int row = 0; row < customers.size(); row++) {
            Customer customer = customers.get(row);
            long phone = code(phones, customer.phone());
            long size = code(sizes, customer.employees());
            for (Customer.Visit visit : customer.visits()) {
                assertThat(rest.of(customer.id(), activity++))
                        .containsExactly((long) row, phone, size, visit.at().getEpochSecond());
            }
        }
        assertThat(activity).isGreaterThan(customers.size());
    }
}
