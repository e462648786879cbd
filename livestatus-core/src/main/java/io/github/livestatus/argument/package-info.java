/** Checks of arguments. Independent of Livestatus. */
package io.github.livestatus.argument;
