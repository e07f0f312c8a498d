package dev.smarketing.core.glossary;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One meaning, with the labels that name it and the senses that say who uses it and when. */
public final class Concept {

    private final String id;
    private final Map<String, String> definitions;
    private final Map<String, String> notes;
    private final @Nullable String metric;
    private final List<Label> labels;
    private final List<Sense> senses;
    private final Set<String> broader;
    private final Set<String> related;

    private Concept(Builder builder) {
        this.id = builder.id;
        this.definitions = Collections.unmodifiableMap(new TreeMap<>(builder.definitions));
        this.notes = Collections.unmodifiableMap(new TreeMap<>(builder.notes));
        this.metric = builder.metric;
        this.labels = List.copyOf(builder.labels);
        this.senses = builder.senses.isEmpty() ? List.of(Sense.organisationWide()) : List.copyOf(builder.senses);
        this.broader = Collections.unmodifiableSet(new LinkedHashSet<>(builder.broader));
        this.related = Collections.unmodifiableSet(new LinkedHashSet<>(builder.related));
        requireConsistentLabels();
    }

    /**
     * Starts a concept.
     *
     * @param id the stable id
     * @return the builder
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** SKOS S13 and S14: one preferred label per language, one text only one kind. */
    private void requireConsistentLabels() {
        if (labels.stream().allMatch(label -> label.kind() == LabelKind.HIDDEN)) {
            throw new IllegalArgumentException("concept '" + id + "' has no label to show; add one that is not hidden");
        }
        Map<String, Label> preferred = new TreeMap<>();
        Map<String, Label> texts = new TreeMap<>();
        for (Label label : labels) {
            if (label.kind() == LabelKind.PREFERRED) {
                Label other = preferred.putIfAbsent(label.tag(), label);
                if (other != null) {
                    throw new IllegalArgumentException("concept '" + id + "' has two preferred labels in "
                            + label.language() + ", '" + other.text() + "' and '" + label.text()
                            + "'; make one of them alternative");
                }
            }
            String key = label.tag() + " " + Normalizer.normalize(label.text(), Normalizer.Form.NFC);
            Label other = texts.putIfAbsent(key, label);
            if (other != null) {
                throw new IllegalArgumentException("concept '" + id + "' has the label '" + label.text() + "' in "
                        + label.language() + " twice, as " + DataObject.spelled(other.kind()) + " and "
                        + DataObject.spelled(label.kind()) + "; keep one of them");
            }
        }
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What it means.
     *
     * @return the definition by language tag
     */
    public Map<String, String> definitions() {
        return definitions;
    }

    /**
     * What else is worth knowing, such as how the term is used or from which date; not part of the definition.
     *
     * @return the note by language tag
     */
    public Map<String, String> notes() {
        return notes;
    }

    /**
     * The metric that measures it.
     *
     * @return the id of the metric, empty if there is none
     */
    public Optional<String> metric() {
        return Optional.ofNullable(metric);
    }

    /**
     * Its names.
     *
     * @return the labels, in the order given
     */
    public List<Label> labels() {
        return labels;
    }

    /**
     * Who uses it and when.
     *
     * @return the senses, at least one; the organisation-wide one if none was given
     */
    public List<Sense> senses() {
        return senses;
    }

    /**
     * The concepts it is a kind or a part of.
     *
     * @return their ids
     */
    public Set<String> broader() {
        return broader;
    }

    /**
     * The concepts it has to do with.
     *
     * @return their ids
     */
    public Set<String> related() {
        return related;
    }

    /**
     * Whether anybody uses it on a day.
     *
     * @param day the day
     * @return true if a sense is valid
     */
    public boolean isValidOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return senses.stream().anyMatch(sense -> sense.isValidOn(day));
    }

    /** The label to show: the first tag with a label decides; then any. */
    Label shown(List<String> tags, boolean forCustomers) {
        return best(tags, label -> label.isShown(forCustomers))
                .or(() -> best(tags, label -> label.kind() != LabelKind.HIDDEN))
                .orElseThrow();
    }

    /** The words to write an abbreviation out with. */
    Optional<Label> longForm(List<String> tags, boolean forCustomers) {
        return best(tags, label -> label.isShown(forCustomers) && !label.isAbbreviation());
    }

