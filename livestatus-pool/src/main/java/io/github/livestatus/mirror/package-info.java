/**
 * A near cache of all sites: the rows of the tables that are read most, held in memory and kept up with the cores, so that a
 * query is answered without one.
 */
package io.github.livestatus.mirror;
