package dev.smarketing.benchmarks.batch;

import org.jspecify.annotations.Nullable;

/** A lead as a fact of Drools, with its sums in hundredths. Public, because the rules are compiled against it. */
public final class DroolsPerson {

    private final int id;
    private final Customer customer;
    private int company;
    private int person;
    private int behaviour;
    private int total;
    private boolean qualified;

    DroolsPerson(int id, Customer customer) {
        this.id = id;
        this.customer = customer;
    }

    /** {@return the number by which activities name it} */
    public int getId() {
        return id;
    }

    /** {@return the country} */
    public @Nullable String getCountry() {
        return customer.country();
    }

    /** {@return the industry} */
    public @Nullable String getIndustry() {
        return customer.industry();
    }

    /** {@return the persona} */
    public @Nullable String getPersona() {
        return customer.persona();
    }

    /** {@return the name of the rank} */
    public String getSeniority() {
        return customer.seniority().name();
    }

    /** {@return the number of employees} */
    public @Nullable Integer getEmployees() {
        return customer.employees();
    }

    /** {@return the title} */
    public @Nullable String getTitle() {
        return customer.title();
    }

    /** {@return the domain} */
    public String getDomain() {
        return customer.domain();
    }

    /** {@return the telephone number} */
    public @Nullable String getPhone() {
        return customer.phone();
    }

    /**
     * Adds to a sum.
     *
     * @param points of the company group
     */
    public void addCompany(int points) {
        company += points;
    }

    /**
     * Adds to a sum.
     *
     * @param points of the person group
     */
    public void addPerson(int points) {
        person += points;
    }

    /**
     * Adds to a sum.
     *
     * @param points of the behaviour group
     */
    public void addBehaviour(int points) {
        behaviour += points;
    }

    /** {@return the sum of the company group} */
    public int getCompany() {
        return company;
    }

    /** {@return the sum of the person group} */
    public int getPerson() {
        return person;
    }

    /** {@return the sum of the behaviour group} */
    public int getBehaviour() {
        return behaviour;
    }

    /**
     * The result.
     *
     * @param points the total
     * @param ready whether the lead qualifies
     */
    public void finish(int points, boolean ready) {
        total = points;
        qualified = ready;
    }

    Reference.Score score() {
        return new Reference.Score(total, qualified);
    }
}
