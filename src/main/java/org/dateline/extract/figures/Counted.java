package org.dateline.extract.figures;

/**
 * What a sentence says that a figure measures.
 *
 * @param figure the figure
 * @param measure what it measures, as timelines call it
 * @param anchor index of the first word of the frame: the verb or noun that makes it a measure
 * @param after index after the last word of figure, counted and frame
 * @param before whether the frame stands before the figure: "killed 72", not "72 died"
 * @param verb whether the frame is a verb, which has a subject
 * @param part whether it may count only some of them, so that it can only be too high
 */
public record Counted(
    Figure figure,
    Measure measure,
    int anchor,
    int after,
    boolean before,
    boolean verb,
    boolean part) {}
