#!/usr/bin/env python3
"""Oracle for the index of `vitrine rank`, from METHOD.md paragraphs 2, 4, 5 alone. Standard library only.

usage: index-oracle.py INPUT.json [--normalise X] [--aggregate Y] [--group KEY] [--min-premises N]
                                  [--complete-only] [--top N] [--all] [--components]
INPUT.json (numbers may be JSON numbers or texts "a/b" or "0.12": exact):
 {"reference": 0.108,                       (rate of the verdict; a town may have its own "reference")
  "components": [{"id": "vacancy_rate@centre", "at0": 0.25, "at50": 0.117, "at100": 0.05, "weight": 0.4}, ...],
  "towns": [{"code": "00101", "vacant": 15, "n": 108, "groups": {"programme": ["PVD", "ORT"]},
             "values": {"vacancy_rate@centre": "15/108", ...}}]}
Arithmetic: fractions for scores where rational, otherwise 60-digit decimals; printed to 12 significant digits.

Choices where the text is silent (each a function argument below):
- sample-dependent scores are taken over the towns of the group that have the component's value;
- a missing component stands at score 0 and at score 100, all missing ones together; low/high = min/max of both;
- Copeland: over the components that both towns of a pair know, a draw when these carry under half of the weight; m = the towns of the group with an index.
"""
import sys, json, argparse, csv, io
from decimal import Decimal as D, getcontext, ROUND_HALF_EVEN
from fractions import Fraction as F
getcontext().prec = 60
NORMS = ["goalposts", "minmax", "zscore", "rank", "percentile"]
AGGS = ["arithmetic", "geometric", "mazziotta-pareto", "harmonic", "copeland"]

def frac(x):
    return None if x is None else F(str(x)) if not isinstance(x, F) else x
def dec(x):
    return D(x.numerator) / D(x.denominator) if isinstance(x, F) else x
def r12(x):
    """rounded to 12 significant digits, half-even"""
    x = dec(x)
    if x == 0: return D(0)
    return x.quantize(D(1).scaleb(x.adjusted() - 11), rounding=ROUND_HALF_EVEN)
def fmt(x):
    if x is None: return ""
    s = format(r12(x), "f")
    if "." in s: s = s.rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s

def goalpost(v, c):
    a, b = frac(c["at0"]), frac(c["at100"])
    m = frac(c.get("at50"))
    up = b > a
    if (v <= a) if up else (v >= a): return F(0)
    if (v >= b) if up else (v <= b): return F(100)
    if m is None: return 100 * (v - a) / (b - a)
    if (v <= m) if up else (v >= m): return 50 * (v - a) / (m - a)
    return 50 + 50 * (v - m) / (b - m)

def scores(vals, c, how):
    """vals: list of Fraction or None -> list of scores"""
    if how == "goalposts": return [None if v is None else goalpost(v, c) for v in vals]
    up = frac(c["at100"]) > frac(c["at0"])
    k = [None if v is None else (v if up else -v) for v in vals]
    have = [x for x in k if x is not None]
    if not have: return [None] * len(k)
    key = [None if x is None else F(r12(x)) for x in k]
    hk = [x for x in key if x is not None]
    m = len(have)
    if min(hk) == max(hk): return [None if x is None else F(50) for x in k]
    if how == "minmax":
        lo, hi = min(have), max(have)
        return [None if x is None else 100 * (x - lo) / (hi - lo) for x in k]
    if how == "zscore":
        mean = sum(have) / m
        sd = dec(sum((x - mean) ** 2 for x in have) / m).sqrt()
        return [None if x is None else 50 + 10 * dec(x - mean) / sd for x in k]
    out = []
    for x in key:
        if x is None: out.append(None); continue
        better = sum(y > x for y in hk); worse = sum(y < x for y in hk); eq = sum(y == x for y in hk)
        if how == "rank":
            r = better + F(eq + 1, 2)
            out.append(100 * (m - r) / (m - 1))
        else:
            out.append(100 * (worse + F(eq, 2)) / m)
    return out

