package dev.smarketing.scoring;

/**
 * The sums of one rule about activities, in hundredths.
 *
 * @param counted how many activities count
 * @param raw the points of all that match, at age 0
 * @param window what the window changed
 * @param frequency what the frequency limit changed
 * @param decay what the decay changed
 * @param limit what the limits of the rule changed
 */
record Tally(int counted, long raw, long window, long frequency, long decay, long limit) {

    long points() {
        return raw + window + frequency + decay + limit;
    }
}
