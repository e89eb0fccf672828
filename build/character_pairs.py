#!/usr/bin/env python3
"""Writes src/Summarizer/Splitting/CharacterPairs.txt from jieba's dictionary (dict.txt of the package jieba.NET 0.42.2, MIT).

usage: character_pairs.py DICT.TXT > CharacterPairs.txt
A line holds a character and those that follow it within common words, far more often than chance would have it.
"""
import collections
import math
import sys

LEAST_COUNT, LEAST_INFORMATION = 120, 2.0

pairs, characters = collections.Counter(), collections.Counter()
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        word, count = line.split()[:2]
        characters.update({c: int(count) * word.count(c) for c in set(word)})
        if all("\u4e00" <= c <= "\u9fff" for c in word):
            for pair in zip(word, word[1:]):
                pairs[pair] += int(count)
total = sum(characters.values())
followers = collections.defaultdict(set)
for (first, second), count in pairs.items():
    if count >= LEAST_COUNT and math.log(count * total / (characters[first] * characters[second])) > LEAST_INFORMATION:
        followers[first].add(second)
print("# Characters that follow the line's first one within common words; written by build/character_pairs.py from jieba's dictionary (MIT).")
for first in sorted(followers):
    print(first + "".join(sorted(followers[first])))
