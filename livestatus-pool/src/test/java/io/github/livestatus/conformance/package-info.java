/**
 * A program that compares typed results with plain text. It reads, evaluates and compares the plain text with its own code,
 * without the client under test.
 */
package io.github.livestatus.conformance;
