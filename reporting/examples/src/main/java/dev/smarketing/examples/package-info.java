/**
 * The main job on embedded or real data, and how an application embeds the library.
 *
 * <p>Law: only this module reads files, writes files and prints; the libraries stay pure.
 */
@NullMarked
package dev.smarketing.examples;

import org.jspecify.annotations.NullMarked;
