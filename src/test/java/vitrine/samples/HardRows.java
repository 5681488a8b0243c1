package vitrine.samples;

import static vitrine.samples.HardFile.excel;
import static vitrine.samples.HardFile.excelUtf8;
import static vitrine.samples.HardFile.unix;

import java.util.List;

/** Which rows are premises: titles, totals, headers over two rows or twice. */
final class HardRows {
  static final List<HardFile> ALL =
      List.of(
          excel(
              "title-lines-and-totals.csv",
              "title lines above; a total and a footnote below",
              """
              Observatoire du commerce - données fictives;;;;
              Inventaire des locaux commerciaux au 30/06/2024;;;;
              ;;;;
              Code INSEE;Commune;Statut;Rue;Surface
              00211;Chantelis;ouvert;rue des Forges;68
              00211;Chantelis;vacant;rue des Forges;45
              00211;Chantelis;ouvert;rue des Forges;54
              00211;Chantelis;ouvert;rue des Forges;83
              00211;Chantelis;vacant;rue du Pont;70
              00211;Chantelis;ouvert;rue du Pont;40
              TOTAL;;6 locaux;;360
              ;;;;
              Source : relevé de terrain, juin 2024. Hors galeries marchandes.;;;;
              """),
          excel(
              "total-line.csv",
              "a total below, no title above",
              """
              Code INSEE;Commune;Statut;Rue;Surface
              00211;Chantelis;ouvert;rue des Forges;68
              00211;Chantelis;vacant;rue des Forges;45
              00211;Chantelis;ouvert;rue des Forges;54
              00211;Chantelis;ouvert;rue des Forges;83
              00211;Chantelis;vacant;rue du Pont;70
              00211;Chantelis;ouvert;rue du Pont;40
              TOTAL;;6 locaux;;360
              """),
          excel(
              "total-without-words.csv",
              "a total below whose status is empty, in a file of one town",
              """
              Rue;Statut;Surface
              rue des Forges;ouvert;68
              rue des Forges;vacant;45
              rue des Forges;ouvert;54
              rue des Forges;ouvert;83
              rue du Pont;vacant;70
              rue du Pont;ouvert;40
              Total;;360
              """),
          excel(
              "repeated-header.csv",
              "three exports pasted below each other, each with its header",
              """
              Code INSEE;Commune;Statut;Surface
              00212;Vauxelles;ouvert;62
              00212;Vauxelles;vacant;48
              00212;Vauxelles;ouvert;77
              Code INSEE;Commune;Statut;Surface
              00213;Landremer;ouvert;35
              00213;Landremer;ouvert;90
              00213;Landremer;vacant;41
              00213;Landremer;ouvert;56
              Code INSEE;Commune;Statut;Surface
              00214;Saint-Aubrac;vacant;64
              00214;Saint-Aubrac;ouvert;50
              """),
          excel(
              "two-line-header.csv",
              "a header over two rows, merged cells in the first",
              """
              Commune;;Local;;;
              Code INSEE;Nom;Identifiant;Statut;Surface;Vacant depuis
              00215;Rochebelle;R1;ouvert;58;
              00215;Rochebelle;R2;vacant;44;2021
              00215;Rochebelle;R3;ouvert;93;
              00215;Rochebelle;R4;ouvert;71;
              00215;Rochebelle;R5;vacant;36;2023
              00215;Rochebelle;R6;ouvert;49;
              """),
          excel(
              "units-line.csv",
              "a second header row with the units",
              """
              Code INSEE;Commune;Statut;Surface;Lineaire
              ;;;(m²);(m)
              00215;Rochebelle;ouvert;58;6
              00215;Rochebelle;vacant;44;4
              00215;Rochebelle;ouvert;93;9
              00215;Rochebelle;ouvert;71;7
              00215;Rochebelle;vacant;36;4
              00215;Rochebelle;ouvert;49;5
              """),
          excel(
              "merged-cells.csv",
              "merged cells: the town stands in the first row of its block only",
              """
              Code INSEE;Commune;Statut;Surface
              00212;Vauxelles;ouvert;62
              ;;vacant;48
              ;;ouvert;77
              00213;Landremer;ouvert;35
              ;;ouvert;90
              ;;vacant;41
              ;;ouvert;56
              """),
          excelUtf8(
              "line-breaks-in-cells.csv",
              "Alt+Enter within cells, in the header too",
              """
              Code INSEE;Commune;Statut;Enseigne;"Surface¶m2"
              00216;Malestrel;ouvert;"Boulangerie¶Aux Blés d’Or";64
              00216;Malestrel;vacant;;40
              00216;Malestrel;ouvert;"Presse¶(tabac, loto)";38
              00216;Malestrel;ouvert;Fleurs;75
              00216;Malestrel;"local¶vacant";;90
              00216;Malestrel;ouvert;Coiffure;52
              """),
          excel(
              "one-column-per-survey.csv",
              "a column for each survey instead of a row",
              """
              Code INSEE;Commune;Identifiant;Statut 2021;Statut 2024
              00217;Bervilliers;1;ouvert;vacant
              00217;Bervilliers;2;ouvert;ouvert
              00217;Bervilliers;3;vacant;vacant
              00217;Bervilliers;4;vacant;ouvert
              00217;Bervilliers;5;ouvert;ouvert
              00217;Bervilliers;6;ouvert;ouvert
              """),
          excel(
              "crosses.csv",
              "a column for each status, and a cross",
              """
              Code INSEE;Commune;Identifiant;Occupé;Vacant;En travaux
              00217;Bervilliers;1;X;;
              00217;Bervilliers;2;;X;
              00217;Bervilliers;3;X;;
              00217;Bervilliers;4;X;;
              00217;Bervilliers;5;;;X
              00217;Bervilliers;6;X;;
              """),
          unix(
              "qgis.csv",
              "an attribute table of QGIS: its own columns beside the inventory’s",
              """
              fid,X,Y,insee,commune,id_local,statut,zone,surface,date_releve
              1,700101.25,6600210.5,00218,Noyelles-la-Tour,NT1,occupé,centre-ville,64.5,2024/06/12
              2,700112.75,6600214.0,00218,Noyelles-la-Tour,NT2,vacant,centre-ville,,2024/06/12
              3,700120.5,6600219.25,00218,Noyelles-la-Tour,NT3,occupé,centre-ville,80,2024/06/12
              4,700131.0,6600223.75,00218,Noyelles-la-Tour,NT4,occupé,centre-ville,42.25,2024/06/12
              5,701010.5,6601001.0,00218,Noyelles-la-Tour,NT5,vacant,faubourg,35,2024/06/12
              6,701022.0,6601007.5,00218,Noyelles-la-Tour,NT6,occupé,faubourg,51.5,2024/06/12
              """));

  private HardRows() {}
}
