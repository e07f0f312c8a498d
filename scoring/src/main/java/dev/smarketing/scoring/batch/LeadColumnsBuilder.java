package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.QualificationOverride;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Collects leads and activities in any order and of any number; made for one thread. An activity that comes twice
 * under one id for one lead counts once; of two contents the one of the earlier instant counts, then that of the
 * smaller text, as in a {@link dev.smarketing.scoring.ScoringModel}. Properties that were not declared are not read.
 */
public final class LeadColumnsBuilder {

    private final ZoneId zone;
    private final LocalDays localDays;
    private final LeadRows leads;
    private final ValueRows values;
    private final ActivityRows activities;
    private boolean started;
    private boolean isBuilt;
    private boolean isReading;
    private int mostLeads = LeadColumns.MOST_LEADS;

    LeadColumnsBuilder(ZoneId zone, AttributeSet attributes) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.localDays = new LocalDays(zone);
        CodedAttributes coded = new CodedAttributes("attributes", attributes);
        this.leads = new LeadRows(coded.size());
        this.values = new ValueRows(coded, leads, localDays);
        this.activities = new ActivityRows();
    }

    LeadColumnsBuilder(LeadColumns start) {
        this.zone = start.zone();
        this.localDays = new LocalDays(zone);
        this.leads = new LeadRows(start);
        this.values = new ValueRows(new CodedAttributes(start.codedAttributes()), leads, localDays);
        this.activities = new ActivityRows(start);
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
        activities.declareProperties(given);
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
        activities.declareDistinct();
        return this;
    }

    /** Lower limits than those of all columns, so that they can be reached. */
    LeadColumnsBuilder limitedTo(int leads, int rows) {
        mostLeads = leads;
        activities.limitTo(rows);
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
     * @throws IllegalStateException if the columns are built, or are full
     */
    public int lead(String id) {
        requireOpen();
        started = true;
        return leads.row(id, mostLeads, activities.properties().size());
    }

    private void requireOpen() {
        if (isBuilt) {
            throw new IllegalStateException("the columns are built; append to them by append()");
        }
        if (isReading) {
            throw new IllegalStateException(
                    "objects were read in part only, because one of them failed; start with a new builder");
        }
    }

    private PageDraft draft(int row) {
        requireOpen();
        return leads.draft(row);
    }

    /**
     * A value that was always known.
     *
     * @param lead the row of the lead, as {@link #lead(String)} gave it
     * @param attribute the attribute, one of those declared
     * @param value its value
     * @param <T> the type of the value
     * @return this
     * @throws IllegalArgumentException if the lead has such a value already
     */
    public <T> LeadColumnsBuilder value(int lead, Attribute<T> attribute, T value) {
        requireOpen();
        values.set(lead, attribute, value);
        return this;
    }

    /**
     * A value known from an instant on.
     *
     * @param lead the row of the lead, as {@link #lead(String)} gave it
     * @param attribute the attribute, one of those declared
     * @param value its value
     * @param since from when it counts
     * @param <T> the type of the value
     * @return this
     * @throws IllegalArgumentException if the lead has a value since then, or the attribute is not one of those
     *     declared
     * @throws IllegalStateException if the columns are built
     */
    public <T> LeadColumnsBuilder value(int lead, Attribute<T> attribute, T value, Instant since) {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(since, "since");
        if (since.equals(Instant.MIN)) {
            return value(lead, attribute, value);
        }
        requireOpen();
        values.set(lead, attribute, value, since);
        return this;
    }

    /**
     * What somebody said of a lead.
     *
     * @param lead the row of the lead, as {@link #lead(String)} gave it
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
     * @param lead the row of the lead, as {@link #lead(String)} gave it
     * @param id the id of the activity, not blank; not kept if the input is distinct
     * @param type its kind
     * @param at when it happened
     * @return the row of the activity until the columns are built, for its properties
     */
    public int activity(int lead, String id, ActivityType type, Instant at) {
        Require.text(id, "activity id");
        Objects.requireNonNull(at, "at");
        draft(lead);
        return activities.add(lead, activities.isDistinct() ? null : id, type, at.getEpochSecond(), at.getNano());
    }

    /**
     * Something a lead did, where the input is distinct.
     *
     * @param lead the row of the lead, as {@link #lead(String)} gave it
     * @param type its kind
     * @param epochSecond when it happened, in seconds since 1970-01-01T00:00:00Z
     * @return the row of the activity until the columns are built, for its properties
     * @throws IllegalStateException if the input is not declared distinct
     */
    public int activity(int lead, ActivityType type, long epochSecond) {
        activities.requireDistinct();
        draft(lead);
        return activities.add(lead, null, type, epochSecond, 0);
    }

    /**
     * What a lead did at several instants, where the input is distinct.
     *
     * @param lead the row of the lead, as {@link #lead(String)} gave it
     * @param type the kind of all of them
     * @param epochSeconds when, in seconds since 1970-01-01T00:00:00Z, in any order
     * @return this
     * @throws IllegalStateException if the input is not declared distinct
     */
    public LeadColumnsBuilder activities(int lead, ActivityType type, long[] epochSeconds) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(epochSeconds, "epochSeconds");
        activities.requireDistinct();
        draft(lead);
        for (long epochSecond : epochSeconds) {
            activities.add(lead, null, type, epochSecond, 0);
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
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(kinds, "kinds");
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(epochSeconds, "epochSeconds");
        activities.requireDistinct();
        requireOpen();
        if (leads.length != kinds.length || leads.length != epochSeconds.length) {
            throw new IllegalArgumentException("columns of activities have " + leads.length + " leads, " + kinds.length
                    + " kinds and " + epochSeconds.length + " instants; give as many of each");
        }
        for (int row = 0; row < leads.length; row++) {
            Objects.checkIndex(leads[row], this.leads.size());
            Objects.checkIndex(kinds[row], types.size());
        }
        for (int lead : leads) {
            this.leads.draft(lead);
        }
        activities.add(leads, kinds, types, epochSeconds);
        return this;
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
        this.values.set(firstLead, attribute, values, codes);
        return this;
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
        Objects.requireNonNull(property, "property");
        activities.property(activity, property, value);
        return this;
    }

    /**
     * New leads with all that is known of them, read from objects of the caller without making others of them. If an
     * object fails, for example because its accessor throws, the builder refuses all further calls, so that objects
     * read in part do not pass for known ones.
     *
     * @param objects the leads, each with an id of its own; a list with fast access to each place is read fastest
     * @param accessors read the declared attributes
     * @param activitiesOf gives what an object did, in any order
     * @param ofActivities read the declared properties; their ids are not asked for if the input is distinct
     * @param <C> the caller's class of leads
     * @param <A> the caller's class of activities
     * @return this
     * @throws IllegalArgumentException if an attribute or a property has no accessor; nothing is taken then
     */
    public <C, A> LeadColumnsBuilder addAll(
            Iterable<? extends C> objects,
            LeadAccessors<C> accessors,
            Function<? super C, ? extends Iterable<? extends A>> activitiesOf,
            ActivityAccessors<A> ofActivities) {
        requireOpen();
        ObjectReader<C, A> reader = new ObjectReader<>(values, activities, accessors, activitiesOf, ofActivities);
        if (Objects.requireNonNull(objects, "objects") instanceof Collection<?> counted) {
            leads.reserve(Math.min(counted.size(), mostLeads - leads.size()));
        }
        started = true;
        isReading = true;
        reader.readAll(
                objects, id -> leads.row(id, mostLeads, activities.properties().size()));
        isReading = false;
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
        Objects.requireNonNull(facts, "facts");
        int lead = lead(facts.id().value());
        values.read(facts, lead);
        add(lead, activities);
        return lead;
    }

    /**
     * What a lead did.
     *
     * @param lead the lead, a new one of which nothing is known if it is not in the columns
     * @param activities what it did, in any order
     * @return its row
     */
    public int add(LeadId lead, Collection<Activity> activities) {
        Objects.requireNonNull(lead, "lead");
        int row = lead(lead.value());
        add(row, activities);
        return row;
    }

    private void add(int lead, Collection<Activity> given) {
        CodedAttributes properties = activities.properties();
        for (Activity activity : given) {
            Objects.requireNonNull(activity, "activity");
            int row = activity(lead, activity.id().value(), activity.type(), activity.at());
            for (int place = 0; place < properties.size(); place++) {
                read(activity, row, properties.attribute(place));
            }
        }
    }

    private <T> void read(Activity activity, int row, Attribute<T> property) {
        Optional<T> value = activity.valueAt(property, Instant.MIN);
        if (value.isPresent()) {
            activities.property(row, property, value.get());
        }
    }

    /**
     * The columns.
     *
     * @return the columns; the builder is spent
     * @throws IllegalArgumentException if an attribute of a lead has two values since one instant
     * @throws IllegalStateException if it was called before, or 1,024 leads that came one after the other have more
     *     than 1,000,000,000 activities
     */
    public LeadColumns build() {
        requireOpen();
        ActivityPages makes = activities.pages(localDays, leads.pageCount());
        LeadPage[] built = new LeadPage[leads.pageCount()];
        for (int page = 0; page < built.length; page++) {
            PageDraft draft = leads.changes(page);
            if (draft == null) {
                built[page] = leads.page(page);
            } else {
                built[page] = draft.finish(makes.merged(page, draft.activities(), draft.size()));
                values.check(page, built[page]);
            }
        }
        activities.clear(); // not before: what could not be built is not built without them either
        isBuilt = true;
        return new LeadColumns(
                zone,
                values.attributes(),
                activities.properties(),
                activities.types(),
                leads.ids(),
                activities.isDistinct(),
                built);
    }
}
