/**
 * Two surveys of one town compared: which premises is which, what became of each, and how long
 * vacancies last. Knows no files and no languages; the indicators are made of it elsewhere.
 */
package vitrine.change;
