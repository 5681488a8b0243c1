"""The job of README.md with pandas."""
import sys

import pandas as pd

STATUSES = ["occupied", "vacant", "works", "storage", "unknown", "excluded"]
KNOWN = STATUSES[:4]

premises = pd.read_csv(
    sys.argv[1],
    usecols=["town_code", "zone", "status", "floor_area_m2"],
    dtype={"town_code": "category", "zone": "category", "status": "category"},
)
cells = premises.groupby(["town_code", "zone", "status"], observed=True)["floor_area_m2"].agg(["size", "sum"])
counts = cells["size"].unstack(fill_value=0).reindex(columns=STATUSES, fill_value=0)
areas = cells["sum"].unstack(fill_value=0).reindex(columns=STATUSES, fill_value=0)
table = counts.add_prefix("count_")
table.columns = list(table.columns)
table["vacancy_rate"] = counts["vacant"] / counts[KNOWN].sum(axis=1)
table["vacancy_area_rate"] = areas["vacant"] / areas[KNOWN].sum(axis=1)
long = table.reset_index().melt(["town_code", "zone"], var_name="indicator")
long.to_csv(sys.stdout, index=False)
