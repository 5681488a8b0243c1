/**
 * One use case for each command, with the assembler of its report beside it. Loads what the command
 * needs and no more; knows neither the command line nor any format.
 */
package vitrine.study;
