// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <vector>

namespace lacrima::findings {

/// How many cells of one variable have a number, and why the others have none.
struct VariableMissing {
    QString name;
    QString instrument;
    std::size_t valid = 0;
    std::array<std::size_t, dataset::kCellStates> byState{}; ///< by CellState; sums to the number of rows

    std::size_t missing() const;
    std::size_t of(dataset::CellState state) const { return byState[static_cast<std::size_t>(state)]; }
};

/// How completely the cases filled in one instrument. What branching hides is not asked, hence not missing.
struct BlockMissing {
    QString instrument;
    std::size_t variables = 0; ///< columns of its items, one an option for several-choice items
    std::size_t complete = 0;  ///< rows with a number in every cell asked
    std::size_t partial = 0;
    std::size_t none = 0; ///< rows without any number; the three sum to the number of rows
};

/// Variables that are missing together.
struct MissingPattern {
    std::vector<bool> isMissing;   ///< a flag a variable, in the order of the summary
    std::vector<std::size_t> rows; ///< of the dataset, ascending

    std::size_t count() const { return rows.size(); }
    std::size_t missingVariables() const;
};

/// Numbers of cases that two variables have in common.
struct PairwiseCounts {
    QStringList variables;
    std::vector<std::size_t> n; ///< variables x variables, row by row; the diagonal has each one's own n
    std::size_t smallest = 0;   ///< over distinct pairs; 0 without a pair
    QString smallestX;
    QString smallestY;

    std::size_t at(std::size_t x, std::size_t y) const {
        return n[x * static_cast<std::size_t>(variables.size()) + y];
    }
};

struct MissingSummary {
    std::size_t rows = 0;
    std::vector<VariableMissing> variables; ///< those asked for that the dataset has, in that order
    std::vector<BlockMissing> blocks;       ///< of the whole dataset, in the order of its columns
    std::vector<MissingPattern> patterns; ///< over `variables`, the most frequent first; ties: fewer missing
    std::size_t completeRows = 0;         ///< with a number in all of `variables`
};

/// Without names: of every item, option and additional variable. Names that the dataset lacks are passed
/// over.
MissingSummary summarizeMissing(const dataset::Dataset& dataset, const QStringList& variables = {});

/// Over the same variables as summarizeMissing().
PairwiseCounts countPairs(const dataset::Dataset& dataset, const QStringList& variables = {});

/// The items of one form with the options of its several-choice ones, in the order of the dataset.
QStringList itemsOf(const dataset::Dataset& dataset, const QString& instrument);

} // namespace lacrima::findings
