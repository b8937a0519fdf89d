#!/usr/bin/env python3
"""Are unrelated reports linked when nobody says which incident they tell of?

  unhinted.py strip < reports.jsonl > plain.jsonl         reports without their "incident"
  unhinted.py count pairs.jsonl dossiers.json             pairs labelled "unrelated" that share a main dossier
"""
import json
import sys


def strip():
    for line in sys.stdin:
        if line.strip():
            report = json.loads(line)
            report.pop("incident", None)
            print(json.dumps(report, ensure_ascii=False))


def count(pairs, dossiers):
    with open(dossiers, encoding="utf-8") as f:
        mains = [set(d["mainReports"]) for d in json.load(f)["dossiers"]]
    with open(pairs, encoding="utf-8") as f:
        unrelated = [p for p in map(json.loads, f) if p["label"] == "unrelated"]
    linked = [p for p in unrelated if any({p["a"], p["b"]} <= main for main in mains)]
    for pair in linked:
        print(pair["a"], pair["b"])
    print("%d of %d unrelated pairs share a main dossier" % (len(linked), len(unrelated)))


if sys.argv[1:] == ["strip"]:
    strip()
elif len(sys.argv) == 4 and sys.argv[1] == "count":
    count(*sys.argv[2:])
else:
    sys.exit(__doc__)
