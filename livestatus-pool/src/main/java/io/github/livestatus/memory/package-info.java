/** Answers that are kept in memory: what many sites and what keeps their answers know of each other. Not exported. */
package io.github.livestatus.memory;
