package vitrine.stats;

/** Lays out black places anew by drawing them without replacement, and counts their joins. */
final class JoinLayout {
  private final int[] places;
  private final int[] drawn;
  private final boolean[] black;

  JoinLayout(int n) {
    this.places = new int[n];
    this.drawn = new int[n];
    this.black = new boolean[n];
    for (int i = 0; i < n; i++) {
      places[i] = i;
    }
  }

  /** Twice the joins of black with black in one layout; all is left as it was. */
  long joins(NeighbourGraph graph, int marked, RandomStream random) {
    for (int i = 0; i < marked; i++) {
      drawn[i] = i + random.nextInt(places.length - i);
      swap(i, drawn[i]);
      black[places[i]] = true;
    }
    long joins = 0;
    for (int i = 0; i < marked; i++) {
      joins += graph.marked(places[i], black);
    }
    for (int i = marked - 1; i >= 0; i--) {
      black[places[i]] = false;
      swap(i, drawn[i]);
    }
    return joins;
  }

  private void swap(int i, int j) {
    int one = places[i];
    places[i] = places[j];
    places[j] = one;
  }
}
