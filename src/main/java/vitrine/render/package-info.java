/**
 * One writer for each format. Machine formats are the same in every language and never see a
 * message key; pages are put into words here. Pictures, HTML pages and spreadsheets have packages
 * of their own. The only door to Commons CSV for writing.
 */
package vitrine.render;
