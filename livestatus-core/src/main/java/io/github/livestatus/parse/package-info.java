/**
 * The bytes of a response's body made into rows. One pass finds where cells begin; a value is made when it is read. Knows neither
 * sockets nor headers. What was measured and tried stands in {@code livestatus-benchmarks/README.md}.
 */
package io.github.livestatus.parse;
