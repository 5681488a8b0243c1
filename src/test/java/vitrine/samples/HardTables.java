package vitrine.samples;

import static vitrine.samples.HardFile.excel;
import static vitrine.samples.HardFile.excelUnicode;
import static vitrine.samples.HardFile.excelUtf8;

import java.util.List;

/** The other tables: turnover, published rates, towns; and a study of several files. */
final class HardTables {
  static final List<HardFile> ALL =
      List.of(
          excel(
              "percent-or-fraction.csv",
              "published rates: `12,5 %` in most rows, a fraction in one",
              """
              Code INSEE;Commune;Année;Taux de vacance;Nombre locaux;Source
              00227;Aubeterre-le-Vieux;2024;12,5 %;80;enquête fictive
              00228;Bracieux-la-Lande;2024;7,5%;120;enquête fictive
              00229;Cessoles;2024;10\u00A0%;1 250;enquête fictive
              00230;Dormeuil;2024;0,15;60;enquête fictive
              00231;Escaudin;2024;;45;enquête fictive
              00232;Fervaques-les-Eaux;2024;20 %;50;enquête fictive
              """),
          excel(
              "turnover-excel.csv",
              "turnover by zone: accents in headers and zones, `62 000 000,00 €`",
              """
              Code INSEE;Commune;Année;Zone;Chiffre d'affaires;Échelle
              00227;Aubeterre-le-Vieux;2023;Périphérie;62\u00A0000\u00A0000,00 €;agglomération
              00227;Aubeterre-le-Vieux;2023;Centre-ville;25\u00A0000\u00A0000,00 €;agglomération
              00227;Aubeterre-le-Vieux;2023;Péricentral;13\u00A0000\u00A0000,00 €;agglomération
              00228;Bracieux-la-Lande;2023;Périphérie;90\u00A0000\u00A0000,00 €;agglomération
              00228;Bracieux-la-Lande;2023;Centre-ville;54\u00A0000\u00A0000,00 €;agglomération
              00228;Bracieux-la-Lande;2023;Péricentral;36\u00A0000\u00A0000,00 €;agglomération
              """),
          excel(
              "turnover-with-totals.csv",
              "turnover by zone with a total for each town",
              """
              Code INSEE;Commune;Année;Zone;CA
              00227;Aubeterre-le-Vieux;2023;Périphérie;62000000
              00227;Aubeterre-le-Vieux;2023;Centre-ville;25000000
              00227;Aubeterre-le-Vieux;2023;Péricentral;13000000
              00227;Aubeterre-le-Vieux;2023;Total;100000000
              00228;Bracieux-la-Lande;2023;Périphérie;90000000
              00228;Bracieux-la-Lande;2023;Centre-ville;54000000
              00228;Bracieux-la-Lande;2023;Péricentral;36000000
              00228;Bracieux-la-Lande;2023;Total;180000000
              """),
          excel(
              "turnover-in-thousands.csv",
              "turnover whose unit stands in the header: `CA (k€)`",
              """
              Code INSEE;Commune;Année;Zone;CA (k€)
              00227;Aubeterre-le-Vieux;2023;Périphérie;62 000
              00227;Aubeterre-le-Vieux;2023;Centre-ville;25 000
              00227;Aubeterre-le-Vieux;2023;Péricentral;13 000
              00228;Bracieux-la-Lande;2023;Périphérie;90 000
              00228;Bracieux-la-Lande;2023;Centre-ville;54 000
              00228;Bracieux-la-Lande;2023;Péricentral;36 000
              """),
          excel(
              "turnover-by-columns.csv",
              "turnover with a column for each zone",
              """
              Code INSEE;Commune;Année;Périphérie;Centre-ville;Péricentral
              00227;Aubeterre-le-Vieux;2023;62 %;25 %;13 %
              00228;Bracieux-la-Lande;2023;50 %;30 %;20 %
              00229;Cessoles;2023;70 %;20 %;10 %
              00230;Dormeuil;2023;55 %;30 %;15 %
              00231;Escaudin;2023;66 %;22 %;12 %
              00232;Fervaques-les-Eaux;2023;33 %;33 %;33 %
              """),
          excel(
              "several-sheets/locaux.csv",
              "a workbook saved sheet by sheet: the inventory in Windows-1252, `;`",
              """
              Code INSEE;Identifiant;Date releve;Statut;Secteur;Surface
              00233;V-01;30/06/2024;occupé;centre-ville;64,5
              00233;V-02;30/06/2024;vacant;centre-ville;40
              00233;V-03;30/06/2024;occupé;centre-ville;52
              00233;V-04;30/06/2024;occupé;centre-ville;70
              00234;W-01;30/06/2024;occupé;centre-ville;38
              00234;W-02;30/06/2024;désaffecté;centre-ville;47
              00234;W-03;30/06/2024;vacant;centre-ville;55,5
              00234;W-04;30/06/2024;occupé;centre-ville;29
              00234;W-05;30/06/2024;occupé;périphérie;410
              """),
          excelUtf8(
              "several-sheets/communes.csv",
              "the towns in UTF-8 with a mark, `;`",
              """
              Code INSEE;Commune;Pays;Dépense commercialisable
              00233;Givrelle-sur-Œuf;FR;120 000 000
              00234;Hérissart-le-Grand;FR;90 000 000
              """),
          excelUnicode(
              "several-sheets/ca.csv",
              "the turnover in UTF-16, tabs; by name and not by code",
              """
              Commune;Année;Zone;Part;Échelle
              Givrelle-sur-Œuf;2023;périphérie;62 %;agglomération
              Givrelle-sur-Œuf;2023;centre;25 %;agglomération
              Givrelle-sur-Œuf;2023;péricentral;13 %;agglomération
              HERISSART LE GRAND;2023;périphérie;50 %;agglomération
              HERISSART LE GRAND;2023;centre;30 %;agglomération
              HERISSART LE GRAND;2023;péricentral;20 %;agglomération
              """));

  private HardTables() {}
}
