// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/MergedWords.h"

#include <algorithm>

namespace lacrima::ui::report {
namespace {

const QString kParting = QStringLiteral("\n\n");

/// The letters of `base` from `from` up to `to` were replaced.
struct Change {
    qsizetype from = 0;
    qsizetype to = 0;
};

Change changeOf(const QString& base, const QString& text) {
    const qsizetype shorter = std::min(base.size(), text.size());
    qsizetype same = 0;
    while (same < shorter && base[same] == text[same]) ++same;
    qsizetype sameAtEnd = 0;
    while (
        sameAtEnd < shorter - same && base[base.size() - 1 - sameAtEnd] == text[text.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    return {same, base.size() - sameAtEnd};
}

/// What stands in the text for these letters of the base, which hold the whole change.
QString partOf(const QString& base, const QString& text, const Change& place) {
    return text.mid(place.from, text.size() - place.from - (base.size() - place.to));
}

/// The whole lines around.
Change linesAround(const QString& base, const Change& place) {
    const qsizetype end = base.indexOf(QLatin1Char('\n'), place.to);
    return {place.from == 0 ? 0 : base.lastIndexOf(QLatin1Char('\n'), place.from - 1) + 1,
        end < 0 ? base.size() : end};
}

QString oneUnderTheOther(const QString& first, const QString& second) {
    if (first.isEmpty() || second.isEmpty() || first == second) return first.isEmpty() ? second : first;
    if (second.startsWith(QLatin1Char('\n'))) return first + second;
    return first + kParting + second;
}

} // namespace

QString mergedWords(const QString& base, const QString& ours, const QString& theirs) {
    if (ours == theirs || theirs == base) return ours;
    if (ours == base) return theirs;
    const Change mine = changeOf(base, ours);
    const Change other = changeOf(base, theirs);
    const bool isAtOnePlace = mine.from == mine.to && other.from == other.to && mine.from == other.from;
    if (!isAtOnePlace && mine.to <= other.from)
        return base.left(mine.from) + partOf(base, ours, mine) + base.mid(mine.to, other.from - mine.to) +
               partOf(base, theirs, other) + base.mid(other.to);
    if (!isAtOnePlace && other.to <= mine.from) return mergedWords(base, theirs, ours);
    Change both{std::min(mine.from, other.from), std::max(mine.to, other.to)};
    const bool isGrowing = isAtOnePlace && (partOf(base, theirs, both).startsWith(QLatin1Char('\n')) ||
                                               partOf(base, ours, both).startsWith(QLatin1Char('\n')));
    if (!isGrowing) both = linesAround(base, both);
    QString first = partOf(base, ours, both);
    QString second = partOf(base, theirs, both);
    if (isGrowing && first.startsWith(QLatin1Char('\n'))) std::swap(first, second);
    return base.left(both.from) + oneUnderTheOther(first, second) + base.mid(both.to);
}

} // namespace lacrima::ui::report
