/**
 * JSON in and out: a small tree whose values know their path and line, so that a fault can be told
 * by place, and a streaming writer. The only door to Jackson, and only to its streaming core: its
 * databind would cost a quarter of a second at every start.
 */
package vitrine.json;
