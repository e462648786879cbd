/**
 * The bytes of an answer's body made into rows: finds where cells begin, and makes values when they are asked for. Knows
 * neither sockets nor headers.
 *
 * <p><b>What was tried, and what it gave.</b> Milliseconds of thread CPU time on JDK 17 for 50,000 services x 12 cells in
 * Naemon's format, 10.9 MB ({@code ResponseParseBenchmark}; the same in one run: Jackson's streaming parser 25, and 15 to skip
 * all but three ints; databind 18 for the records).
 *
 * <ul>
 *   <li>One pass finds where cells begin, eight bytes at a time through a VarHandle: 5.0 to 5.5. One int for each cell, which
 *       holds a small whole number or a time itself: such cells are not looked at again. A long for each cell, with its end,
 *       would have doubled the index to save a search that costs 1 ms.
 *   <li>The VarHandle checks bounds at each word; {@code Unsafe}, which does not, took 3.75 for the pass. It is not used.
 *   <li>Taking escaped quotes out of the word with a mask instead of going on behind each: no difference.
 *   <li>Texts with escapes: words up to the first escape, from there byte by byte until eight plain bytes have come. 53 ns for
 *       62 bytes with four escapes; words all the way take 72, bytes all the way 75. Words again after a plain stretch halve
 *       the time of long outputs.
 *   <li>Short texts, and lists of one, that came before are found by length, first and last eight bytes, and are the same
 *       object again: 20 ns instead of 50, and a third less is allocated.
 *   <li>Numbers of ten places and an exponent, as C's {@code %.10e} writes them, from two words: 15 ns instead of 47, half of
 *       which was to look first whether there is a number at all.
 *   <li>Records: one constructor handle for all results of a record. A handle for each result was interpreted anew each
 *       time, and took a fifth.
 * </ul>
 *
 * <p><b>What bounds it now.</b> All cells typed take 18: 5.3 for the pass; 2.7 to make the strings, times, numbers and lists
 * when everything about them is known; 3.5 to find columns by identity and to choose how to read, 600,000 times; the rest,
 * about 6.5, to find ends, undo escapes and look up what came before. Three ints take 6.6, of which the pass is 5.3. Neither
 * can reach a multiple of what it has without a faster pass, and that waits: the length of each string decides where the next
 * cell begins, so every string costs the latency of a load, a search and, where lengths vary, a mispredicted branch.
 *
 * <p>Outputs of 8 kB with an escape in each line are slower than with Jackson, 0.8 of its speed: their bytes are gone over
 * twice and then copied. A single row of 250 cells takes 8 us, and took 13 while a row near the end of the bytes was begun
 * again cell by cell instead of gone on with.
 */
package io.github.livestatus.parse;
