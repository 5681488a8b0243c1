/**
 * How long the program takes and how much memory it needs, measured on whole processes and side by
 * side. Nothing here is a test of speed: a test that fails because the machine was busy teaches
 * people to ignore tests. {@code src/site/markdown/performance.md} says how to run it.
 */
package vitrine.bench;
