"""The ranking of README.md with pandas."""
import sys

import pandas as pd

WORDS = ["town_code", "zone", "status"]

premises = pd.read_csv(sys.argv[1], usecols=WORDS, dtype={word: "category" for word in WORDS})
known = premises["status"].isin(["occupied", "vacant", "works", "storage"])
centres = premises[(premises["zone"] == "centre") & known]
towns = (centres["status"] == "vacant").groupby(centres["town_code"], observed=True).agg(["sum", "size"])
table = pd.DataFrame({"vacancy_rate": towns["sum"] / towns["size"], "vacancy_n": towns["size"]})
table.insert(0, "rank", table["vacancy_rate"].rank(method="min").astype(int))
table.sort_values(["rank", "town_code"]).reset_index().to_csv(sys.stdout, index=False)
