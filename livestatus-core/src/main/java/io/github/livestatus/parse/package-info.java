/**
 * The bytes of a response's body made into rows. One pass finds where cells begin; a value is made when it is read. Knows
 * neither sockets nor headers. Measurements and experiments stand in {@code livestatus-benchmarks/README.md}.
 */
package io.github.livestatus.parse;
