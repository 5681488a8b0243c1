"""The job of README.md with pandas."""
import sys

import numpy as np
import pandas as pd

STATUSES = ["occupied", "vacant", "works", "storage", "unknown", "excluded"]
KNOWN = STATUSES[:4]
WORDS = ["town_code", "survey", "zone", "status", "activity", "vacant_since"]
PLACE = ["town_code", "survey", "zone"]

premises = pd.read_csv(
    sys.argv[1],
    usecols=WORDS + ["floor_area_m2"],
    dtype={word: "category" for word in WORDS},
    keep_default_na=False,
    na_values={"floor_area_m2": [""]},
)
cells = premises.groupby(WORDS, observed=True)["floor_area_m2"].agg(["size", "sum"]).reset_index()
cells[WORDS] = cells[WORDS].astype(str)
cells = pd.concat([cells[cells["zone"] != ""], cells.assign(zone="all")])

by_status = cells.groupby(PLACE + ["status"])[["size", "sum"]].sum()
counts = by_status["size"].unstack(fill_value=0).reindex(columns=STATUSES, fill_value=0)
areas = by_status["sum"].unstack(fill_value=0).reindex(columns=STATUSES, fill_value=0)
table = counts.add_prefix("count_")
table.columns = list(table.columns)
table["vacancy_rate"] = counts["vacant"] / counts[KNOWN].sum(axis=1)
table["vacancy_area_rate"] = areas["vacant"] / areas[KNOWN].sum(axis=1)

aged = cells[(cells["status"] == "vacant") & (cells["vacant_since"] != "")].copy()
month = aged["vacant_since"].str.slice(5, 7).replace("", "12").astype(int)
years = aged["survey"].str.slice(0, 4).astype(int) - aged["vacant_since"].str.slice(0, 4).astype(int)
aged["months"] = 12 * years + aged["survey"].str.slice(5, 7).astype(int) - month
ages = aged.groupby(PLACE + ["months"])["size"].sum().reset_index("months")
dated = ages.groupby(PLACE)["size"].sum()


def share(chosen):
    return ages["size"].where(chosen, 0).groupby(PLACE).sum() / dated


table["vacancy_long_term_share"] = share(ages["months"] >= 24)
table["vacancy_duration_share_le12"] = share(ages["months"] <= 12)
table["vacancy_duration_share_gt12_le36"] = share((ages["months"] > 12) & (ages["months"] <= 36))
table["vacancy_duration_share_gt36"] = share(ages["months"] > 36)
upto = 2 * ages.groupby(PLACE)["size"].cumsum()
all_dated = ages.groupby(PLACE)["size"].transform("sum")
lower = ages["months"][upto >= all_dated].groupby(PLACE).min()
upper = ages["months"][upto > all_dated].groupby(PLACE).min()
table["vacancy_median_months"] = (lower + upper) / 2

mix = cells[(cells["status"] == "occupied") & (cells["activity"] != "")]
mix = mix.groupby(PLACE + ["activity"])["size"].sum()
classified = mix.groupby(PLACE).sum()
table["diversity_shannon"] = np.log(classified) - (mix * np.log(mix)).groupby(PLACE).sum() / classified

table.reset_index().melt(PLACE, var_name="indicator").to_csv(sys.stdout, index=False)
