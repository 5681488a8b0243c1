package vitrine.check;

import vitrine.source.StudyData;

/** A study as a whole, and where its rows stand. */
record Whole(StudyData data, Places places) {}
