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
 *       the time of long outputs (16 MB: 14.0), and words at once where the last stretch was long took another sixth (11.8).
 *       Two words in each step: 12.4. Letters behind a backslash looked up before anything else: 11.4, and 0.5 more for all
 *       others. Neither was kept.
 *   <li>Short texts, and lists of one, that came before are found by length, first and last eight bytes, and are the same
 *       object again: 20 ns instead of 50, and a third less is allocated.
 *   <li>Numbers of ten places and an exponent, as C's {@code %.10e} writes them, from two words: 15 ns instead of 47, half of
 *       which was to look first whether there is a number at all.
 *   <li>Records: one constructor handle for all results of a record. A handle for each result was interpreted anew each
 *       time, and took a third more; one for each shape of constructor, which is given the constructor, a seventh. Reading by a
 *       switch over the component's type instead of through its reader took 12.3 to 11.6 and is not worth a second list of
 *       types: to read the same cells without records takes 11.2.
 *   <li>A row guesses that columns are asked for in order: one comparison instead of a hash, a slot and a key; 18.3 became
 *       16.7. Four times the slots, so that hardly two columns share one, and a shortcut to the first: 17.9.
 *   <li>A thread that reads ahead for {@code forEach}, 1 GB over a unix socket ({@code StreamBenchmark}): 0.9 to 1.15 s with 4
 *       pages of 64 KiB, 8 of 32 or 4 of 256, and 1.0 to 1.15 s without it, of which 0.2 s of CPU time is reading and 0.5 s the
 *       scan; to drain the socket alone takes 0.30 to 0.35 s. Two cores have the server and the scan to do already.
 * </ul>
 *
 * <p><b>What bounds it now.</b> All cells typed take 16.7: 5.3 for the pass; 2.7 to make the strings, times, numbers and lists
 * when everything about them is known; 2 to find columns and to choose how to read, 600,000 times; the rest, about 6.5,
 * to find ends, undo escapes and look up what came before. Three ints take 6.6, of which the pass is 5.3. Neither
 * can reach a multiple of what it has without a faster pass, and that waits: the length of each string decides where the next
 * cell begins, so every string costs the latency of a load, a search and, where lengths vary, a mispredicted branch.
 *
 * <p>Outputs of 8 kB with an escape in each line take as long as with Jackson: their bytes are gone over twice and then
 * copied. A single row of 250 cells takes 8 us, and took 13 while a row near the end of the bytes was begun again cell by cell
 * instead of gone on with.
 */
package io.github.livestatus.parse;
