package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadId;
import java.time.ZoneId;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Many leads with what is known of them and what they did, in primitive arrays, for no model in particular. An
 * immutable value: it may be scored by any number of models, dates and threads, and others may be built from it by
 * {@link #append()}.
 *
 * <p>Memory. A lead takes 4 bytes for each attribute of which anything is known in its page of 1,024, 4 for where
 * its activities start and 16 to 32 for its id, besides the text of the id; an activity takes 14 bytes, and besides
 * 4 and the text of its id unless the input was said to be distinct, 4 for each property that is known in its page
 * and 4 if instants have fractions of a second. Every distinct value of an attribute is kept once. {@link #bytes()}
 * counts the arrays.
 *
 * <p>Limits. At most {@value #MOST_LEADS} leads, and at most 1,000,000,000 activities at a time and in each page of
 * 1,024 leads; 100 million activities of 20 million leads fit into 24 GiB with room to score them.
 */
public final class LeadColumns {

    /** The greatest number of leads. */
    public static final int MOST_LEADS = 100_000_000;

    private final ZoneId zone;
    private final CodedAttributes attributes;
    private final CodedAttributes properties;
    private final Dictionary<ActivityType> types;
    private final Dictionary<String> ids;
    private final boolean distinct;
    private final LeadPage[] pages;
    private final long activities;

    LeadColumns(
            ZoneId zone,
            CodedAttributes attributes,
            CodedAttributes properties,
            Dictionary<ActivityType> types,
            Dictionary<String> ids,
            boolean distinct,
            LeadPage[] pages) {
        this.zone = zone;
        this.attributes = attributes;
        this.properties = properties;
        this.types = types;
        this.ids = ids;
        this.distinct = distinct;
        this.pages = pages;
        long sum = 0;
        for (LeadPage page : pages) {
            sum += page.activities().size();
        }
        this.activities = sum;
    }

    /**
     * Starts columns.
     *
     * @param zone the zone in which activities fall on days: that of the models to come
     * @param attributes what may be known of the leads; a model that asks for anything else is refused
     * @return the builder
     */
    public static LeadColumnsBuilder builder(ZoneId zone, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return new LeadColumnsBuilder(zone, attributes);
    }

    /**
     * Starts columns that hold all that these hold, and more. Pages to which nothing is added are shared.
     *
     * @return the builder
     */
    public LeadColumnsBuilder append() {
        return new LeadColumnsBuilder(this);
    }

    /**
     * The zone.
     *
     * @return the zone in which activities fall on days
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * What may be known of the leads.
     *
     * @return the attributes
     */
    public AttributeSet attributes() {
        return AttributeSet.of(attributes.attributes());
    }

    /**
     * What may be known of the activities.
     *
     * @return the properties
     */
    public AttributeSet properties() {
        return AttributeSet.of(properties.attributes());
    }

    /**
     * How many leads there are.
     *
     * @return the number
     */
    public int size() {
        return ids.size();
    }

    /**
     * How many activities there are, each once.
     *
     * @return the number
     */
    public long activities() {
        return activities;
    }

    /**
     * The lead of a row.
     *
     * @param row from 0 to before {@link #size()}, in the order in which the leads came
     * @return its id
     */
    public LeadId leadId(int row) {
        return LeadId.of(ids.value(Objects.checkIndex(row, size()) + 1));
    }

    /**
     * The row of a lead.
     *
     * @param lead the lead
     * @return its row, empty if it is not in the columns
     */
    public OptionalInt row(LeadId lead) {
        Objects.requireNonNull(lead, "lead");
        int code = ids.find(lead.value());
        return code == 0 ? OptionalInt.empty() : OptionalInt.of(code - 1);
    }

    /**
     * The memory of the arrays. The distinct values of attributes and the texts of ids come on top; they are the
     * caller's objects.
     *
     * @return the number of bytes
     */
    public long bytes() {
        long bytes = attributes.bytes() + properties.bytes() + ids.bytes();
        for (LeadPage page : pages) {
            bytes += page.leadBytes() + page.activities().bytes();
        }
        return bytes;
    }

    CodedAttributes codedAttributes() {
        return attributes;
    }

    CodedAttributes codedProperties() {
        return properties;
    }

    Dictionary<ActivityType> types() {
        return types;
    }

    Dictionary<String> ids() {
        return ids;
    }

    boolean isDistinct() {
        return distinct;
    }

    int pageCount() {
        return pages.length;
    }

    LeadPage page(int page) {
        return pages[page];
    }

    /**
     * The numbers of leads and activities.
     *
     * @return for example {@code 1000 leads, 13120 activities, Europe/Paris}
     */
    @Override
    public String toString() {
        return size() + " leads, " + activities + " activities, " + zone;
    }
}
