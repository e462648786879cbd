/**
 * The implementation of rows and results: cells, their conversion to values and records, and operations on rows in the client:
 * filter, sort, join. Exported to the pool module only: no API.
 */
package io.github.livestatus.rows;
