/** Clock, timer, retry pauses and threads. Uses no other package of this library. */
package io.github.livestatus.timing;
