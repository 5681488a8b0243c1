/** The program's door: streams in, exit code out. */
package vitrine;
