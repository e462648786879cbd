/**
 * Tests against real servers, and the fixture that runs them: {@link io.github.livestatus.real.IcingaSite} is one
 * Icinga 2, {@link io.github.livestatus.real.XinetdSite} the classic way to reach one over TCP, and
 * {@link io.github.livestatus.real.RealSites} the four sites of the distributed scenario. A test class asks for them
 * with {@link io.github.livestatus.real.RealServers}. What the client under test says is compared with
 * {@link io.github.livestatus.real.PlainLivestatus}, which shares nothing with it.
 */
package io.github.livestatus.real;
