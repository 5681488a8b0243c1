"""Computes every figure of `vitrine indicators samples/region` a second time, for OracleTest.

    python3 oracle.py samples/region > region-figures.csv

The families of the activities are read from the project that holds the samples, in
src/main/resources/vitrine/reference/activities.json, or from a second argument.
Python 3.11, standard library; written from the method alone, without the program. One reading on
which the method is silent was settled after comparing: the last day of a month completes the month
(31 May 2020 to 30 June 2021 is 13 months), for both dates stand for ends of months.
It reads clean tables only, as the sample's are: one word for each status, no premises twice,
labels of activities that the reference has as they stand, but for case, accents and plural.
Everything is an exact fraction, square roots to 50 digits; only logarithms are floats.
"""

import calendar
import csv
import datetime
import json
import math
import re
import statistics
import sys
import unicodedata
from collections import Counter, defaultdict, namedtuple
from fractions import Fraction
from pathlib import Path

Z = Fraction("1.959963984540054")
SPLIT = ("periphery", "centre", "pericentral")
FRENCH, GERMAN = [Fraction(part, 100) for part in (62, 25, 13)], [Fraction(1, 3)] * 3
REFERENCES = {"fr": FRENCH, "de": GERMAN}
ACTIVITIES = "src/main/resources/vitrine/reference/activities.json"
OPERATORS = ("independent", "chain", "ess", "public")
Trade = namedtuple("Trade", "id family retail essential")
Activities = namedtuple("Activities", "labels essential")
Figure = namedtuple("Figure", "value low high n coverage", defaults=[None] * 5)
UNDEFINED = Figure()


def root(x):
    """The square root of a fraction, to 50 digits; exact for the square of a fraction."""
    return Fraction(math.isqrt(x.numerator * x.denominator * 10**100), x.denominator * 10**50)


def wilson(rate, n):
    """Wilson's 95 % interval of a rate over n, which may be an effective size."""
    middle = rate + Z**2 / (2 * n)
    half = Z * root(rate * (1 - rate) / n + Z**2 / (4 * n**2))
    scale = 1 + Z**2 / n
    return max(Fraction(0), (middle - half) / scale), min(Fraction(1), (middle + half) / scale)


def proportion(part, n, coverage=None):
    """The figure of a part of n."""
    return Figure(Fraction(part, n), *wilson(Fraction(part, n), n), n, coverage)


def difference(first, second):
    """The difference of two rates with Newcombe's interval (his method 10)."""
    below = root((first.value - first.low) ** 2 + (second.high - second.value) ** 2)
    above = root((first.high - first.value) ** 2 + (second.value - second.low) ** 2)
    gap = first.value - second.value
    return Figure(gap, gap - below, gap + above)


def last_day(period):
    """The last day of a year, month or day."""
    year, month, day = (*map(int, period.split("-")), None, None)[:3]
    month = month or 12
    return datetime.date(year, month, day or calendar.monthrange(year, month)[1])


def months_eom(since, until):
    """Completed calendar months; the last day of a month completes the month."""
    months = 12 * (until.year - since.year) + until.month - since.month
    ends_month = until.day == calendar.monthrange(until.year, until.month)[1]
    return months if until.day >= since.day or ends_month else months - 1


def vacancy_class(rate):
    """Procos 2013: under 5 % is 1, under 7.5 % is 2, up to 10 % is 3, over it is 4."""
    return None if rate is None else 1 + (rate * 20 >= 1) + (rate * 40 >= 3) + (rate * 10 > 1)


def headline(rate):
    """The vacancy rate and its class, with the classes of the interval's ends."""
    yield "vacancy_rate", "", rate
    yield "vacancy_class", "scale-procos-2013", Figure(*map(vacancy_class, rate[:3]), rate.n)


def measure_rate(known, column):
    """The vacant part of the floor area or the frontage, of premises with a known measure."""
    measured = [(Fraction(r[column]), r["status"]) for r in known if r[column]]
    total = sum(size for size, _ in measured)
    rate = sum(size for size, status in measured if status == "vacant") / total
    n, effective = len(measured), total**2 / sum(size**2 for size, _ in measured)
    return Figure(rate, *wilson(rate, effective), n, Fraction(n, len(known)))


