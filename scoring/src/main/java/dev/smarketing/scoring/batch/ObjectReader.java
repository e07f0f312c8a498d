package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.ValueReader;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads leads and their activities from objects of the caller; what does not change from one to the next is kept. */
final class ObjectReader<C, A> {

    /** How many objects of a list are read side by side. */
    private static final int BLOCK = 256;

    private final ValueRows.Taker taker;
    private final LeadAccessors<C> ofLeads;
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
        this.ofLeads = ofLeads;
        this.values = ofLeads.reader(values.declared());
        this.activitiesOf = Objects.requireNonNull(activitiesOf, "activitiesOf");
        this.ofActivities = ofActivities;
        this.activities = activities;
        this.isDistinct = activities.isDistinct();
        CodedAttributes declared = activities.properties();
        this.properties = declared.size() == 0 ? null : ofActivities.reader(AttributeSet.of(declared.attributes()));
        this.propertyTaker = (value, place) -> activities.propertyOfLast(place, value);
    }

    /**
     * Takes what objects say of their leads.
     *
     * @param rowOf finds the row of a lead, or makes one
     */
    void readAll(Iterable<? extends C> objects, ToIntFunction<String> rowOf) {
        if (objects instanceof List<? extends C> list && list instanceof RandomAccess) {
            for (int from = 0; from < list.size(); from += BLOCK) {
                readBlock(list.subList(from, Math.min(from + BLOCK, list.size())), rowOf);
            }
        } else {
            for (C object : objects) {
                read(object, rowOf.applyAsInt(ofLeads.id(object).value()));
            }
        }
        taker.flush();
    }

    /** Seeks the rows of some leads with nothing between, so that the processor fetches several of them at once. */
    private void readBlock(List<? extends C> block, ToIntFunction<String> rowOf) {
        String[] ids = new String[block.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = ofLeads.id(block.get(i)).value();
        }
        int[] rows = new int[ids.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rowOf.applyAsInt(ids[i]);
        }
        for (int i = 0; i < rows.length; i++) {
            read(block.get(i), rows[i]);
        }
    }

    private void read(C object, int lead) {
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
