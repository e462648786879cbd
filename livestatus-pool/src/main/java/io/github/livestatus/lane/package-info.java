/** The lanes in which calls wait for a connection: what the pool and many sites both know of them. Not exported. */
package io.github.livestatus.lane;
