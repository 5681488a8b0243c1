/**
 * A stand-in for the class-path scanner that Tablesaw calls when its {@code Table} is first used:
 * it looks for file readers and writers, of which we use none, and the scan costs half a second at
 * every start. These three classes find nothing, at once. The one foreign package in this tree;
 * nothing of ours imports it.
 */
package io.github.classgraph;
