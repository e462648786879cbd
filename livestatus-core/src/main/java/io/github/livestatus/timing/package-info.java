/** Time and threads: one source of time, one alarm, one way to make threads. Knows nothing of the other rooms. */
package io.github.livestatus.timing;
