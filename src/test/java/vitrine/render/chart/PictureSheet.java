package vitrine.render.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.render.Wording;
import vitrine.report.Drawing;

/** Writes pictures of made-up towns to look at: {@code PictureSheet FOLDER}. */
final class PictureSheet {
  private PictureSheet() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Language language : Language.values()) {
      Charts charts = new Charts(new Wording(new Messages(language)));
      for (int size : new int[] {1, 3, 14, 40}) {
        int kind = 0;
        for (Drawing drawing : PicturesFitTest.drawings(size, size, size == 14)) {
          String name = drawing.getClass().getSimpleName() + kind++ + "-" + size + "-" + language;
          String svg = charts.file(SampleDrawings.picture(drawing));
          Files.writeString(folder.resolve(name + ".svg"), svg);
        }
      }
    }
  }
}
