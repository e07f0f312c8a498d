package dev.smarketing.scoring.batch;

/** The codes of the leads of one page as of a date; for one thread. */
final class PageFacts implements Answers.Codes {

    private static final int[] NOTHING_KNOWN = new int[LeadPage.SIZE];

    private final int date;
    private final int[][] inForce;
    private final int[] pageOf;
    private LeadPage page;
    private int number = -1;

    PageFacts(int attributes, int date) {
        this.date = date;
        this.inForce = new int[attributes][];
        this.pageOf = new int[attributes];
        this.page = LeadPage.EMPTY;
    }

    void open(LeadPage next) {
        page = next;
        number++;
    }

    @Override
    public int[] codes(int place) {
        int[] known = page.codes()[place];
        History history = page.histories()[place];
        if (history.isEmpty()) {
            return known.length == 0 ? NOTHING_KNOWN : known;
        }
        if (inForce[place] == null) {
            inForce[place] = new int[LeadPage.SIZE];
            pageOf[place] = -1;
        }
        int[] codes = inForce[place];
        if (pageOf[place] != number) {
            System.arraycopy(known.length == 0 ? NOTHING_KNOWN : known, 0, codes, 0, page.size());
            history.apply(date, codes);
            pageOf[place] = number;
        }
        return codes;
    }
}
