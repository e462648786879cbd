/**
 * Results of several sites become one, exactly: {@link io.github.livestatus.merge.Merge} says what each site is sent for a
 * query, and puts their rows into one order or adds their statistics up.
 */
package io.github.livestatus.merge;
