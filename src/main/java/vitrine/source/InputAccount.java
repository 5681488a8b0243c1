package vitrine.source;

import java.util.Map;
import vitrine.diagnostic.FileName;
import vitrine.model.TableKind;

/**
 * What was read of one file: its digest, dialect and the fate of every record.
 *
 * @param sha256 null where nobody tells it
 */
public record InputAccount(
    FileName file, String sha256, TableKind table, Map<String, Object> dialect, RowAccount rows) {}
