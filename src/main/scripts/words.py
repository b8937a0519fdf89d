"""Derives dictionary/words.txt from the word lists of SCOWL (see NOTICE).

usage: words.py FOLDER > words.txt
FOLDER holds american-english and british-english with the suffixes -small, (none) and -huge, as in the Debian
packages wamerican-small, wamerican, wamerican-huge and their wbritish twins, version 2020.12.07-2.

Three parts, each under a line that begins with "=": common words; rarer words and names that a reader might take
for two common words run together, less those that KnownWords derives by suffix; names. A line is the number of
letters shared with the line before, as one digit of base 36, and the rest of the word.
"""
import re
import sys
import unicodedata

DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
SUFFIXES = (('ies', 'y'), ('es', ''), ('s', ''), ('ied', 'y'), ('ed', ''), ('ed', 'e'), ('d', ''), ('ings', ''), ('ing', ''),
            ('ing', 'e'), ('ers', ''), ('er', ''), ('ers', 'e'), ('er', 'e'), ('ly', ''), ('ness', ''), ('nesses', ''), ('less', ''))


def load(folder, size):
    words = set()
    for variety in ('american', 'british'):
        with open(f'{folder}/{variety}-english{size}', encoding='utf-8') as lines:
            words |= {line.strip() for line in lines if "'" not in line}
    return words


def fold(word):
    return ''.join(c for c in unicodedata.normalize('NFKD', word) if not unicodedata.combining(c)).lower()


def parts(words):
    small = {fold(w) for w in words if w == w.lower()}
    return small, {fold(w) for w in words if w != w.lower()} - small


def plain(words, shortest):
    return {w for w in words if len(w) >= shortest and re.fullmatch('[a-z]+', w)}


def splits(word, left, right):
    return any(word[:i] in left and word[i:] in right for i in range(3, len(word) - 2))


def derived(word, bases):
    return any(word.endswith(end) and len(word) - len(end) > 3 and word[:len(word) - len(end)] + put in bases
               for end, put in SUFFIXES)


def coded(words):
    before = ''
    for word in sorted(words):
        shared = 0
        while shared < min(len(before), len(word), 35) and before[shared] == word[shared]:
            shared += 1
        print(DIGITS[shared] + word[shared:])
        before = word


def main(folder):
    common = plain(parts(load(folder, '-small'))[0], 2)
    names = plain(parts(load(folder, ''))[1], 4) - common
    huge, proper = parts(load(folder, '-huge'))
    huge, proper = plain(huge | proper, 7) - common - names, plain(proper, 4)
    bases = set(common)
    for word in sorted(huge, key=lambda w: (len(w), w)):
        if (splits(word, common, common) or splits(word, proper, common)) and not derived(word, bases):
            bases.add(word)
    for title, words in (('=common', common), ('=single', bases - common), ('=names', names)):
        print(title)
        coded(words)


main(sys.argv[1])
