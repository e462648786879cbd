/** The kinds of calls (lanes), each with its own queue for a connection. For the pool and many sites. Not exported. */
package io.github.livestatus.lane;
