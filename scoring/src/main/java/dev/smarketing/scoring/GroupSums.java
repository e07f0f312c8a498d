package dev.smarketing.scoring;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sums of the groups by their ids, in the order of the model, without a table: they are few. */
final class GroupSums extends AbstractMap<String, LimitedSum> {

    private final List<String> ids;
    private final List<LimitedSum> sums;

    GroupSums(List<String> ids, List<LimitedSum> sums) {
        this.ids = ids;
        this.sums = sums;
    }

    @Override
    public Set<Map.Entry<String, LimitedSum>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, LimitedSum>> iterator() {
                return new Iterator<>() {
                    private final Iterator<String> id = ids.iterator();
                    private final Iterator<LimitedSum> sum = sums.iterator();

                    @Override
                    public boolean hasNext() {
                        return id.hasNext();
                    }

                    @Override
                    public Map.Entry<String, LimitedSum> next() {
                        return Map.entry(id.next(), sum.next());
                    }
                };
            }

            @Override
            public int size() {
                return ids.size();
            }
        };
    }
}
