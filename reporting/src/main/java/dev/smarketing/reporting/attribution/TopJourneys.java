package dev.smarketing.reporting.attribution;

import java.util.ArrayList;
import java.util.List;

/** The journeys that gave a channel most; a bounded list, the same whatever the order in which they came. */
final class TopJourneys {

    private final List<JourneyShare> largest = new ArrayList<>(Attribution.TOP_JOURNEYS + 1);

    void add(JourneyShare share) {
        int place = largest.size();
        while (place > 0 && JourneyShare.LARGEST_FIRST.compare(share, largest.get(place - 1)) < 0) {
            place--;
        }
        if (place < Attribution.TOP_JOURNEYS) {
            largest.add(place, share);
            if (largest.size() > Attribution.TOP_JOURNEYS) {
                largest.remove(Attribution.TOP_JOURNEYS);
            }
        }
    }

    void add(TopJourneys other) {
        other.largest.forEach(this::add);
    }

    List<JourneyShare> journeys() {
        return List.copyOf(largest);
    }
}
