/** A program that keeps tickets open while problems last: the guide's recipe, and what it goes through in tests. */
package io.github.livestatus.bridge;
