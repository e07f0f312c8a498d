package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.ValueReader;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads leads and their activities from objects of the caller; what does not change from one to the next is kept. */
final class ObjectReader<C, A> {

    private final ValueRows.Taker taker;
    private final ValueReader<C> values;
    private final Function<? super C, ? extends Iterable<? extends A>> activitiesOf;
    private final ActivityAccessors<A> ofActivities;
    private final ActivityRows activities;
    private final boolean isDistinct;
    private final @Nullable ValueReader<A> properties;
    private final ObjIntConsumer<Object> propertyTaker;

    ObjectReader(
            ValueRows values,
            ActivityRows activities,
            LeadAccessors<C> ofLeads,
            Function<? super C, ? extends Iterable<? extends A>> activitiesOf,
            ActivityAccessors<A> ofActivities) {
        this.taker = values.new Taker();
        this.values = ofLeads.reader(values.declared());
        this.activitiesOf = Objects.requireNonNull(activitiesOf, "activitiesOf");
        this.ofActivities = ofActivities;
        this.activities = activities;
        this.isDistinct = activities.isDistinct();
        CodedAttributes declared = activities.properties();
        this.properties = declared.size() == 0 ? null : ofActivities.reader(AttributeSet.of(declared.attributes()));
        this.propertyTaker = (value, place) -> activities.propertyOfLast(place, value);
    }

    /** Takes what an object says of the lead of a row. */
    void read(C object, int lead) {
        taker.open(lead);
        values.read(object, taker);
        for (A activity : Objects.requireNonNull(activitiesOf.apply(object), "activities of a lead")) {
            readActivity(activity, lead);
        }
    }

    private void readActivity(A activity, int lead) {
        String id = isDistinct ? null : ofActivities.id(activity).value();
        Instant at = ofActivities.at(activity);
        activities.add(lead, id, ofActivities.type(activity), at.getEpochSecond(), at.getNano());
        if (properties != null) {
            properties.read(activity, propertyTaker);
        }
    }
}
