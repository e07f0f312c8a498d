package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** What is known of the leads of columns in the making. */
final class ValueRows {

    private final CodedAttributes attributes;
    private final LeadRows leads;
    private final LocalDays localDays;

    ValueRows(CodedAttributes attributes, LeadRows leads, LocalDays localDays) {
        this.attributes = attributes;
        this.leads = leads;
        this.localDays = localDays;
    }

    CodedAttributes attributes() {
        return attributes;
    }

    /** Sets a value that was always known. */
    <T> void set(int lead, Attribute<T> attribute, T value) {
        int place = attributes.place(attribute);
        set(leads.draft(lead), lead, place, attributes.code(place, attribute, value));
    }

    private void set(PageDraft draft, int lead, int place, int code) {
        if (draft.code(place, lead & LeadPage.MASK) != 0) {
            throw twoValues(attributes.attribute(place), lead, "");
        }
        draft.setCode(place, lead & LeadPage.MASK, code);
    }

    /** Sets values that were always known of leads side by side, by their places among the distinct ones or -1. */
    <T> void set(int firstLead, Attribute<T> attribute, List<T> values, int[] codes) {
        int place = attributes.place(attribute);
        Objects.checkFromIndexSize(firstLead, codes.length, leads.size());
        int[] own = new int[values.size()];
        for (int code : codes) {
            if (code != -1) {
                Objects.checkIndex(code, own.length);
            }
        }
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == -1) {
                continue;
            }
            if (own[codes[i]] == 0) {
                own[codes[i]] = attributes.code(place, attribute, values.get(codes[i]));
            }
            set(leads.draft(firstLead + i), firstLead + i, place, own[codes[i]]);
        }
    }

    /** Sets a value that is known from an instant on. */
    <T> void set(int lead, Attribute<T> attribute, T value, Instant since) {
        int place = attributes.place(attribute);
        change(lead, place, since, attributes.code(place, attribute, value));
    }

    private void change(int lead, int place, Instant since, int code) {
        leads.draft(lead)
                .addChange(place, new History.Change(lead & LeadPage.MASK, since, localDays.countsFrom(since), code));
    }

    /** Reads all declared attributes of a lead, at every instant at which they change. */
    void read(LeadFacts facts, int lead) {
        Set<Instant> changes = facts.changes();
        for (int place = 0; place < attributes.size(); place++) {
            read(facts, lead, place, attributes.attribute(place), changes);
        }
    }

    private <T> void read(LeadFacts facts, int lead, int place, Attribute<T> attribute, Set<Instant> changes) {
        Optional<T> first = facts.valueAt(attribute, Instant.MIN);
        if (first.isPresent()) {
            set(leads.draft(lead), lead, place, attributes.code(place, attribute, first.get()));
        }
        if (changes.isEmpty()) {
            return;
        }
        Optional<T> known = first;
        for (Instant since : new TreeSet<>(changes)) {
            Optional<T> now = facts.valueAt(attribute, since);
            if (!now.equals(known)) {
                change(lead, place, since, now.isPresent() ? attributes.code(place, attribute, now.get()) : 0);
                known = now;
            }
        }
    }

    /** The attributes that are declared. */
    AttributeSet declared() {
        return AttributeSet.of(attributes.attributes());
    }

    /**
     * Takes the values of one lead after the other, each in its one representation, and codes those of some leads at
     * once, attribute by attribute, see {@link Dictionary#codes}.
     */
    final class Taker implements ObjIntConsumer<Object> {

        private static final int MOST = 256;

        private final int[] rows = new int[MOST];
        private final int[] codes = new int[MOST];
        private @Nullable Object[][] values = new @Nullable Object[attributes.size()][MOST];
        private int size;

        void open(int lead) {
            if (size == MOST) {
                flush();
            }
            rows[size++] = lead;
        }

        @Override
        public void accept(Object canonical, int place) {
            values[place][size - 1] = canonical;
        }

        /** Sets the values that were taken. */
        void flush() {
            int count = size;
            @Nullable Object[][] taken = values;
            size = 0;
            values = new @Nullable Object[taken.length][MOST];
            for (int place = 0; place < taken.length; place++) {
                attributes.codes(place, taken[place], count, codes);
                for (int i = 0; i < count; i++) {
                    if (codes[i] != 0) {
                        set(leads.draft(rows[i]), rows[i], place, codes[i]);
                    }
                }
            }
        }
    }

    /** Refuses a page in which an attribute has two values since one instant. */
    void check(int page, LeadPage made) {
        for (int place = 0; place < made.histories().length; place++) {
            List<History.Change> changes = made.histories()[place].changes();
            for (int i = 1; i < changes.size(); i++) {
                History.Change one = changes.get(i - 1);
                History.Change other = changes.get(i);
                if (one.lead() == other.lead() && one.since().equals(other.since())) {
                    throw twoValues(
                            attributes.attribute(place), (page << LeadPage.BITS) + one.lead(), " since " + one.since());
                }
            }
        }
    }

    private IllegalArgumentException twoValues(Attribute<?> attribute, int lead, String since) {
        return new IllegalArgumentException("attribute '" + attribute.name() + "' of lead " + leads.id(lead)
                + " has two values" + since + "; give one, or date them differently");
    }
}
