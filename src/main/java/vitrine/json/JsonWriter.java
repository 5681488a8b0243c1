package vitrine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Streams JSON out: UTF-8, two spaces of indentation, LF on every system. Numbers are given as the
 * text to print, so that one number style serves all formats.
 */
public final class JsonWriter implements Closeable {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  private JsonWriter(OutputStream stream, PrettyPrinter printer) throws IOException {
    out = FACTORY.createGenerator(stream);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setPrettyPrinter(printer);
  }

  /** Writes to the stream, which is flushed and left open. */
  public JsonWriter(OutputStream stream) throws IOException {
    this(stream, indented());
  }

  /** Writes each value at the root on a line of its own. */
  public static JsonWriter ofLines(OutputStream stream) throws IOException {
    return new JsonWriter(stream, new MinimalPrettyPrinter("\n"));
  }

  /** Writes values at the root as the items of an array that the caller opens and ends. */
  public static JsonWriter ofItems(OutputStream stream) throws IOException {
    return new JsonWriter(stream, new MinimalPrettyPrinter(",\n"));
  }

  private static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withRootSeparator("\n")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  public JsonWriter startObject() throws IOException {
    out.writeStartObject();
    return this;
  }

  public JsonWriter endObject() throws IOException {
    out.writeEndObject();
    return this;
  }

  public JsonWriter startArray() throws IOException {
    out.writeStartArray();
    return this;
  }

  public JsonWriter endArray() throws IOException {
    out.writeEndArray();
    return this;
  }

  public JsonWriter name(String name) throws IOException {
    out.writeFieldName(name);
    return this;
  }

  /** A text; null is written as JSON's null. */
  public JsonWriter text(String value) throws IOException {
    out.writeString(value);
    return this;
  }

  /** A number by its text, {@code 12.5}. */
  public JsonWriter number(String plain) throws IOException {
    out.writeNumber(plain);
    return this;
  }

  public JsonWriter integer(long value) throws IOException {
    out.writeNumber(value);
    return this;
  }

  public JsonWriter truth(boolean value) throws IOException {
    out.writeBoolean(value);
    return this;
  }

  public JsonWriter nothing() throws IOException {
    out.writeNull();
    return this;
  }

  @Override
  public void close() throws IOException {
    if (out.getOutputContext().getEntryCount() > 0) {
      out.writeRaw('\n');
    }
    out.flush();
    out.close();
  }
}