def agg(s, w, how):
    """s: scores, w: weights (Fractions, sum 1) -> Decimal"""
    s = [dec(x) for x in s]; wd = [dec(x) for x in w]
    if how == "arithmetic": return sum(a * b for a, b in zip(s, wd))
    if how == "geometric": return sum(b * max(a, D(1)).ln() for a, b in zip(s, wd)).exp()
    if how == "harmonic": return 1 / sum(b / max(a, D(1)) for a, b in zip(s, wd))
    if how == "mazziotta-pareto":
        y = [D(70) + D("0.6") * a for a in s]
        M = sum(a * b for a, b in zip(y, wd))
        S2 = sum(b * (a - M) ** 2 for a, b in zip(y, wd))
        return max(D(0), (M - S2 / M - 70) / D("0.6"))
    raise ValueError(how)

COPELAND_ALL = False   # True: m counts the unranked towns of the table too (each a draw), as the program does on 455e4df

def copeland(rows, w):
    """rows: list of lists of scores (None missing), None for a town not in play"""
    idx = [i for i, r in enumerate(rows) if r is not None]
    m = len(rows) if COPELAND_ALL else len(idx); out = [None] * len(rows)
    for i in idx:
        t = 0
        for j in idx:
            if i == j: continue
            a = b = common = F(0)
            for x, y, ww in zip(rows[i], rows[j], w):
                if x is None or y is None: continue
                common += ww
                x, y = r12(x), r12(y)
                if x > y: a += ww
                elif y > x: b += ww
            if common >= F(1, 2): t += (a > b) - (a < b)   # else a draw: too little in common
        out[i] = D(50) if m == 1 else D(50) + D(50) * D(t) / D(m - 1)
    return out

def binom_p(k, n, p):
    """R's binom.test, two-sided, exact fractions; relErr 1 + 1e-7"""
    p = F(p)
    if p == 0: return F(int(k == 0))
    if p == 1: return F(int(k == n))
    a, b = p.numerator, p.denominator - p.numerator
    c, d = 1, []
    for i in range(n + 1):
        d.append(c * a ** i * b ** (n - i)); c = c * (n - i) // (i + 1)
    lim = d[k] * (1 + F(1, 10 ** 7)); tot = sum(d)
    m = n * p
    if k == m: return F(1)
    if k < m:
        y = sum(1 for i in range(n + 1) if i >= m and d[i] <= lim)
        q = sum(d[:k + 1]) + (sum(d[n - y + 1:]) if y else 0)
    else:
        y = sum(1 for i in range(n + 1) if i <= m and d[i] <= lim)
        q = sum(d[:y]) + sum(d[k:])
    return min(F(1), F(q, tot))

def verdicts(towns, ref):
    out = [""] * len(towns)
    t = [(binom_p(int(x["vacant"]), int(x["n"]), F(str(x.get("reference", ref)))), i)
         for i, x in enumerate(towns) if x.get("n") and x.get("vacant") is not None]
    t.sort(); m = len(t); q = F(1); qs = {}
    for r in range(m, 0, -1):
        q = min(q, t[r - 1][0] * m / r); qs[t[r - 1][1]] = q
    for i, v in qs.items():
        x = towns[i]; above = F(int(x["vacant"]), int(x["n"])) > F(str(x.get("reference", ref)))
        out[i] = ("above" if above else "below") if v < F(1, 20) else "undecided"
    return out

