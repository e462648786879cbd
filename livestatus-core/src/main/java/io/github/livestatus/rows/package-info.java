/**
 * Rows and results as they are inside: cells, how they become values and records, and what is done to rows on this side:
 * filtered, sorted, joined. Not exported, but to the pool module.
 */
package io.github.livestatus.rows;
