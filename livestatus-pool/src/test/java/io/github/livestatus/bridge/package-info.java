/** The ticket bridge of the guide's recipe, and its tests. */
package io.github.livestatus.bridge;
