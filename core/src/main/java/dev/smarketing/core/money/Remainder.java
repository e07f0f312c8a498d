package dev.smarketing.core.money;

/** Which parts of an allocation get the minor units that are left over after every part got its floor. */
public enum Remainder {

    /** One each to the parts with the largest remainders, ties to the earlier part: the fairest. */
    TO_LARGEST,

    /** One each to the earliest parts with a weight: as some ledgers do it, so that a statement of theirs adds up. */
    TO_FIRST
}
