package vitrine.cli;

import java.util.Map;
import java.util.stream.Collectors;
import vitrine.i18n.Language;

/** What stands in man pages and not in the help: names of sections, exit codes, environment. */
enum ManTexts {
  EN(
      Language.EN,
      "",
      """
      manual = User Commands
      name = NAME
      synopsis = SYNOPSIS
      description = DESCRIPTION
      commands = COMMANDS
      options = OPTIONS
      output = OUTPUT
      examples = EXAMPLES
      limits = LIMITS
      notes = NOTES
      exit = EXIT STATUS
      environment = ENVIRONMENT
      see = SEE ALSO
      heading.output = CSV columns
      heading.examples = Examples
      heading.limits = Limits
      heading.exit = Exit codes
      option = OPTION
      command = COMMAND
      argument = ARGUMENT
      before-or-after = They stand before the command or after it.
      exit.0 = Done, with or without findings.
      exit.1 = A gate failed (commands: {0}).
      exit.1.validate = A gate failed (commands: {0}), or validate found errors.
      exit.2 = Wrong usage.
      exit.3 = Input unusable.
      exit.3.strict = Input unusable, or any error in the data with --strict.
      exit.4 = Output not written.
      exit.70 = A bug; --debug prints where.
      env.language = Language of texts. The first of these that is not empty decides: French if it \
      begins with fr, German if with de, else English. --lang goes before them.
      env.columns = Width of text tables in characters, from 60 to 400; 80 if not set.
      env.no-color = If not empty, there are no colours unless --color=always asks for them.
      """),
  FR(
      Language.FR,
      "fr/",
      """
      manual = Commandes de l’utilisateur
      name = NOM
      synopsis = SYNOPSIS
      description = DESCRIPTION
      commands = COMMANDES
      options = OPTIONS
      output = SORTIE
      examples = EXEMPLES
      limits = LIMITES
      notes = REMARQUES
      exit = CODE DE RETOUR
      environment = ENVIRONNEMENT
      see = VOIR AUSSI
      heading.output = Colonnes CSV
      heading.examples = Exemples
      heading.limits = Limites
      heading.exit = Codes de sortie
      option = OPTION
      command = COMMANDE
      argument = ARGUMENT
      before-or-after = Elles se placent avant la commande ou après elle.
      exit.0 = Terminé, avec ou sans constats.
      exit.1 = Une condition d’échec est remplie (commandes : {0}).
      exit.1.validate = Une condition d’échec est remplie (commandes : {0}), ou validate a trouvé \
      des erreurs.
      exit.2 = Commande incorrecte.
      exit.3 = Données inexploitables.
      exit.3.strict = Données inexploitables, ou une erreur dans les données avec --strict.
      exit.4 = Résultat non écrit.
      exit.70 = Erreur interne ; --debug affiche où.
      env.language = Langue des textes. La première de ces variables qui n’est pas vide décide : \
      français si elle commence par fr, allemand par de, anglais sinon. --lang l’emporte.
      env.columns = Largeur des tableaux de texte en caractères, de 60 à 400 ; 80 à défaut.
      env.no-color = Si elle n’est pas vide, pas de couleurs, sauf avec --color=always.
      """);

  private final Language language;
  private final String folder;
  private final Map<String, String> texts;

  ManTexts(Language language, String folder, String texts) {
    this.language = language;
    this.folder = folder;
    this.texts =
        texts
            .lines()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  }

  Language language() {
    return language;
  }

  /** Where pages of this language stand, below the folder of all. */
  String folder() {
    return folder;
  }

  String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException(key);
    }
    return text;
  }
}
