/** Checks of what callers give. It knows nothing of Livestatus. */
package io.github.livestatus.argument;