def durations(since, vacant, n, survey):
    """How long premises have been vacant; since when is known of some."""
    ages = sorted(months_eom(last_day(date), last_day(survey)) for date in since)
    dated, old = len(ages), sum(age >= 24 for age in ages)
    long, short, median = UNDEFINED, UNDEFINED, UNDEFINED
    rate = UNDEFINED if vacant else Figure(0, n=n)
    if dated:
        coverage = Fraction(dated, vacant)
        long, short = (proportion(part, dated, coverage) for part in (old, dated - old))
        median = Figure(statistics.median(map(Fraction, ages)), n=dated, coverage=coverage)
        if 2 * dated >= vacant:
            rate = Figure(Fraction(vacant, n) * long.value, n=n, coverage=coverage)
    yield "vacancy_long_term_share", "", long
    yield "vacancy_long_term_rate", "", rate
    yield "vacancy_duration_share_lt24", "duration-fr-tfc", short
    yield "vacancy_duration_share_ge24", "duration-fr-tfc", long
    yield "vacancy_median_months", "", median


def inventory(premises, survey):
    """The figures of the premises of one town, survey and zone."""
    count = Counter(r["status"] for r in premises)
    for status in ("occupied", "vacant", "works", "storage", "unknown", "excluded"):
        yield f"count_{status}", "", Figure(count[status])
    known = [r for r in premises if r["status"] in ("occupied", "vacant", "works", "storage")]
    n, vacant, unknown = len(known), count["vacant"], count["unknown"]
    total, coverage = n + unknown, Fraction(n, n + unknown)
    yield from headline(proportion(vacant, n, coverage))
    yield "vacancy_rate_broad", "", proportion(vacant + count["works"], n, coverage)
    best, worst = Fraction(vacant, total), Fraction(vacant + unknown, total)
    yield "vacancy_rate_bounds", "", Figure(None, best, worst, total, coverage)
    yield "vacancy_area_rate", "", measure_rate(known, "floor_area_m2")
    yield "vacancy_frontage_rate", "", measure_rate(known, "frontage_m")
    since = [r["vacant_since"] for r in known if r["status"] == "vacant" and r["vacant_since"]]
    yield from durations(since, vacant, n, survey)


def words(label):
    """A label without case, accents and punctuation."""
    plain = unicodedata.normalize("NFD", label.casefold().replace("œ", "oe").replace("æ", "ae"))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", plain).strip()


def singular(label):
    """The words of a label; those of four letters and more without a final s or x."""
    return re.sub(r"\b(\w{3,})[sx]\b", r"\1", words(label))


def read_activities(path):
    """The trades of each label that the reference knows, and its essential trades."""
    reference = json.loads(path.read_text(encoding="utf-8"))
    retail = {family["id"]: family["retail"] for family in reference["families"]}
    activities = Activities(defaultdict(set), set())
    for t in reference["trades"]:
        trade = Trade(t["id"], t["family"], retail[t["family"]], t.get("essential", False))
        for label in sum(t["labels"].values(), []):
            activities.labels[singular(label)].add(trade)
        if trade.essential:
            activities.essential.add(trade)
    return activities


def trade_of(premises, activities):
    """The trade of a premises, none when its label is missing or unknown; it may not have two."""
    found = activities.labels.get(singular(premises["activity"]), ())
    if len(found) > 1:
        raise ValueError(f"{premises['activity']}: {' or '.join(trade.id for trade in found)}")
    return next(iter(found), None)


def diversity(classes, occupied, kinds, level):
    """How evenly the premises with a class are spread; kinds is the K of the evenness."""
    counts, m = sorted(Counter(classes).values()), len(classes)
    n = Figure(n=m, coverage=Fraction(m, occupied) if occupied else None)
    shannon = effective = evenness = simpson = hhi = n
    if m:
        entropy = math.fsum(k / m * math.log(m / k) for k in counts)
        shannon, effective = n._replace(value=entropy), n._replace(value=math.exp(entropy))
        hhi = n._replace(value=Fraction(sum(k * k for k in counts), m * m))
        if kinds > 1:
            evenness = n._replace(value=entropy / math.log(kinds))
    if m > 1:
        pairs = Fraction(sum(k * (k - 1) for k in counts), m * (m - 1))
        simpson = n._replace(value=1 - pairs)
    yield "diversity_shannon" + level, "", shannon
    yield "diversity_effective" + level, "", effective
    yield "diversity_evenness" + level, "", evenness
    yield "diversity_simpson" + level, "", simpson
    yield "concentration_hhi" + level, "", hhi


