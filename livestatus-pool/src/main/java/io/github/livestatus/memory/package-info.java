/** The interface between many sites and a memory of their rows. Not exported. */
package io.github.livestatus.memory;
