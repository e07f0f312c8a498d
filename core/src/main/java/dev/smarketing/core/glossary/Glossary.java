package dev.smarketing.core.glossary;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The concepts of an organisation. Immutable; two glossaries with the same entries are equal in whatever
 * order they were added.
 */
public final class Glossary {

    private static final int DATA_VERSION = 1;

    private final List<String> languages;
    private final Set<String> wellKnown;
    private final Map<String, Concept> concepts;

    private Glossary(Builder builder) {
        this.languages = builder.languages.isEmpty() ? List.of("en") : List.copyOf(builder.languages);
        this.wellKnown = Collections.unmodifiableSet(new LinkedHashSet<>(builder.wellKnown));
        this.concepts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.concepts));
        GlossaryCheck.refuseOtherLanguages(languages, concepts.values());
        GlossaryCheck.refuseUnknownRelations(concepts);
        GlossaryCheck.refuseHomonymsInDepartment(concepts.values());
    }

    /**
     * Starts a glossary.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a glossary from this one, to add words of one's own.
     *
     * @return a builder that holds all that is here
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.languages.addAll(languages);
        builder.wellKnown.addAll(wellKnown);
        builder.concepts.putAll(concepts);
        return builder;
    }

    /**
     * The languages it is kept in.
     *
     * @return language tags; the first is the default, all are fallbacks in this order
     */
    public List<String> languages() {
        return languages;
    }

    /**
     * Acronyms that need no explanation here, besides those that need none anywhere.
     *
     * @return the acronyms
     */
    public Set<String> wellKnown() {
        return wellKnown;
    }

    /**
     * All concepts.
     *
     * @return the concepts, in the order added
     */
    public List<Concept> concepts() {
        return List.copyOf(concepts.values());
    }

    /**
     * One concept.
     *
     * @param id its id
     * @return the concept, empty if there is none of this id
     */
    public Optional<Concept> concept(String id) {
        return Optional.ofNullable(concepts.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The glossary as it is valid on a day.
     *
     * @param day the day
     * @return what answers questions
     */
    public GlossaryView asOf(LocalDate day) {
        return new GlossaryView(this, Objects.requireNonNull(day, "day"));
    }

    /**
     * The labels that several concepts share, which nobody can understand without knowing who speaks.
     *
     * @return the shared labels, sorted by text
     */
    public List<Homonym> homonyms() {
        return GlossaryCheck.homonyms(concepts.values());
    }

    /**
     * What is poor in the glossary though it works: overlapping validity, circular relations and
     * definitions, missing definitions and translations, orphans.
     *
     * @return the findings, sorted by concept id
     */
    public List<Finding> lint() {
        return GlossaryCheck.lint(this);
    }

    /**
     * The glossary as plain data.
     *
     * @return maps, lists and texts
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", DATA_VERSION);
        data.put("languages", languages);
        if (!wellKnown.isEmpty()) {
            data.put("well-known", List.copyOf(wellKnown));
        }
        data.put("concepts", concepts.values().stream().map(Concept::toData).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads a glossary from plain data.
     *
     * @param data what {@link #toData()} gives, or a person wrote
     * @return the glossary
     * @throws dev.smarketing.core.data.DataFormatException if the data is no valid glossary, with the path
     */
    public static Glossary fromData(Map<String, ?> data) {
        Objects.requireNonNull(data, "data");
        return DataObject.root("glossary", data).make(root -> {
            root.version(DATA_VERSION);
            Builder builder = builder();
            builder.languages(root.texts("languages").toArray(String[]::new));
            builder.wellKnown(root.texts("well-known").toArray(String[]::new));
            for (DataObject concept : root.objects("concepts")) {
                builder.concept(concept.make(Concept::fromData));
            }
            return builder.build();
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary that
                && languages.equals(that.languages)
                && wellKnown.equals(that.wellKnown)
                && concepts.equals(that.concepts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(languages, wellKnown, concepts);
    }

    @Override
    public String toString() {
        return "Glossary of " + concepts.size() + " concepts " + concepts.keySet();
    }

    /** Collects the parts of a glossary in any order. */
    public static final class Builder {

        private final Set<String> languages = new LinkedHashSet<>();
        private final Set<String> wellKnown = new LinkedHashSet<>();
        private final Map<String, Concept> concepts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds languages the glossary is kept in; English alone if never called. Labels and definitions in any
         * other language are refused.
         *
         * @param tags language tags, the default first
         * @return this
         * @throws IllegalArgumentException if a language tag is not written like {@code en} or {@code fr-CA}
         */
        public Builder languages(String... tags) {
            Objects.requireNonNull(tags, "tags");
            for (String tag : tags) {
                languages.add(Label.requireTag(tag));
            }
            return this;
        }

        /**
         * Adds acronyms that need no explanation.
         *
         * @param acronyms the acronyms
         * @return this
         */
        public Builder wellKnown(String... acronyms) {
            Objects.requireNonNull(acronyms, "acronyms");
            for (String acronym : acronyms) {
                wellKnown.add(Require.text(acronym, "acronym"));
            }
            return this;
        }

        /**
         * Adds a concept.
         *
         * @param concept the concept
         * @return this
         * @throws IllegalArgumentException if there is one of this id already
         */
        public Builder concept(Concept concept) {
            Objects.requireNonNull(concept, "concept");
            if (concepts.putIfAbsent(concept.id(), concept) != null) {
                throw new IllegalArgumentException(
                        "concept '" + concept.id() + "' is in the glossary already; give every concept its own id");
            }
            return this;
        }

        /**
         * Makes the glossary.
         *
         * @return the glossary
         * @throws IllegalArgumentException if a label or definition is in a language the glossary is not kept in,
         *     a relation leads to no concept, or two concepts have the same preferred label in one department at
         *     overlapping dates
         */
        public Glossary build() {
            return new Glossary(this);
        }
    }
}
