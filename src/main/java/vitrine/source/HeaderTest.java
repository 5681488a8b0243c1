package vitrine.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vitrine.json.JsonFault;
import vitrine.json.JsonValue;
import vitrine.model.TableKind;

/** Tells whether a row can be the header of a file: it is asked of every row of its beginning. */
abstract class HeaderTest {
  /** How many of the cells are columns that are known. */
  abstract int understood(List<String> names);

  /** Whether a table can be made of these columns. */
  abstract boolean suffices(List<String> names);

  /** Whether one name is that of a known column. */
  boolean isKnown(String name) {
    return understood(List.of(name)) > 0;
  }

  /** The test for a file, by its descriptor where that maps its columns, else by known headers. */
  static HeaderTest of(Resource resource) {
    boolean described = resource.described() != null && resource.described().isMapped();
    return described ? new ByDescriptor(resource) : new ByHeaders(resource.table());
  }

  /** The test by the headers of all tables, whatever is said of the file. */
  static HeaderTest ofAnyTable() {
    return new ByHeaders(null);
  }

  /** By the headers that offices use. */
  private static final class ByHeaders extends HeaderTest {
    /** A longer cell is no header. */
    private static final int LONGEST = 80;

    /** Rows below a header are asked too, and there are millions of them. */
    private static final int REMEMBERED = 2_000;

    private final List<TableKind> tables;
    private final TableKind said;
    private final Map<String, Map<TableKind, Field>> known = new HashMap<>();

    ByHeaders(TableKind said) {
      this.said = said;
      this.tables = said == null ? List.of(TableKind.values()) : List.of(said);
    }

    @Override
    int understood(List<String> names) {
      int most = 0;
      for (TableKind table : tables) {
        most = Math.max(most, fields(table, names).size());
      }
      return most;
    }

    @Override
    boolean suffices(List<String> names) {
      return said == null
          ? !Headers.tables(table -> fields(table, names)).isEmpty()
          : Headers.suffices(said, fields(said, names));
    }

    private Set<Field> fields(TableKind table, List<String> names) {
      Set<Field> fields = EnumSet.noneOf(Field.class);
      for (String name : names) {
        Field field = name.isEmpty() ? null : field(table, name);
        if (field != null) {
          fields.add(field);
        }
      }
      return fields;
    }

    private Field field(TableKind table, String name) {
      if (name.length() > LONGEST || !Characters.hasLetter(name)) {
        return null;
      }
      Map<TableKind, Field> answers = known.get(name);
      if (answers == null) {
        answers = answers(name);
        if (known.size() < REMEMBERED) {
          known.put(name, answers);
        }
      }
      return answers.get(table);
    }

    private Map<TableKind, Field> answers(String name) {
      String plain = HeaderWords.plain(Headers.clean(name));
      Map<TableKind, Field> answers = new EnumMap<>(TableKind.class);
      for (TableKind table : tables) {
        Field field = Field.ofPlain(table, plain);
        if (field != null) {
          answers.put(table, field);
        }
      }
      return answers;
    }
  }

  /** By a descriptor: what it can be compiled with. */
  private static final class ByDescriptor extends HeaderTest {
    private final DescribedFile file;
    private final TableKind table;
    private final Set<String> named = new HashSet<>();
    private final HeaderTest byHeaders;

    ByDescriptor(Resource resource) {
      this.file = fileOf(resource);
      this.table = resource.table();
      this.byHeaders = new ByHeaders(resource.table());
      name(resource.described().json());
    }

    /** Every text of the descriptor may be the name of a column. */
    private void name(JsonValue value) {
      if (value instanceof JsonValue.JsonText text) {
        named.add(Headers.clean(text.value()));
      } else if (value instanceof JsonValue.JsonArray list) {
        list.items().forEach(this::name);
      } else if (value instanceof JsonValue.JsonObject object) {
        named.addAll(object.members().keySet());
        object.members().values().forEach(this::name);
      }
    }

    @Override
    boolean isKnown(String name) {
      return named.contains(name) || byHeaders.isKnown(name);
    }

    @Override
    int understood(List<String> names) {
      return suffices(names) ? names.size() : 0;
    }

    @Override
    boolean suffices(List<String> names) {
      return file != null && DescriptorMapping.isPossible(file, table, names);
    }

    /** A descriptor with a fault suits no row: it is told when the first one is taken. */
    private static DescribedFile fileOf(Resource resource) {
      try {
        return DescribedFile.of(resource);
      } catch (JsonFault told) {
        return null;
      }
    }
  }
}
