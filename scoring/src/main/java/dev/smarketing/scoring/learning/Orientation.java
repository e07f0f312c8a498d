package dev.smarketing.scoring.learning;

/** Which end of a score stands for conversions. It is always an argument and never guessed from the data. */
public enum Orientation {
    /** A high score stands for conversions. */
    HIGH_CONVERTS,
    /** A low score stands for conversions. */
    LOW_CONVERTS
}
