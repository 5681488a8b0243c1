package vitrine.samples;

import vitrine.samples.RegionTrade.Tenant;

/**
 * What becomes of one premises: what the two surveys find there, filled in step by step. It stands
 * vacant at most once: what is vacant in both years has been so all the time between.
 */
final class RegionLife {
  final RegionPlace place;

  /** Status in 2021; empty while it is open, or when the premises was not there yet. */
  String before = "";

  /** Status in 2024; empty while it is open, or when the premises is gone. */
  String now = "";

  Tenant tenantBefore = Tenant.NONE;
  Tenant tenantNow = Tenant.NONE;

  /** Since when it stands vacant; one cell for both surveys, so that they cannot disagree. */
  String since = "";

  RegionLife(RegionPlace place) {
    this.place = place;
  }
}
