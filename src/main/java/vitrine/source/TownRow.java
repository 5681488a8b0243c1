package vitrine.source;

import vitrine.diagnostic.Place;
import vitrine.model.TownFacts;
import vitrine.model.TownRef;

/** A row of a towns table. */
record TownRow(RowAccount account, Place place, TownRef town, String name, TownFacts facts) {}
