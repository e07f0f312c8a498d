package dev.smarketing.benchmarks.batch;

/** An activity as a fact of Drools. Public, because the rules are compiled against it. */
public final class DroolsVisit {

    private final int lead;
    private final String kind;
    private final int age;

    DroolsVisit(int lead, String kind, int age) {
        this.lead = lead;
        this.kind = kind;
        this.age = age;
    }

    /** {@return the number of its lead} */
    public int getLead() {
        return lead;
    }

    /** {@return the name of its kind} */
    public String getKind() {
        return kind;
    }

    /** {@return its age in days} */
    public int getAge() {
        return age;
    }
}