def rarefied(classes, size):
    """Hurlbert's expected number of classes among so many premises."""
    m = len(classes)
    samples = math.comb(m, size)
    if not samples:
        return None
    return sum(1 - Fraction(math.comb(m - k, size), samples) for k in Counter(classes).values())


def offer(premises, inhabitants, activities):
    """What the occupied premises of one town, survey and zone offer."""
    occupied = [r for r in premises if r["status"] == "occupied"]
    total = len(occupied)
    given = [words(r["activity"]) for r in occupied if r["activity"]]
    yield from diversity(given, total, len(set(given)), "")
    mapped = [trade for trade in (trade_of(r, activities) for r in occupied) if trade]
    families = [trade.family for trade in mapped]
    yield from diversity(families, total, 12, "_family")
    m = Figure(n=len(mapped), coverage=Fraction(len(mapped), total) if total else None)
    yield "diversity_rarefied_30", "", m._replace(value=rarefied(families, 30))
    essential, outside = m, m
    if mapped:
        listed = activities.essential
        essential = m._replace(value=Fraction(len(listed & set(mapped)), len(listed)))
        count = sum(not trade.retail for trade in mapped)
        outside = proportion(count, len(mapped), m.coverage)
    yield "essential_coverage", "", essential
    yield "non_retail_share", "", outside
    density = Figure(Fraction(1000 * total, inhabitants), n=total) if inhabitants else UNDEFINED
    yield "density_per_1000", "", density
    operators = Counter(r["operator"] for r in occupied if r["operator"])
    known = sum(operators.values())
    for operator in OPERATORS:
        share = UNDEFINED
        if known:
            share = proportion(operators[operator], known, Fraction(known, total))
        yield f"{operator}_share", "", share


def per_m2(amount, premises, activities):
    """Turnover over the floor area of the occupied premises of the retail families."""
    occupied = [r for r in premises if r["status"] == "occupied"]
    found = [(trade_of(r, activities), r["floor_area_m2"]) for r in occupied]
    concerned = [(trade, area) for trade, area in found if not trade or trade.retail]
    areas = [Fraction(area) for trade, area in concerned if trade and area]
    if not concerned:
        return UNDEFINED
    coverage = Fraction(len(areas), len(concerned))
    if coverage < Fraction(8, 10) or not sum(areas):
        return Figure(coverage=coverage)
    return Figure(amount / sum(areas), coverage=coverage)


def nearest(surveys, survey):
    """The survey nearest in time to another, the earlier of two; none of none."""
    day = last_day(survey)
    days = [(abs(last_day(other) - day), last_day(other), other) for other in surveys]
    return min(days)[2] if days else None


def published(rate, premises):
    """The figures of a published rate; the interval needs a number of premises."""
    counted = proportion(round(rate * premises), premises) if premises else UNDEFINED
    return headline(counted._replace(value=rate))


def jensen_shannon(x, r):
    """The square root of the Jensen–Shannon divergence, in base 2."""
    middle = [(a + b) / 2 for a, b in zip(x, r)]
    kl = [sum(float(a) * math.log2(a / m) for a, m in zip(s, middle) if a) for s in (x, r)]
    return math.sqrt(sum(kl) / 2)


def aitchison(x, r):
    """The distance of the centred log-ratios."""
    logs = [math.log(a / b) for a, b in zip(x, r)]
    return math.sqrt(sum((log - sum(logs) / 3) ** 2 for log in logs))


