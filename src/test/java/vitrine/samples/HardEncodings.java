package vitrine.samples;

import static vitrine.samples.HardFile.dos;
import static vitrine.samples.HardFile.excel;
import static vitrine.samples.HardFile.excelUnicode;
import static vitrine.samples.HardFile.excelUtf8;
import static vitrine.samples.HardFile.macintosh;
import static vitrine.samples.HardFile.twice;

import java.util.List;

/** What stands behind the letters: encodings and line ends. */
final class HardEncodings {
  private static final String ACCENTS =
      """
      Code INSEE;Commune;Identifiant;État;Rue;Numéro;Activité;Surface
      00202;Évremont-la-Forêt;EF-01;occupé;rue de l'Église;1;boulangerie;64
      00202;Évremont-la-Forêt;EF-02;inoccupé;rue de l'Église;2;;48
      00202;Évremont-la-Forêt;EF-03;occupé;rue de l'Église;3;crémerie;55
      00202;Évremont-la-Forêt;EF-04;désaffecté;rue de l'Église;4;;120
      00202;Évremont-la-Forêt;EF-05;occupé;place du Marché;1;café;96
      00202;Évremont-la-Forêt;EF-06;fermé en saison;place du Marché;2;glacier;30
      00202;Évremont-la-Forêt;EF-07;réserve;place du Marché;3;;42
      00202;Évremont-la-Forêt;EF-08;vacant;place du Marché;4;;75
      00202;Évremont-la-Forêt;EF-09;occupé;place du Marché;5;prêt-à-porter;110
      00202;Évremont-la-Forêt;EF-10;non renseigné;place du Marché;6;;
      """;

  static final List<HardFile> ALL =
      List.of(
          excel("windows-1252.csv", "Excel’s plain CSV: Windows-1252", ACCENTS),
          excelUtf8("utf-8-bom.csv", "Excel’s “CSV UTF-8”: a byte-order mark", ACCENTS),
          excelUnicode("utf-16-excel.csv", "Excel’s “Unicode text”: UTF-16 and tabs", ACCENTS),
          dos("cp850.csv", "Excel’s “CSV (MS-DOS)”: code page 850", ACCENTS),
          twice("double-utf-8.csv", "UTF-8 encoded twice: `occupÃ©`", mixed("Statut")),
          macintosh("mac-roman.csv", "an old Mac’s letters", mixed("Statut")),
          macintosh(
              "old-mac-line-ends.csv",
              "an old Mac’s line ends: CR alone",
              """
              Code INSEE;Commune;Statut;Rue;Surface
              00204;Corvol-le-Haut;ouvert;Grande rue;52
              00204;Corvol-le-Haut;vacant;Grande rue;40
              00204;Corvol-le-Haut;ouvert;Grande rue;88
              00204;Corvol-le-Haut;vide;Grande rue;61
              00204;Corvol-le-Haut;ouvert;rue du Lavoir;35
              00204;Corvol-le-Haut;ouvert;rue du Lavoir;47
              00204;Corvol-le-Haut;ouvert;rue du Lavoir;59
              00204;Corvol-le-Haut;travaux;rue du Lavoir;70
              """));

  private HardEncodings() {}

  /** Words with accents and words without. */
  private static String mixed(String status) {
    return """
    Code INSEE;Commune;Identifiant;%s;Rue;Surface
    00203;Sabremont;S1;occupé;rue Basse;66
    00203;Sabremont;S2;vacant;rue Basse;50
    00203;Sabremont;S3;occupé;rue Basse;72
    00203;Sabremont;S4;occupé;rue Basse;58
    00203;Sabremont;S5;vacant;rue du Château;90
    00203;Sabremont;S6;occupé;rue du Château;44
    00203;Sabremont;S7;en travaux;rue du Château;37
    00203;Sabremont;S8;ouvert;rue du Château;81
    """
        .formatted(status);
  }
}
