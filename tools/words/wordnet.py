#!/usr/bin/env python3
"""Write src/main/resources/org/variorum/dictionary/words.tsv from the Princeton WordNet 3.0 database.

    python3 tools/words/wordnet.py /usr/share/wordnet > src/main/resources/org/variorum/dictionary/words.tsv

The database is Debian's packages wordnet-base and wordnet-sense-index (licence: WordNet 3.0 licence, see NOTICE). A row is
one lower-case word: how often it was tagged noun, verb, adjective, adverb in WordNet's sense-tagged texts (plus one for being
listed at all, 0 for not being listed), the lexicographer file of its first noun sense when that is one the library asks for, and
whether the verb takes a that-clause. Irregular forms are rows of their own that name their lemma.
"""
import collections
import pathlib
import sys

ASKED = {"06": "artifact", "14": "group", "15": "location", "18": "person", "28": "time"}
# verbs whose past and participle are the base form; WordNet's exception lists have forms that differ only
INVARIANT = """bet bid broadcast burst bust cast cost cut forecast hit hurt let put quit read rid set shed shut slit split spread
thrust upset wed""".split()
# a rare verb's past that is also a common verb of its own ("wound" is to hurt here, not the past of "wind")
RARER = {("wound", "V"), ("ground", "V"), ("bore", "V")}
POS = {"1": 0, "2": 1, "3": 2, "5": 2, "4": 3}


def plain(word):
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def main(folder):
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    for line in (folder / "index.sense").read_text().splitlines():
        key, _, _, tagged = line.split(" ")
        word, rest = key.split("%")
        if plain(word):
            counts[word][POS[rest[0]]] += int(tagged)
    listed = collections.defaultdict(lambda: [0, 0, 0, 0])
    first = {}
    category = {}
    for name, at in (("noun", 0), ("verb", 1), ("adj", 2), ("adv", 3)):
        for line in (folder / f"index.{name}").read_text().splitlines():
            if line.startswith(" "):
                continue
            parts = line.split()
            word, synsets = parts[0], [p for p in parts if len(p) == 8 and p.isdigit()]
            if plain(word):
                listed[word][at] = 1
                if at == 0 and synsets:
                    first[word] = synsets[0]
    for line in (folder / "data.noun").read_text().splitlines():
        if not line.startswith(" "):
            offset, lexfile = line.split(" ")[:2]
            category[offset] = ASKED.get(lexfile, "")
    that = set()
    for line in (folder / "data.verb").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split(" | ")[0].split()
        size = int(parts[3], 16)
        words = [parts[4 + 2 * i] for i in range(size)]
        frames = [parts[i + 1: i + 3] for i, p in enumerate(parts) if p == "+" and i + 2 < len(parts)]
        for number, which in frames:
            if number == "26":
                chosen = words if which == "00" else [words[int(which, 16) - 1]]
                that.update(w for w in chosen if plain(w))
    irregular = {}
    for name, tag in (("verb", "V"), ("noun", "N")):
        for line in (folder / f"{name}.exc").read_text().splitlines():
            form, lemma = line.split()[:2]
            regular = tag == "V" and form == lemma  # "feed feed": no past of its own
            if plain(form) and plain(lemma) and lemma in listed and (form, tag) not in RARER and not regular:
                irregular.setdefault((form, tag), lemma)
    irregular.update({(word, "V"): word for word in INVARIANT})
    print("word\tnoun\tverb\tadjective\tadverb\tcategory\tthat\tlemma")
    for word in sorted(listed):
        n = [counts[word][i] + listed[word][i] if listed[word][i] else 0 for i in range(4)]
        print(word, *n, category.get(first.get(word), ""), "that" if word in that else "", "", sep="\t")
    for (form, tag), lemma in sorted(irregular.items()):
        print(form, *("1" if tag == t else "0" for t in "NVAR"), "", "", lemma, sep="\t")


main(pathlib.Path(sys.argv[1]))
