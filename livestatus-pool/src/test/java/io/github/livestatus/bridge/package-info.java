/** A program that keeps tickets open while problems last: the README's recipe, and what it goes through in tests. */
package io.github.livestatus.bridge;
