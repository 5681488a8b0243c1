"""Runs and join counts of Vancouver's storefronts, reckoned without vitrine.

Python's standard library alone; neighbours by brute force. Made with Python 3.11:

    python3 vancouver-oracle.py storefronts-inventory.csv > vancouver-oracle.csv

"Vacant" is vacant, "Vacant UC" works, all else occupied; of an id that stands twice in a year the
first row counts. Sides are those of odd and even numbers; at one number the ids decide, as texts.
"""
import csv
import math
import sys
from itertools import groupby

RADIUS = 6371008.8


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        # The one mistyped quote of the file would swallow rows: quotes of names are letters there.
        lines = [l.replace('Vij"s', "Vij's") for l in file]
    seen, rows = set(), []
    for r in csv.DictReader(lines, delimiter=";"):
        key = (r["Year recorded"], r["ID"])
        if key not in seen:
            seen.add(key)
            kind = {"Vacant": "V", "Vacant UC": "W"}.get(r["Retail category"], "O")
            lat, lon = map(float, r["geo_point_2d"].split(","))
            rows.append(dict(year=r["Year recorded"], id=r["ID"], kind=kind,
                             street=r["Street name - Parcel"],
                             number=int(r["Civic number - Parcel"]),
                             area=r["Geo Local Area"], lat=lat, lon=lon))
    return rows


def sequences(rows):
    sides = {}
    for r in sorted(rows, key=lambda r: (r["number"], r["id"])):
        sides.setdefault((r["street"], r["number"] % 2), []).append(r["kind"])
    return list(sides.values())


def runs(rows):
    kinds = sequences(rows)
    lengths = {"V": [], "O": []}
    for side in kinds:
        for kind, run in groupby(side):
            if kind in lengths:
                lengths[kind].append(len(list(run)))
    v, o = lengths["V"], lengths["O"]
    r = e = var = n = 0
    for side in kinds:
        a = side.count("V")
        b = len(side) - a
        if a and b:
            m = a + b
            r += sum(1 for _ in groupby(side, key=lambda k: k == "V"))
            e += 1 + 2 * a * b / m
            var += 2 * a * b * (2 * a * b - m) / (m * m * (m - 1))
            n += m
    z = (r - e) / math.sqrt(var)
    p = math.erfc(abs(z) / math.sqrt(2))
    return dict(longest=max(v), share=sum(k for k in v if k >= 3) / sum(v),
                active=sum(o) / len(o), z=z, p=p, n=n)


def metres(a, b):
    f, g = math.radians(a["lat"]), math.radians(b["lat"])
    h = (math.sin((f - g) / 2) ** 2 + math.cos(f) * math.cos(g)
         * math.sin(math.radians(a["lon"] - b["lon"]) / 2) ** 2)
    return 2 * RADIUS * math.asin(math.sqrt(h))


def joins(rows, k=4):
    n = len(rows)
    x = [r["kind"] == "V" for r in rows]
    near = []
    for i in range(n):
        d = [(round(1000 * metres(rows[i], rows[j])), j) for j in range(n) if j != i]
        limit = sorted(d)[k - 1][0]
        near.append({j for far, j in d if far <= limit})
    bb = sum(x[j] for i in range(n) if x[i] for j in near[i]) / 2
    s0 = sum(map(len, near))
    s1 = sum(((i in near[j]) + 1) ** 2 if i in near[j] and i < j else 0 if i in near[j] else 1
             for i in range(n) for j in near[i])
    into = [0] * n
    for own in near:
        for j in own:
            into[j] += 1
    s2 = sum((len(near[i]) + into[i]) ** 2 for i in range(n))
    v = sum(x)

    def share(m):
        return math.prod((v - i) / (n - i) for i in range(m))

    e = s0 * share(2) / 2
    var = (s1 * share(2) + (s2 - 2 * s1) * share(3) + (s0 * s0 + s1 - s2) * share(4)) / 4 - e * e
    return dict(n=n, vacant=v, bb=bb, z=(bb - e) / math.sqrt(var))


def main():
    rows = read(sys.argv[1])
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["what", "year", "figure", "value"])
    for year in ("2020", "2021"):
        of = [r for r in rows if r["year"] == year]
        for what, part in (("all", of),
                           ("Downtown", [r for r in of if r["area"] == "Downtown"]),
                           ("W 4TH AV", [r for r in of if r["street"] == "W 4TH AV"])):
            for figure, value in runs(part).items():
                out.writerow([what, year, figure, repr(value)])
        for figure, value in joins([r for r in of if r["area"] == "Downtown"]).items():
            out.writerow(["Downtown joins", year, figure, repr(value)])


main()