def turnover(amounts, purchasing_power, shops, activities):
    """The figures of one town's split, by zone; shops are the premises of an inventory by zone.

    The sample's table states no floor area, so it is that of the shops.
    """
    total = sum(amounts.values())
    x = [amounts[zone] / total for zone in SPLIT]
    for i, zone in enumerate(SPLIT):
        yield zone, "turnover_share", "", Figure(x[i])
        yield zone, "turnover_per_m2", "", per_m2(amounts[zone], shops.get(zone, ()), activities)
        for reference, r in REFERENCES.items():
            yield zone, "turnover_gap", reference, Figure(x[i] - r[i])
    for reference, r in REFERENCES.items():
        distance = sum(abs(a - b) for a, b in zip(x, r)) / 2
        yield "all", "split_distance", reference, Figure(distance)
        yield "all", "turnover_gap_amount", reference, Figure(distance * total)
        yield "all", "split_jensen_shannon", reference, Figure(jensen_shannon(x, r))
        yield "all", "split_aitchison", reference, Figure(aitchison(x, r))
    way = [g - f for f, g in zip(FRENCH, GERMAN)]
    t = sum((a - f) * d for a, f, d in zip(x, FRENCH, way)) / sum(d**2 for d in way)
    off_axis = sum(abs(a - f - t * d) for a, f, d in zip(x, FRENCH, way)) / 2
    yield "all", "balance_position", "fr+de", Figure(t)
    yield "all", "balance_off_axis", "fr+de", Figure(off_axis)
    yield "all", "centre_periphery_log_ratio", "", Figure(math.log(x[1] / x[0]))
    yield "all", "centrality", "", Figure(100 * total / purchasing_power)
    yield "centre", "centrality", "", Figure(100 * amounts["centre"] / purchasing_power)


def comparisons(rates):
    """Centre against periphery in each town; all towns together and the mean of their rates."""
    for town, survey in {place[:2] for place in rates}:
        pair = [rates.get((town, survey, zone)) for zone in ("centre", "periphery")]
        gap = difference(*pair) if all(pair) else UNDEFINED
        yield town, survey, "all", "vacancy_gap_centre_periphery", "", gap
    for survey, zone in {place[1:] for place in rates}:
        group = [rate for place, rate in rates.items() if place[1:] == (survey, zone)]
        counts = [(round(rate.value * rate.n), rate.n) for rate in group if rate.n]
        mean = sum(rate.value for rate in group) / len(group)
        yield "", survey, zone, "vacancy_rate_pooled", "", proportion(*map(sum, zip(*counts)))
        yield "", survey, zone, "vacancy_rate_mean", "", Figure(mean, n=len(group))


def region(folder, activities):
    """All rows of a folder's figures."""

    def read(name):
        for path in sorted(folder.glob(name)):
            yield from csv.DictReader(path.read_text(encoding="utf-8").splitlines())

    towns = {r["town_code"]: r for r in read("towns.csv")}
    places, splits = defaultdict(list), defaultdict(dict)
    for r in read("premises-*.csv"):
        for zone in ("all", r.get("zone", "centre")):
            places[r["town_code"], r["survey"], zone].append(r)
    rows = [place + row for place, found in places.items() for row in inventory(found, place[1])]
    for place, found in places.items():
        inhabitants = int(towns[place[0]]["population"] or 0)
        rows += [place + row for row in offer(found, inhabitants, activities)]
    for r in read("vacancy.csv"):
        figures = published(Fraction(r["vacancy_rate"]), int(r["premises"] or 0))
        rows += [(r["town_code"], r["year"], r["zone"]) + row for row in figures]
    rates = {row[:3]: row[5] for row in rows if row[3] == "vacancy_rate"}
    rows += comparisons(rates)
    for r in read("turnover.csv"):
        splits[r["town_code"], r["year"]][r["zone"]] = Fraction(r["turnover"])
    for split, amounts in splits.items():
        town, year = split
        survey = nearest({place[1] for place in places if place[0] == town}, year)
        shops = {place[2]: found for place, found in places.items() if place[:2] == (town, survey)}
        power = Fraction(towns[town]["purchasing_power"])
        rows += [split + row for row in turnover(amounts, power, shops, activities)]
    return rows


def text(number):
    """A whole number as such, any other as a float, nothing where undefined."""
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else repr(float(number))


def main(samples, reference=None):
    """Prints all rows."""
    folder = Path(samples).resolve()
    activities = read_activities(Path(reference or folder.parents[1] / ACTIVITIES))
    print("town_code,survey,zone,indicator,reference", *Figure._fields, sep=",")
    for *key, figure in sorted(region(folder, activities), key=lambda row: row[:5]):
        print(*key, *map(text, figure), sep=",")


if __name__ == "__main__":
    main(*sys.argv[1:])
