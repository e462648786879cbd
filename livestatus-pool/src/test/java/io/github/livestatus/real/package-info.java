/**
 * Tests with real servers, and their fixture: {@link io.github.livestatus.real.IcingaSite} is one Icinga 2, {@link
 * io.github.livestatus.real.XinetdSite} the classic way to reach one over TCP, and {@link io.github.livestatus.real.RealSites}
 * the four sites of the distributed scenario. A test class requires them with {@link io.github.livestatus.real.RealServers}.
 * Results of the client are compared with {@link io.github.livestatus.real.PlainLivestatus}, which shares no code with it.
 */
package io.github.livestatus.real;
