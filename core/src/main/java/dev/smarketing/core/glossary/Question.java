package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A term, all it may mean on the day, and who asks. Holds values only, so that an answer can be asked again
 * for another department without the glossary.
 *
 * @param term the term
 * @param meanings its candidates, at least one, sorted by the id of the concept
 * @param reading who asks
 * @param defined the concept that the document says it means
 * @param languages where to look for labels, lower-case tags
 */
record Question(
        String term, List<Meaning> meanings, Reading reading, Optional<String> defined, List<String> languages) {

    Question askedBy(Department department) {
        return new Question(term, meanings, reading.withDepartment(department), defined, languages);
    }

    /** Explicit sense, document, department, its parents, the organisation, the only one left; or ambiguous. */
    Lookup answer() {
        if (!reading.senses().isEmpty()) {
            List<Meaning> chosen =
                    among(meaning -> reading.senses().contains(meaning.concept().id()));
            if (chosen.size() == 1) {
                return found(chosen.get(0), Reason.EXPLICIT_SENSE);
            }
        }
        Lookup byUse = answerByUse();
        if (defined.isEmpty()) {
            return byUse;
        }
        List<Meaning> inDocument = among(meaning -> meaning.concept().id().equals(defined.get()));
        if (inDocument.size() == 1) {
            return found(inDocument.get(0), Reason.DOCUMENT_DEFINITION, contradicts(byUse, inDocument.get(0)));
        }
        return byUse;
    }

    private static boolean contradicts(Lookup byUse, Meaning inDocument) {
        return (byUse.reason() == Reason.DEPARTMENT || byUse.reason() == Reason.PARENT_DEPARTMENT)
                && byUse instanceof Lookup.Found found
                && !found.meaning().concept().equals(inDocument.concept());
    }

    private Lookup answerByUse() {
        Optional<Department> asked = reading.department();
        for (Optional<Department> user = asked;
                user.isPresent();
                user = user.get().parent()) {
            Department department = user.get();
            List<Meaning> theirs = among(meaning -> isUsed(meaning, sense -> sense.isUsedBy(department)));
            if (!theirs.isEmpty()) {
                return only(theirs, user.equals(asked) ? Reason.DEPARTMENT : Reason.PARENT_DEPARTMENT);
            }
        }
        List<Meaning> everywhere =
                among(meaning -> isUsed(meaning, sense -> sense.department().isEmpty()));
        if (!everywhere.isEmpty()) {
            return only(everywhere, Reason.ORGANISATION_WIDE);
        }
        if (meanings.size() == 1) {
            return found(meanings.get(0), Reason.OTHER_DEPARTMENT);
        }
        return new Lookup.Ambiguous(
                this, meanings, asked.isPresent() ? Reason.NO_SENSE_IN_DEPARTMENT : Reason.NO_DEPARTMENT);
    }

    private Lookup only(List<Meaning> candidates, Reason reason) {
        return candidates.size() == 1
                ? found(candidates.get(0), reason)
                : new Lookup.Ambiguous(this, candidates, Reason.SEVERAL_SENSES);
    }

    private List<Meaning> among(Predicate<Meaning> wanted) {
        List<Meaning> among = new ArrayList<>(meanings.size());
        for (Meaning meaning : meanings) {
            if (wanted.test(meaning)) {
                among.add(meaning);
            }
        }
        return among;
    }

    private static boolean isUsed(Meaning meaning, Predicate<Sense> wanted) {
        for (Sense sense : meaning.senses()) {
            if (wanted.test(sense)) {
                return true;
            }
        }
        return false;
    }

    private Lookup found(Meaning meaning, Reason reason) {
        return found(meaning, reason, false);
    }

    private Lookup found(Meaning meaning, Reason reason, boolean conflicts) {
        boolean fallback = !meaning.shown().tag().equals(languages.get(0))
                && !Spelling.tagAndParents(languages.get(0))
                        .contains(meaning.shown().tag());
        Set<Note> notes = EnumSet.noneOf(Note.class);
        if (conflicts) {
            notes.add(Note.CONFLICTS_WITH_DEPARTMENT);
        }
        if (fallback) {
            notes.add(Note.FALLBACK);
        }
        return new Lookup.Found(
                this, meaning, deciding(meaning), reason, notes.isEmpty() ? Set.of() : Set.copyOf(notes));
    }

    /** The sense nearest to the one who asks; the senses of a meaning are sorted, so it is always the same. */
    private Sense deciding(Meaning meaning) {
        for (Optional<Department> user = reading.department();
                user.isPresent();
                user = user.get().parent()) {
            Department department = user.get();
            Optional<Sense> theirs = meaning.senses().stream()
                    .filter(sense -> sense.isUsedBy(department))
                    .findFirst();
            if (theirs.isPresent()) {
                return theirs.get();
            }
        }
        for (Sense sense : meaning.senses()) {
            if (sense.department().isEmpty()) {
                return sense;
            }
        }
        return Objects.requireNonNull(meaning.senses().get(0));
    }
}
