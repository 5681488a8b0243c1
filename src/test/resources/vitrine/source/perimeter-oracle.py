"""Random points in random perimeters, and Lambert-93, by other programs.

Shapely (GEOS) says which polygon holds a point, pyproj (PROJ) converts between degrees and
Lambert-93 and measures the distance to the border in metres. From the root of the project:

    python3 src/test/resources/vitrine/source/perimeter-oracle.py

writes, beside this file, perimeter-degrees.geojson and perimeter-lambert.geojson (two perimeters of
the same town, each in its own coordinates), perimeter-points.csv and lambert93.csv. The committed
files were made by Python 3.11.2, Shapely 1.8.5 (GEOS 3.11.1), pyproj 3.4.1 (PROJ 9.1.1).
"""

import csv
import json
import math
import os
import random

from pyproj import Transformer
from shapely.geometry import MultiPolygon, Point, Polygon, shape

HERE = os.path.dirname(os.path.abspath(__file__))
DICE = random.Random(93)
TO_METRES = Transformer.from_crs("EPSG:4326", "EPSG:2154", always_xy=True)
TO_DEGREES = Transformer.from_crs("EPSG:2154", "EPSG:4326", always_xy=True)
X, Y = 652_000.0, 6_862_000.0


def star(x, y, least, most, corners):
    """A ring of so many corners around a point, never crossing itself."""
    angles = [2 * math.pi * (i + 0.7 * DICE.random()) / corners for i in range(corners)]
    return [
        (x + r * math.cos(a), y + r * math.sin(a))
        for a, r in ((a, DICE.uniform(least, most)) for a in angles)
    ]


def closed(ring, digits):
    rounded = [[round(x, digits), round(y, digits)] for x, y in ring]
    return rounded + [rounded[0]]


def degrees(ring):
    return [TO_DEGREES.transform(x, y) for x, y in ring]


def features(centre, around, island, hole, far, digits):
    """A centre with an island that has a hole, its surroundings, and a part far away."""
    rings = {
        name: closed(ring, digits)
        for name, ring in dict(c=centre, a=around, i=island, h=hole, f=far).items()
    }
    return [
        ("centre", "MultiPolygon", [[rings["c"]], [rings["i"], rings["h"]]]),
        ("pericentral", "Polygon", [rings["a"], rings["c"]]),
        ("periphery", "Polygon", [rings["f"]]),
    ]


def write(name, drawn, crs):
    document = {"type": "FeatureCollection"}
    if crs:
        document["crs"] = {"type": "name", "properties": {"name": crs}}
    document["features"] = [
        {
            "type": "Feature",
            "properties": {"zone": zone},
            "geometry": {"type": kind, "coordinates": coordinates},
        }
        for zone, kind, coordinates in drawn
    ]
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="\n") as out:
        json.dump(document, out)
        out.write("\n")
    return [(zone, shape({"type": kind, "coordinates": c})) for zone, kind, c in drawn]


def held(shapes, x, y):
    return next((zone for zone, polygon in shapes if polygon.contains(Point(x, y))), "")


def border(shapes, metres, x, y):
    """The distance in metres to the nearest border, of polygons in degrees too."""

    def project(polygon):
        parts = polygon.geoms if isinstance(polygon, MultiPolygon) else [polygon]
        return [
            [TO_METRES.transform(*corner) for corner in ring.coords]
            for part in parts
            for ring in (part.exterior, *part.interiors)
        ]

    rings = []
    for _, polygon in shapes:
        parts = polygon.geoms if isinstance(polygon, MultiPolygon) else [polygon]
        rings += (
            [list(r.coords) for part in parts for r in (part.exterior, *part.interiors)]
            if metres
            else project(polygon)
        )
    return min(Polygon(ring).exterior.distance(Point(x, y)) for ring in rings)


def main():
    rings = (
        star(X, Y, 250, 450, 23),
        star(X, Y, 700, 900, 41),
        star(X + 1700, Y, 200, 300, 17),
        star(X + 1700, Y, 50, 90, 9),
        star(X - 1500, Y - 900, 300, 500, 29),
    )
    in_metres = write(
        "perimeter-lambert.geojson", features(*rings, 2), "urn:ogc:def:crs:EPSG::2154"
    )
    in_degrees = write(
        "perimeter-degrees.geojson", features(*map(degrees, rings), 7), None
    )
    corners = [corner for ring in rings for corner in ring]
    points = [(DICE.uniform(X - 2200, X + 2200), DICE.uniform(Y - 1500, Y + 1100)) for _ in range(1500)]
    for _ in range(500):
        x, y = DICE.choice(corners)
        points.append((x + DICE.uniform(-3, 3), y + DICE.uniform(-3, 3)))
    with open(os.path.join(HERE, "perimeter-points.csv"), "w", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow("lat,lon,x,y,degrees_zone,degrees_border,lambert_zone,lambert_border".split(","))
        for x, y in points:
            x, y = round(x, 2), round(y, 2)
            lon, lat = (round(d, 8) for d in TO_DEGREES.transform(x, y))
            rows.writerow(
                [lat, lon, x, y, held(in_degrees, lon, lat)]
                + [round(border(in_degrees, False, x, y), 3), held(in_metres, x, y)]
                + [round(border(in_metres, True, x, y), 3)]
            )
    with open(os.path.join(HERE, "lambert93.csv"), "w", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["lat", "lon", "x", "y"])
        for _ in range(300):
            lat, lon = round(DICE.uniform(41.3, 51.2), 6), round(DICE.uniform(-5.2, 9.6), 6)
            x, y = TO_METRES.transform(lon, lat)
            rows.writerow([lat, lon, "%.4f" % x, "%.4f" % y])


main()
