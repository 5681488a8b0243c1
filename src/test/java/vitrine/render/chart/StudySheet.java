package vitrine.render.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vitrine.i18n.Language;
import vitrine.i18n.Messages;
import vitrine.render.Wording;
import vitrine.report.Picture;
import vitrine.study.StudyPictures;

/** Writes the pictures of a study to look at: {@code StudySheet STUDY FOLDER [fr]}. */
final class StudySheet {
  private StudySheet() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Language language = arguments.length > 2 ? Language.valueOf(arguments[2]) : Language.FR;
    Charts charts = new Charts(new Wording(new Messages(language)));
    int place = 0;
    for (Picture picture : new StudyPictures(Path.of(arguments[0])).all()) {
      String name = "%03d-%s.svg".formatted(place++, picture.name());
      Files.writeString(folder.resolve(name), charts.file(picture));
    }
  }
}
