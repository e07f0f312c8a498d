/**
 * What reads the data, texts and files of others is fed with damaged ones. The build feeds each a few; with the profile
 * {@code fuzz} Jazzer, which sees what the code covers, feeds each many.
 *
 * <p>Law: an input is read or refused in the words of the library; what was read is stored and read the same. Null
 * arguments are not passed.
 */
@NullMarked
package dev.smarketing.examples.fuzz;

import org.jspecify.annotations.NullMarked;
