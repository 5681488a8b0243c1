"""Computes every figure of `vitrine indicators samples/region` a second time, for OracleTest.

    python3 oracle.py samples/region > region-figures.csv

Python 3.11, standard library; written from the method alone, without the program. One reading on
which the method is silent was settled after comparing: the last day of a month completes the month
(31 May 2020 to 30 June 2021 is 13 months), for both dates stand for ends of months.
It reads clean tables only, as the sample's are: one word for each status, no premises twice.
Everything is an exact fraction, square roots to 50 digits; only logarithms are floats.
"""

import calendar
import csv
import datetime
import math
import statistics
import sys
from collections import Counter, defaultdict, namedtuple
from fractions import Fraction
from pathlib import Path

Z = Fraction("1.959963984540054")
SPLIT = ("periphery", "centre", "pericentral")
FRENCH, GERMAN = [Fraction(part, 100) for part in (62, 25, 13)], [Fraction(1, 3)] * 3
REFERENCES = {"fr": FRENCH, "de": GERMAN}
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


def turnover(amounts, purchasing_power):
    """The figures of one town's split, by zone; the sample's table states no floor area."""
    total = sum(amounts.values())
    x = [amounts[zone] / total for zone in SPLIT]
    for i, zone in enumerate(SPLIT):
        yield zone, "turnover_share", "", Figure(x[i])
        yield zone, "turnover_per_m2", "", UNDEFINED
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


def region(folder):
    """All rows of a folder's figures."""

    def read(name):
        for path in sorted(folder.glob(name)):
            yield from csv.DictReader(path.read_text(encoding="utf-8").splitlines())

    places, splits = defaultdict(list), defaultdict(dict)
    for r in read("premises-*.csv"):
        for zone in ("all", r.get("zone", "centre")):
            places[r["town_code"], r["survey"], zone].append(r)
    rows = [place + row for place, found in places.items() for row in inventory(found, place[1])]
    for r in read("vacancy.csv"):
        figures = published(Fraction(r["vacancy_rate"]), int(r["premises"] or 0))
        rows += [(r["town_code"], r["year"], r["zone"]) + row for row in figures]
    rates = {row[:3]: row[5] for row in rows if row[3] == "vacancy_rate"}
    rows += comparisons(rates)
    power = {r["town_code"]: Fraction(r["purchasing_power"]) for r in read("towns.csv")}
    for r in read("turnover.csv"):
        splits[r["town_code"], r["year"]][r["zone"]] = Fraction(r["turnover"])
    for split, amounts in splits.items():
        rows += [split + row for row in turnover(amounts, power[split[0]])]
    return rows


def text(number):
    """A whole number as such, any other as a float, nothing where undefined."""
    if number is None:
        return ""
    return str(int(number)) if number == int(number) else repr(float(number))


if __name__ == "__main__":
    print("town_code,survey,zone,indicator,reference", *Figure._fields, sep=",")
    for *key, figure in sorted(region(Path(sys.argv[1])), key=lambda row: row[:5]):
        print(*key, *map(text, figure), sep=",")
