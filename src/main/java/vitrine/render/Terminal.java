package vitrine.render;

import java.nio.charset.Charset;

/**
 * What a text is written for: a terminal, a file, a mail.
 *
 * @param width how many characters a line may have
 * @param charset how they are encoded
 * @param glyphs the characters to write with
 * @param colours whether marks have colours too
 */
public record Terminal(int width, Charset charset, Glyphs glyphs, Colours colours) {}
