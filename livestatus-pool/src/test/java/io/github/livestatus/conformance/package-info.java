/**
 * A program that compares typed answers with plain text. Its own code reads, evaluates and compares the plain text; the client
 * under test has no part in that.
 */
package io.github.livestatus.conformance;
