/**
 * The reports that marketing and sales meet over: the weekly call, the review, the plan of a quarter.
 *
 * <p>Law: a report is a pure function from results of the library to a {@link dev.smarketing.core.view.Document},
 * which {@link dev.smarketing.reporting.render} writes as text, Markdown or HTML. It judges nothing anew and changes
 * no figure. A part that nobody gave keeps its place and says so; it is never shown as nothing found. Where only the
 * first rows of a list are shown, the number of all stands beside them. The abbreviations of a report, and the terms
 * in its headings, are defined at its end. Null arguments are a {@link java.lang.NullPointerException}, arguments that
 * the description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 *
 * <p>Scoring is not seen from here: what a score says (when a lead is ready, what outcomes say of each rule, who
 * matters most) comes in as a view, or as the priority of a work list. This is a package of its own because a renderer
 * knows views only, and these know agreements, loops, boards and plans.
 */
@NullMarked
package dev.smarketing.reporting.report;

import org.jspecify.annotations.NullMarked;