    private Optional<Label> best(List<String> tags, Predicate<Label> wanted) {
        Label best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Label label : labels) {
            if (wanted.test(label)) {
                int rank = rank(label, tags);
                if (rank < bestRank) {
                    best = label;
                    bestRank = rank;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Label label, List<String> tags) {
        int tag = tags.indexOf(label.tag());
        int language = tag < 0 ? tags.size() : tag;
        int kind = label.kind() == LabelKind.PREFERRED ? 0 : label.isAbbreviation() ? 2 : 1;
        return language * 3 + kind;
    }

    Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("labels", labels.stream().map(Label::toData).toList());
        if (!senses.equals(List.of(Sense.organisationWide()))) {
            data.put("senses", senses.stream().map(Sense::toData).toList());
        }
        if (!definitions.isEmpty()) {
            data.put("definitions", definitions);
        }
        if (!notes.isEmpty()) {
            data.put("notes", notes);
        }
        if (metric != null) {
            data.put("metric", metric);
        }
        if (!broader.isEmpty()) {
            data.put("broader", List.copyOf(broader));
        }
        if (!related.isEmpty()) {
            data.put("related", List.copyOf(related));
        }
        return Collections.unmodifiableMap(data);
    }

    static Concept fromData(DataObject data) {
        Builder builder = builder(data.text("id"));
        for (DataObject label : data.objects("labels")) {
            builder.label(label.make(Label::fromData));
        }
        for (DataObject sense : data.objects("senses")) {
            builder.sense(sense.make(Sense::fromData));
        }
        if (data.has("definitions")) {
            data.object("definitions").make(texts -> {
                texts.keys().forEach(tag -> builder.definition(tag, texts.text(tag)));
                return builder;
            });
        }
        if (data.has("notes")) {
            data.object("notes").make(texts -> {
                texts.keys().forEach(tag -> builder.note(tag, texts.text(tag)));
                return builder;
            });
        }
        data.optionalText("metric").ifPresent(builder::metric);
        data.texts("broader").forEach(builder::broader);
        data.texts("related").forEach(builder::related);
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Concept that
                && id.equals(that.id)
                && definitions.equals(that.definitions)
                && notes.equals(that.notes)
                && Objects.equals(metric, that.metric)
                && labels.equals(that.labels)
                && senses.equals(that.senses)
                && broader.equals(that.broader)
                && related.equals(that.related);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, definitions, notes, metric, labels, senses, broader, related);
    }

    @Override
    public String toString() {
        return id + " " + labels + " " + senses;
    }

    /** Collects the parts of a concept in any order. */
    public static final class Builder {

        private final String id;
        private final Map<String, String> definitions = new TreeMap<>();
        private final Map<String, String> notes = new TreeMap<>();
        private final List<Label> labels = new ArrayList<>();
        private final List<Sense> senses = new ArrayList<>();
        private final Set<String> broader = new LinkedHashSet<>();
        private final Set<String> related = new LinkedHashSet<>();
        private @Nullable String metric;

        private Builder(String id) {
            this.id = Require.text(id, "id");
        }

        /**
         * Adds a label.
         *
         * @param label the label
         * @return this
         */
        public Builder label(Label label) {
            labels.add(Objects.requireNonNull(label, "label"));
            return this;
        }

        /**
         * Adds a sense; without any, the concept is organisation-wide.
         *
         * @param sense who uses it and when
         * @return this
         */
        public Builder sense(Sense sense) {
            senses.add(Objects.requireNonNull(sense, "sense"));
            return this;
        }

        /**
         * Adds senses of departments, at any time.
         *
         * @param departments the departments that use it
         * @return this
         */
        public Builder usedBy(Department... departments) {
            Objects.requireNonNull(departments, "departments");
            for (Department department : departments) {
                sense(Sense.of(department));
            }
            return this;
        }

        /**
         * Sets the definition in one language.
         *
         * @param language the language tag
         * @param text the definition
         * @return this
         * @throws IllegalArgumentException if a language tag is not written like {@code en} or {@code fr-CA}
         */
        public Builder definition(String language, String text) {
            definitions.put(Label.requireTag(language), Require.text(text, "definition"));
            return this;
        }

        /**
         * Sets the note in one language.
         *
         * @param language the language tag
         * @param text the note
         * @return this
         * @throws IllegalArgumentException if a language tag is not written like {@code en} or {@code fr-CA}
         */
        public Builder note(String language, String text) {
            notes.put(Label.requireTag(language), Require.text(text, "note"));
            return this;
        }

        /**
         * Links the metric that measures it.
         *
         * @param metricId the id of the metric
         * @return this
         */
        public Builder metric(String metricId) {
            metric = Require.text(metricId, "metricId");
            return this;
        }

        /**
         * Adds a broader concept.
         *
         * @param conceptId its id
         * @return this
         */
        public Builder broader(String conceptId) {
            broader.add(Require.text(conceptId, "conceptId"));
            return this;
        }

        /**
         * Adds a related concept.
         *
         * @param conceptId its id
         * @return this
         */
        public Builder related(String conceptId) {
            related.add(Require.text(conceptId, "conceptId"));
            return this;
        }

        /**
         * Makes the concept.
         *
         * @return the concept
         * @throws IllegalArgumentException if no label can be shown, two labels are preferred in one language
         *     (S14), or one text is two labels (S13)
         */
        public Concept build() {
            return new Concept(this);
        }
    }
}
