/**
 * Texts in three languages. The base bundle is English and there is no fallback to the machine's
 * locale; the language is passed on, never set for the whole program.
 */
package vitrine.i18n;
