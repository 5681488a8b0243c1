package vitrine.samples;

import static vitrine.samples.HardFile.excel;
import static vitrine.samples.HardFile.excelUtf8;

import java.util.List;

/** What stands in cells: numbers, dates, codes, words, and what Excel leaves behind. */
final class HardCells {
  static final List<HardFile> ALL =
      List.of(
          excelUtf8(
              "thousands-and-units.csv",
              "12 345,6 with U+00A0 and U+202F; `250 m²`, `1 250 €`",
              """
              Code INSEE;Commune;Statut;Zone;Surface;Loyer annuel
              00219;Hautepierre;ouvert;centre-ville;250 m²;12 000 €
              00219;Hautepierre;ouvert;centre-ville;62,5 m²;7 200 €
              00219;Hautepierre;vacant;centre-ville;87,5 m²;1\u00A0250 €
              00219;Hautepierre;ouvert;périphérie;12\u202F345,6 m²;1\u202F450\u202F000 €
              00219;Hautepierre;ouvert;périphérie;4\u00A0654,4\u00A0m²;465\u00A0000,00\u00A0€
              00219;Hautepierre;vacant;périphérie;3 000 m²;
              """),
          excel(
              "ambiguous-thousands.csv",
              "`1.250` alone: one and a quarter, or one thousand two hundred and fifty?",
              """
              Code INSEE;Commune;Statut;Surface
              00219;Hautepierre;ouvert;250
              00219;Hautepierre;ouvert;62
              00219;Hautepierre;vacant;87
              00219;Hautepierre;ouvert;1.250
              00219;Hautepierre;ouvert;4.600
              00219;Hautepierre;vacant;300
              """),
          excel(
              "area-bands.csv",
              "areas in bands, in figures and in words",
              """
              Code INSEE;Commune;Statut;Surface
              00220;Longueval-en-Plaine;ouvert;< 300 m²
              00220;Longueval-en-Plaine;vacant;<300
              00220;Longueval-en-Plaine;ouvert;300-1000
              00220;Longueval-en-Plaine;ouvert;300 à 1 000 m²
              00220;Longueval-en-Plaine;ouvert;250
              00220;Longueval-en-Plaine;vacant;300 - 1000
              00220;Longueval-en-Plaine;ouvert;moins de 300 m²
              00220;Longueval-en-Plaine;ouvert;plus de 1 000 m²
              """),
          excel(
              "french-dates.csv",
              "01/03/2024, mars 2024, T1 2024, 1er mars 2024; and a year of two digits",
              """
              Code INSEE;Commune;Date releve;Statut;Vacant depuis
              00221;Belcastre;30/06/2024;vacant;01/03/2024
              00221;Belcastre;30/06/2024;vacant;mars 2022
              00221;Belcastre;30/06/2024;vacant;T1 2022
              00221;Belcastre;30/06/2024;vacant;1er juillet 2022
              00221;Belcastre;30/06/2024;vacant;2019
              00221;Belcastre;30/06/2024;vacant;15/09/23
              00221;Belcastre;30/06/2024;ouvert;
              00221;Belcastre;30/06/2024;ouvert;
              00221;Belcastre;30/06/2024;ouvert;
              00221;Belcastre;30/06/2024;ouvert;
              """),
          excel(
              "lost-zero.csv",
              "Excel took the codes for numbers: `8990` was `08990`",
              """
              Code INSEE;Commune;Statut;Surface
              8990;Aiglemine;ouvert;64
              8990;Aiglemine;vacant;40
              8990;Aiglemine;ouvert;52
              10990;Vendreuil;ouvert;70
              10990;Vendreuil;vacant;45
              10990;Vendreuil;ouvert;88
              10990;Vendreuil;ouvert;36
              """),
          excel(
              "corsica-overseas.csv",
              "codes with a letter and codes of overseas departments",
              """
              Code INSEE;Commune;Statut;Surface
              2A904;Serra-di-Mezzu;ouvert;38
              2A904;Serra-di-Mezzu;vacant;45
              2A904;Serra-di-Mezzu;ouvert;52
              2B904;Porto-Chjaru;ouvert;60
              2B904;Porto-Chjaru;ouvert;41
              97191;Anse-Mahaut;vacant;80
              97191;Anse-Mahaut;ouvert;73
              97191;Anse-Mahaut;ouvert;55
              97191;Anse-Mahaut;vacant;66
              """),
          excel(
              "text-formulas.csv",
              "codes written as `=\"00222\"`, so that Excel keeps the zeros",
              """
              Code INSEE;Commune;Statut;Surface
              "=""00222""\";Trois-Fontaines;ouvert;64
              "=""00222""\";Trois-Fontaines;vacant;40
              "=""00222""\";Trois-Fontaines;ouvert;52
              "=""00222""\";Trois-Fontaines;ouvert;70
              """),
          excel(
              "scientific-ids.csv",
              "Excel took the identifiers for numbers: `9,99E+13` four times",
              """
              Code INSEE;Commune;Identifiant;Statut;Rue;Numero
              00222;Trois-Fontaines;9,99E+13;vacant;rue des Lilas;1
              00222;Trois-Fontaines;9,99E+13;vacant;rue des Lilas;2
              00222;Trois-Fontaines;9,99E+13;ouvert;rue des Lilas;3
              00222;Trois-Fontaines;9,99E+13;vacant;rue des Lilas;4
              00222;Trois-Fontaines;L-05;ouvert;rue des Lilas;5
              00222;Trois-Fontaines;L-06;ouvert;rue des Lilas;6
              00222;Trois-Fontaines;L-07;ouvert;rue des Lilas;7
              00222;Trois-Fontaines;L-08;ouvert;rue des Lilas;8
              """),
          excel(
              "excel-marks.csv",
              "`#N/A`, `########`, `VRAI`, `janv-12`",
              """
              Code INSEE;Commune;Date releve;Statut;Angle de rue;Surface;Vacant depuis
              00223;Querville;2024;ouvert;VRAI;64;
              00223;Querville;2024;vacant;FAUX;#N/A;########
              00223;Querville;2024;ouvert;FAUX;52;
              00223;Querville;2024;vacant;VRAI;#VALEUR!;janv-12
              00223;Querville;2024;ouvert;FAUX;#DIV/0!;
              00223;Querville;2024;#N/A;FAUX;48;
              00223;Querville;2024;vacant;FAUX;35;2020
              00223;Querville;2024;#REF!;FAUX;41;
              """),
          excel(
              "closed-shutters.csv",
              "`fermé`, `rideau baissé`, `à louer` alone: nobody knows whether the shop trades",
              """
              Code INSEE;Commune;Statut;Rue
              00224;Ombreuse;ouvert;rue du Temple
              00224;Ombreuse;fermé;rue du Temple
              00224;Ombreuse;vacant;rue du Temple
              00224;Ombreuse;rideau baissé;rue du Temple
              00224;Ombreuse;ouvert;rue du Temple
              00224;Ombreuse;à louer;rue du Moulin
              00224;Ombreuse;ouvert;rue du Moulin
              00224;Ombreuse;Bail à céder;rue du Moulin
              00224;Ombreuse;ouvert;rue du Moulin
              00224;Ombreuse;;rue du Moulin
              """),
          excel(
              "no-break-spaces.csv",
              "cells pasted from a web page: U+00A0 around and within words",
              """
              Code INSEE;Commune\u00A0;Statut;Surface
              00225;Saint-Yrel\u00A0;ouvert\u00A0;64
              00225\u00A0;Saint-Yrel;vacant;40
              \u00A000225;\u00A0Saint-Yrel;local\u00A0vacant;52\u00A0
              00225;Saint-Yrel;en\u00A0activité;70
              00225;Saint-Yrel;\u00A0;38
              00225;Saint-Yrel;VACANT ;47
              """),
          excel(
              "yes-no.csv",
              "`Vacant: oui/non` instead of a status",
              """
              Code INSEE;Commune;Identifiant;Vacant;Surface
              00226;Fontanelles;1;non;64
              00226;Fontanelles;2;oui;40
              00226;Fontanelles;3;non;52
              00226;Fontanelles;4;non;70
              00226;Fontanelles;5;oui;38
              00226;Fontanelles;6;non;47
              """));

  private HardCells() {}
}
