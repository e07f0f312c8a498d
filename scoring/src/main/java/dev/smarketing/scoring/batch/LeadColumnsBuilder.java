package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.QualificationOverride;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects leads and activities in any order and of any number; made for one thread. An activity that comes twice
 * under one id for one lead counts once; of two contents the one of the earlier instant counts, then that of the
 * smaller text, as in a {@link dev.smarketing.scoring.ScoringModel}. Properties that were not declared are not read.
 */
public final class LeadColumnsBuilder {

    private final ZoneId zone;
    private final LocalDays localDays;
    private final CodedAttributes attributes;
    private final Dictionary<ActivityType> types;
    private final LeadRows leads;
    private boolean started;
    private CodedAttributes properties;
    private boolean distinct;
    private @Nullable ActivityLog log;
    private boolean isBuilt;
    private int mostLeads = LeadColumns.MOST_LEADS;
    private int mostRows = ActivityLog.MOST;

    LeadColumnsBuilder(ZoneId zone, AttributeSet attributes) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.localDays = new LocalDays(zone);
        this.attributes = new CodedAttributes("attributes", attributes);
        this.properties = new CodedAttributes("properties", AttributeSet.of());
        this.types = new Dictionary<>();
        this.leads = new LeadRows(this.attributes.size());
    }

    LeadColumnsBuilder(LeadColumns start) {
        this.zone = start.zone();
        this.localDays = new LocalDays(zone);
        this.attributes = new CodedAttributes(start.codedAttributes());
        this.properties = new CodedAttributes(start.codedProperties());
        this.types = start.types().copy();
        this.leads = new LeadRows(start);
        this.distinct = start.isDistinct();
        this.started = true;
    }

    /**
     * Declares what may be known of activities.
     *
     * @param given the properties
     * @return this
     * @throws IllegalStateException if there are rows already
     */
    public LeadColumnsBuilder withProperties(AttributeSet given) {
        requireFresh("properties");
        properties = new CodedAttributes("properties", given);
        return this;
    }

    /**
     * Promises that no activity comes twice, also when more is appended. Ids of activities are not kept then.
     *
     * @return this
     * @throws IllegalStateException if there are rows already
     */
    public LeadColumnsBuilder distinct() {
        requireFresh("that the input is distinct");
        distinct = true;
        return this;
    }

    /** Lower limits than those of all columns, so that they can be reached. */
    LeadColumnsBuilder limitedTo(int leads, int rows) {
        mostLeads = leads;
        mostRows = rows;
        return this;
    }

    private void requireFresh(String what) {
        if (started) {
            throw new IllegalStateException("the columns have rows already; declare " + what + " before the first one");
        }
    }

    /**
     * The row of a lead, a new one if it was not known yet.
     *
     * @param id the id of the lead, not blank
     * @return its row
     */
    public int lead(String id) {
        requireOpen();
        started = true;
        return leads.row(id, mostLeads, properties.size());
    }

    private void requireOpen() {
        if (isBuilt) {
            throw new IllegalStateException("the columns are built; append to them by append()");
        }
    }

    private PageDraft draft(int row) {
        requireOpen();
        return leads.draft(row);
    }

    /**
     * A value that was always known.
     *
     * @param lead the row of the lead
     * @param attribute the attribute, one of those declared
     * @param value its value
     * @param <T> the type of the value
     * @return this
     * @throws IllegalArgumentException if the lead has such a value already
     */
    public <T> LeadColumnsBuilder value(int lead, Attribute<T> attribute, T value) {
        int place = attributes.place(attribute);
        PageDraft draft = draft(lead);
        if (draft.code(place, lead & LeadPage.MASK) != 0) {
            throw twoValues(attribute, lead, "");
        }
        draft.setCode(place, lead & LeadPage.MASK, attributes.code(place, attribute, value));
        return this;
    }

    /**
     * A value known from an instant on.
     *
     * @param lead the row of the lead
     * @param attribute the attribute, one of those declared
     * @param value its value
     * @param since from when it counts
     * @param <T> the type of the value
     * @return this
     */
    public <T> LeadColumnsBuilder value(int lead, Attribute<T> attribute, T value, Instant since) {
        if (since.equals(Instant.MIN)) {
            return value(lead, attribute, value);
        }
        int place = attributes.place(attribute);
        draft(lead);
        change(lead, place, since, attributes.code(place, attribute, value));
        return this;
    }

    private void change(int lead, int place, Instant since, int code) {
        draft(lead)
                .addChange(place, new History.Change(lead & LeadPage.MASK, since, localDays.countsFrom(since), code));
    }

    private IllegalArgumentException twoValues(Attribute<?> attribute, int lead, String since) {
        return new IllegalArgumentException("attribute '" + attribute.name() + "' of lead " + leads.id(lead)
                + " has two values" + since + "; give one, or date them differently");
    }

    /**
     * What somebody said of a lead.
     *
     * @param lead the row of the lead
     * @param override the override
     * @return this
     */
    public LeadColumnsBuilder override(int lead, QualificationOverride override) {
        draft(lead).addOverride(lead & LeadPage.MASK, Objects.requireNonNull(override, "override"));
        return this;
    }

    /**
     * Something a lead did.
     *
     * @param lead the row of the lead
     * @param id the id of the activity, not blank; not kept if the input is distinct
     * @param type its kind
     * @param at when it happened
     * @return the row of the activity until the columns are built, for its properties
     */
    public int activity(int lead, String id, ActivityType type, Instant at) {
        Require.text(id, "activity id");
        return activity(lead, distinct ? null : id, type, at.getEpochSecond(), at.getNano());
    }

    /**
     * Something a lead did, where the input is distinct.
     *
     * @param lead the row of the lead
     * @param type its kind
     * @param epochSecond when it happened, in seconds since 1970-01-01T00:00:00Z
     * @return the row of the activity until the columns are built, for its properties
     * @throws IllegalStateException if the input is not declared distinct
     */
    public int activity(int lead, ActivityType type, long epochSecond) {
        requireDistinct();
        return activity(lead, null, type, epochSecond, 0);
    }

    /**
     * What a lead did at several instants, where the input is distinct.
     *
     * @param lead the row of the lead
     * @param type the kind of all of them
     * @param epochSeconds when, in seconds since 1970-01-01T00:00:00Z, in any order
     * @return this
     * @throws IllegalStateException if the input is not declared distinct
     */
    public LeadColumnsBuilder activities(int lead, ActivityType type, long[] epochSeconds) {
        requireDistinct();
        for (long epochSecond : epochSeconds) {
            activity(lead, null, type, epochSecond, 0);
        }
        return this;
    }

    /**
     * What many leads did, in columns, where the input is distinct: row i says that a lead did something of a kind at
     * an instant.
     *
     * @param leads the rows of the leads, in any order; the same length as the others
     * @param kinds the places of the kinds in {@code types}
     * @param types the kinds that occur
     * @param epochSeconds when, in seconds since 1970-01-01T00:00:00Z, in any order
     * @return this
     * @throws IllegalStateException if the input is not declared distinct
     * @throws IllegalArgumentException if the columns differ in length
     * @throws IndexOutOfBoundsException if there is no such lead or kind; nothing is taken then
     */
    public LeadColumnsBuilder activities(int[] leads, int[] kinds, List<ActivityType> types, long[] epochSeconds) {
        requireDistinct();
        requireOpen();
        if (leads.length != kinds.length || leads.length != epochSeconds.length) {
            throw new IllegalArgumentException("columns of activities have " + leads.length + " leads, " + kinds.length
                    + " kinds and " + epochSeconds.length + " instants; give as many of each");
        }
        for (int row = 0; row < leads.length; row++) {
            Objects.checkIndex(leads[row], this.leads.size());
            Objects.checkIndex(kinds[row], types.size());
        }
        char[] codes = new char[types.size()];
        boolean[] isAsked = new boolean[codes.length];
        ActivityLog rows = log();
        for (int row = 0; row < leads.length; row++) {
            int kind = kinds[row];
            if (!isAsked[kind]) {
                codes[kind] = code(types.get(kind));
                isAsked[kind] = true;
            }
            this.leads.draft(leads[row]);
            rows.add(leads[row], codes[kind], epochSeconds[row], 0, null);
        }
        return this;
    }

    private ActivityLog log() {
        ActivityLog rows = log;
        if (rows == null) {
            rows = new ActivityLog(!distinct, properties.size(), mostRows);
            log = rows;
        }
        return rows;
    }

    private char code(ActivityType type) {
        int code = types.code(Objects.requireNonNull(type, "type"));
        if (code > Character.MAX_VALUE) {
            throw new IllegalStateException("columns hold up to " + (int) Character.MAX_VALUE + " kinds of activity; '"
                    + type + "' is one more, so move such detail into a property");
        }
        return (char) (code - 1);
    }

    /**
     * Values of leads side by side that were always known, in a column of codes.
     *
     * @param firstLead the row of the first lead; the others follow
     * @param attribute the attribute, one of those declared
     * @param values the distinct values
     * @param codes for each lead the place of its value in {@code values}, -1 if nothing is known
     * @param <T> the type of the values
     * @return this
     * @throws IllegalArgumentException if a lead has such a value already
     * @throws IndexOutOfBoundsException if there is no such lead or value; nothing is taken then
     */
    public <T> LeadColumnsBuilder values(int firstLead, Attribute<T> attribute, List<T> values, int[] codes) {
        requireOpen();
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
            int lead = firstLead + i;
            PageDraft draft = draft(lead);
            if (draft.code(place, lead & LeadPage.MASK) != 0) {
                throw twoValues(attribute, lead, "");
            }
            draft.setCode(place, lead & LeadPage.MASK, own[codes[i]]);
        }
        return this;
    }

    private void requireDistinct() {
        if (!distinct) {
            throw new IllegalStateException(
                    "an activity needs an id by which duplicates are found; give it, or declare the input distinct()");
        }
    }

    private int activity(int lead, @Nullable String id, ActivityType type, long epochSecond, int nano) {
        draft(lead);
        ActivityLog rows = log();
        rows.add(lead, code(type), epochSecond, nano, id);
        return rows.size() - 1;
    }

    /**
     * A property of an activity.
     *
     * @param activity its row
     * @param property the property, one of those declared
     * @param value the value
     * @param <T> the type of the value
     * @return this
     */
    public <T> LeadColumnsBuilder property(int activity, Attribute<T> property, T value) {
        int place = properties.place(property);
        ActivityLog rows = log;
        Objects.checkIndex(activity, rows == null ? 0 : rows.size());
        if (rows != null) {
            rows.property(activity, place, properties.code(place, property, value));
        }
        return this;
    }

    /**
     * A new lead with all that is known of it: a {@link dev.smarketing.core.lead.Lead}, or an object of the caller's
     * read by {@link dev.smarketing.core.lead.LeadAccessors}.
     *
     * @param facts the lead; its declared attributes are read, at every instant at which they change
     * @param activities what it did, in any order
     * @return its row
     */
    public int add(LeadFacts facts, Collection<Activity> activities) {
        int lead = lead(facts.id().value());
        Set<Instant> changes = facts.changes();
        for (int place = 0; place < attributes.size(); place++) {
            read(facts, lead, place, attributes.attribute(place), changes);
        }
        add(lead, activities);
        return lead;
    }

    private <T> void read(LeadFacts facts, int lead, int place, Attribute<T> attribute, Set<Instant> changes) {
        Optional<T> first = facts.valueAt(attribute, Instant.MIN);
        if (first.isPresent()) {
            value(lead, attribute, first.get());
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

    /**
     * What a lead did.
     *
     * @param lead the lead, a new one of which nothing is known if it is not in the columns
     * @param activities what it did, in any order
     * @return its row
     */
    public int add(LeadId lead, Collection<Activity> activities) {
        int row = lead(lead.value());
        add(row, activities);
        return row;
    }

    private void add(int lead, Collection<Activity> activities) {
        for (Activity activity : activities) {
            int row = activity(lead, activity.id().value(), activity.type(), activity.at());
            for (int place = 0; place < properties.size(); place++) {
                read(activity, row, properties.attribute(place));
            }
        }
    }

    private <T> void read(Activity activity, int row, Attribute<T> property) {
        Optional<T> value = activity.valueAt(property, Instant.MIN);
        if (value.isPresent()) {
            property(row, property, value.get());
        }
    }

    /**
     * The columns.
     *
     * @return the columns; the builder is spent
     * @throws IllegalArgumentException if an attribute of a lead has two values since one instant
     */
    public LeadColumns build() {
        requireOpen();
        ActivityLog rows = log == null ? new ActivityLog(!distinct, properties.size(), mostRows) : log;
        int[] ends = new int[leads.pageCount()];
        int[] order = rows.byPage(ends);
        ActivityPages makes = new ActivityPages(localDays, rows, types, properties, !distinct);
        LeadPage[] built = new LeadPage[leads.pageCount()];
        for (int page = 0; page < built.length; page++) {
            PageDraft draft = leads.changes(page);
            int from = page == 0 ? 0 : ends[page - 1];
            built[page] = draft == null
                    ? leads.page(page)
                    : checked(
                            page,
                            draft.finish(makes.merged(draft.activities(), draft.size(), order, from, ends[page])));
        }
        isBuilt = true;
        log = null;
        return new LeadColumns(zone, attributes, properties, types, leads.ids(), distinct, built);
    }

    private LeadPage checked(int page, LeadPage made) {
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
        return made;
    }
}
