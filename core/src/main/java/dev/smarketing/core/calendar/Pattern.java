package dev.smarketing.core.calendar;

/**
 * When seven dates of 24 hours are open that repeat, or a single date of any length.
 *
 * @param open the open time
 * @param closed all the rest
 */
record Pattern(Share open, Share closed) {

    private static final int DAY = OpeningHours.DAY;

    /** A week of regular dates. */
    static Pattern week(int[][] open) {
        int[][] closed = new int[open.length][];
        for (int date = 0; date < open.length; date++) {
            closed[date] = Ranges.rest(open[date], DAY);
        }
        return new Pattern(new Share(open), new Share(closed));
    }

    /** A date of some length in seconds. */
    static Pattern date(int[] open, int length) {
        return new Pattern(new Share(new int[][] {open}), new Share(new int[][] {Ranges.rest(open, length)}));
    }

    int[] openOn(int date) {
        return open.rangesOf(date);
    }

    /** How many of the dates from the first one on, as many as given, have open time. */
    long openDates(long dates) {
        long week = Math.floorDiv(dates, 7);
        long sum = 0;
        for (int date = 0; date < dates - 7 * week; date++) {
            sum += openOn(date).length > 0 ? 1 : 0;
        }
        return week == 0 ? sum : sum + week * openDatesOfWeek();
    }

    private int openDatesOfWeek() {
        int sum = 0;
        for (int date = 0; date < 7; date++) {
            sum += openOn(date).length > 0 ? 1 : 0;
        }
        return sum;
    }

    /** Which date, counted from the first, has so many open dates before it and is open; there must be one. */
    long openDate(long number) {
        if (!open.isWeek()) {
            return 0;
        }
        long week = Math.floorDiv(number, openDatesOfWeek());
        long left = number - week * openDatesOfWeek();
        int date = 0;
        while (openOn(date).length == 0 || left-- > 0) {
            date++;
        }
        return 7 * week + date;
    }
}
