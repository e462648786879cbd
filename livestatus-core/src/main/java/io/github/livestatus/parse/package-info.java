/**
 * The bytes of an answer's body made into rows: finds where cells begin, and makes values when they are asked for. Knows
 * neither sockets nor headers.
 */
package io.github.livestatus.parse;
