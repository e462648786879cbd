/**
 * Parses the body of a response to rows. One pass finds the position of each cell; a value is decoded when it is read. Knows
 * neither sockets nor headers. For measurements and experiments see {@code livestatus-benchmarks/README.md}.
 */
package io.github.livestatus.parse;
