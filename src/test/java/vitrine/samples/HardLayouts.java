package vitrine.samples;

import static vitrine.samples.HardFile.excel;
import static vitrine.samples.HardFile.unix;

import java.util.List;

/** What stands between and around cells: delimiters, quotes, empty columns. */
final class HardLayouts {
  static final List<HardFile> ALL =
      List.of(
          excel(
              "semicolon-decimal-comma.csv",
              "semicolons, and decimal commas in two columns",
              """
              Code INSEE;Commune;Id;Statut;Rue;Numero;Surface;Lineaire
              00201;Brumeval;B-001;ouvert;rue Haute;1;82,50;6,2
              00201;Brumeval;B-002;vacant;rue Haute;3;45,00;4,8
              00201;Brumeval;B-003;ouvert;rue Haute;5;120,75;9,0
              00201;Brumeval;B-004;ouvert;rue Haute;7;60,00;5,5
              00201;Brumeval;B-005;vacant;rue Haute;9;38,25;4,0
              00201;Brumeval;B-006;ouvert;place du Puits;2;210,00;14,5
              00201;Brumeval;B-007;en travaux;place du Puits;4;95,50;7,0
              00201;Brumeval;B-008;ouvert;place du Puits;6;71,00;6,0
              """),
          unix(
              "comma-and-decimal-comma.csv",
              "an online spreadsheet: commas between cells, decimal commas within quotes",
              """
              Code INSEE,Commune,Statut,Surface,Loyer
              00205,Lozeray,ouvert,"82,5","9 600,00"
              00205,Lozeray,vacant,"45,2",
              00205,Lozeray,ouvert,"120,8","14 400,00"
              00205,Lozeray,ouvert,60,"7 200,00"
              00205,Lozeray,vacant,"38,3",
              00205,Lozeray,ouvert,"51,2","6 000,00"
              """),
          unix(
              "unquoted-decimal-comma.csv",
              "decimal commas in a file of commas, without quotes: some rows get a cell too many",
              """
              Code INSEE,Commune,Statut,Surface
              00205,Lozeray,ouvert,82,5
              00205,Lozeray,vacant,45
              00205,Lozeray,ouvert,120,8
              00205,Lozeray,ouvert,60
              00205,Lozeray,vacant,38
              00205,Lozeray,ouvert,51,2
              """),
          unix(
              "all-quoted.csv",
              "LibreOffice, every cell within quotes",
              """
              "Code INSEE";"Commune";"Statut";"Enseigne";"Surface"
              "00206";"Thiraucourt";"ouvert";"Le ""Petit"" Comptoir";"64"
              "00206";"Thiraucourt";"vacant";"";"40"
              "00206";"Thiraucourt";"ouvert";"Fil ; aiguille";"38"
              "00206";"Thiraucourt";"ouvert";"L'Épi";"75"
              "00206";"Thiraucourt";"inoccupé";"";"90"
              "00206";"Thiraucourt";"ouvert";"Aux 3 marches";"52"
              """),
          excel(
              "line-in-one-quoted-field.csv",
              "a file saved twice: every line is one cell within quotes",
              """
              "Code INSEE;Commune;Statut;Enseigne;Surface"
              "00206;Thiraucourt;ouvert;""Le Petit Comptoir"";64"
              "00206;Thiraucourt;vacant;;40"
              "00206;Thiraucourt;ouvert;""Fil et aiguille"";38"
              "00206;Thiraucourt;ouvert;""L'Épi"";75"
              "00206;Thiraucourt;vacant;;90"
              "00206;Thiraucourt;ouvert;""Aux 3 marches"";52"
              """),
          unix(
              "quote-at-the-start.csv",
              "a shop’s name in quotes that were not written twice",
              """
              Code INSEE;Commune;Statut;Enseigne;Surface
              00206;Thiraucourt;ouvert;"Chez Lulu" bar;64
              00206;Thiraucourt;vacant;;40
              00206;Thiraucourt;ouvert;Fil et aiguille;38
              00206;Thiraucourt;ouvert;L'Épi;75
              00206;Thiraucourt;vacant;;90
              00206;Thiraucourt;ouvert;Aux 3 marches;52
              """),
          unix(
              "pipe.csv",
              "bars between cells, from a database",
              """
              Code_INSEE|Commune|Id_local|Statut|Zone|Surface
              00207|Mirebault|101|occupé|centre-ville|70.5
              00207|Mirebault|102|vacant|centre-ville|55.0
              00207|Mirebault|103|occupé|centre-ville|48.0
              00207|Mirebault|104|occupé|centre-ville|91.5
              00207|Mirebault|201|occupé|zone commerciale|1200.0
              00207|Mirebault|202|occupé|zone commerciale|850.0
              00207|Mirebault|203|vacant|zone commerciale|400.0
              00207|Mirebault|204|occupé|zone commerciale|2600.0
              00207|Mirebault|205|occupé|zone commerciale|640.0
              """),
          excel(
              "trailing-semicolons.csv",
              "empty columns to the right: `;;;` ends every line",
              """
              Code INSEE;Commune;Statut;Rue;Surface;;;
              00208;Ardencel;ouvert;rue Longue;46;;;
              00208;Ardencel;vacant;rue Longue;52;;;
              00208;Ardencel;ouvert;rue Longue;38;;;
              00208;Ardencel;ouvert;rue Longue;85;;;
              00208;Ardencel;vacant;rue Courte;60;;;
              00208;Ardencel;ouvert;rue Courte;74;;;
              00208;Ardencel;ouvert;rue Courte;33;;;
              """),
          unix(
              "short-rows.csv",
              "empty cells at the end of a row are not written",
              """
              Code INSEE;Commune;Statut;Rue;Surface;Vacant depuis
              00208;Ardencel;ouvert;rue Longue;46
              00208;Ardencel;vacant;rue Longue;52;2019
              00208;Ardencel;ouvert;rue Longue;38
              00208;Ardencel;ouvert;rue Longue;85
              00208;Ardencel;vacant;rue Courte;60;2022
              00208;Ardencel;ouvert;rue Courte;74
              00208;Ardencel;ouvert;rue Courte;33
              """),
          excel(
              "blank-rows-and-columns.csv",
              "a table that does not start in cell A1, with rows left blank",
              """
              ;;;;;
              ;Code INSEE;Commune;;Statut;Surface
              ;00209;Pierrolles;;ouvert;57
              ;00209;Pierrolles;;vacant;43
              ;;;;;
              ;00209;Pierrolles;;ouvert;39
              ;00209;Pierrolles;;ouvert;120
              ;00209;Pierrolles;;vide;66
              ;;;;;
              ;;;;;
              ;00209;Pierrolles;;ouvert;48
              ;;;;;
              """),
          excel(
              "sep-line.csv",
              "the line `sep=;` that Excel understands, above the header",
              """
              sep=;
              Code INSEE;Commune;Statut;Rue;Surface
              00210;Gravelines-sur-Aure;ouvert;quai Nord;61
              00210;Gravelines-sur-Aure;vacant;quai Nord;47
              00210;Gravelines-sur-Aure;ouvert;quai Nord;53
              00210;Gravelines-sur-Aure;ouvert;quai Sud;92
              00210;Gravelines-sur-Aure;vacant;quai Sud;38
              00210;Gravelines-sur-Aure;ouvert;quai Sud;75
              """));

  private HardLayouts() {}
}
