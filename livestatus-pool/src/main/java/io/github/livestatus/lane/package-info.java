/** The lanes in which calls are queued for a connection. Shared by the pool and many sites. Not exported. */
package io.github.livestatus.lane;
