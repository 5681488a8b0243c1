package vitrine.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The letters of UTF-8 in which bytes that cannot be are taken one by one as Windows-1252. */
final class MixedLetters extends Reader {
  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final ByteBuffer in = ByteBuffer.allocate(1 << 13).limit(0);
  private final CharBuffer out = CharBuffer.allocate(1 << 13).limit(0);
  private boolean ended;

  MixedLetters(InputStream bytes, CharsetDecoder decoder) {
    this.bytes = bytes;
    this.decoder = decoder;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (!out.hasRemaining()) {
      if (ended && !in.hasRemaining()) {
        return -1;
      }
      decode();
    }
    int got = Math.min(length, out.remaining());
    out.get(target, from, got);
    return got;
  }

  private void decode() throws IOException {
    in.compact();
    int got = ended ? -1 : bytes.read(in.array(), in.position(), in.remaining());
    ended |= got < 0;
    in.position(in.position() + Math.max(got, 0)).flip();
    out.clear();
    CoderResult result = decoder.decode(in, out, ended);
    while (result.isError() && out.hasRemaining()) {
      out.put(Encoding.WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})).get());
      result = decoder.decode(in, out, ended);
    }
    out.flip();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
