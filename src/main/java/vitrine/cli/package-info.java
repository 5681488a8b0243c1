/**
 * The command line: one thin class for each command, groups of options, exit codes, how findings
 * are printed, how results are written whole or not at all. The only door to picocli.
 */
package vitrine.cli;