def table(data, normalise, aggregate, min_premises=0, complete_only=False, top=None, group=""):
    comps, towns = data["components"], list(data["towns"])
    W = [frac(c["weight"]) for c in comps]; tot = sum(W); W = [w / tot for w in W]
    def values(t): return [frac(t["values"].get(c["id"])) for c in comps]
    if complete_only: towns = [t for t in towns if all(v is not None for v in values(t))]
    vals = [values(t) for t in towns]
    sc = list(zip(*[scores([v[k] for v in vals], c, normalise) for k, c in enumerate(comps)])) if towns else []
    cov = [sum(w for v, w in zip(vs, W) if v is not None) for vs in vals]
    inplay = [c >= F(1, 2) for c in cov]
    rows = []
    base = [list(s) if ok else None for s, ok in zip(sc, inplay)]
    cop = copeland(base, W) if aggregate == "copeland" else None
    for i, t in enumerate(towns):
        s = sc[i]; ix = lo = hi = None
        if inplay[i]:
            known = [k for k in range(len(W)) if s[k] is not None]
            if aggregate == "copeland": ix = cop[i]
            else: ix = agg([s[k] for k in known], [W[k] / cov[i] for k in known], aggregate)
            if len(known) < len(W):
                e = []
                for f in (F(0), F(100)):
                    full = [f if x is None else x for x in s]
                    if aggregate == "copeland":
                        b = list(base); b[i] = full; e.append(copeland(b, W)[i])
                    else: e.append(agg(full, W, aggregate))
                lo, hi = min(e), max(e)
        rows.append(dict(group=group, town_code=t["code"], index=ix, low=lo, high=hi, coverage=cov[i], scores=s, rank=None,
                         few=int(t.get("n") or 0) < min_premises))
    for r, v in zip(rows, verdicts(towns, data.get("reference", "0.108"))): r["verdict"] = v
    ranked = sorted((r for r in rows if r["index"] is not None and not r["few"]), key=lambda r: (-r12(r["index"]), r["town_code"]))
    for i, r in enumerate(ranked):
        r["rank"] = ranked[i - 1]["rank"] if i and r12(ranked[i - 1]["index"]) == r12(r["index"]) else i + 1
    rest = sorted((r for r in rows if r["rank"] is None), key=lambda r: r["town_code"])
    if top is not None: return [r for r in ranked if r["rank"] <= top]
    return ranked + rest

def run(data, normalise, aggregate, group=None, **kw):
    if not group: return table(data, normalise, aggregate, **kw)
    keys = sorted({g for t in data["towns"] for g in t.get("groups", {}).get(group, [])})
    out = []
    for k in keys:
        sub = dict(data, towns=[t for t in data["towns"] if k in t.get("groups", {}).get(group, [])])
        out += table(sub, normalise, aggregate, group=k, **kw)
    sub = [t for t in data["towns"] if not t.get("groups", {}).get(group)]
    if sub: out += table(dict(data, towns=sub), normalise, aggregate, group="", **kw)
    return out

if __name__ == "__main__":
    p = argparse.ArgumentParser(); p.add_argument("input")
    p.add_argument("--normalise", default="goalposts", choices=NORMS); p.add_argument("--aggregate", default="arithmetic", choices=AGGS)
    p.add_argument("--group"); p.add_argument("--min-premises", type=int, default=0); p.add_argument("--complete-only", action="store_true")
    p.add_argument("--top", type=int); p.add_argument("--all", action="store_true"); p.add_argument("--components", action="store_true")
    a = p.parse_args(); d = json.load(open(a.input))
    w = csv.writer(sys.stdout, lineterminator="\n")
    ids = [c["id"] for c in d["components"]]
    w.writerow(["normalise", "aggregate"] + (["group"] if a.group else []) + ["town_code", "index", "index_low", "index_high", "rank"]
               + (["coverage", "verdict"] + ["score:" + i for i in ids] if a.components else []))
    for n in (NORMS if a.all else [a.normalise]):
        for g in (AGGS if a.all else [a.aggregate]):
            for r in run(d, n, g, a.group, min_premises=a.min_premises, complete_only=a.complete_only, top=a.top):
                w.writerow([n, g] + ([r["group"]] if a.group else []) + [r["town_code"], fmt(r["index"]), fmt(r["low"]), fmt(r["high"]),
                    "" if r["rank"] is None else r["rank"]] + ([fmt(r["coverage"]), r["verdict"]] + [fmt(x) for x in r["scores"]] if a.components else []))
