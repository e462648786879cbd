/** Clock, timer, retry pauses and threads. Uses no other package of this library. Exported to the pool module only: no API. */
package io.github.livestatus.timing;
