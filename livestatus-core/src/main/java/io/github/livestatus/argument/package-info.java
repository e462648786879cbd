/** Checks of arguments. Independent of Livestatus. Exported to the pool module only: no API. */
package io.github.livestatus.argument;
