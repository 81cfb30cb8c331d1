// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"
#include "core/findings/Results.h"

#include <QString>

#include <optional>

namespace lacrima::ui::figures {

/// The values that a variable can have: as its instrument says, else from its first to its last labelled
/// value and whatever lies beyond them in the data. Open where neither says anything.
struct PossibleRange {
    QString variable;
    std::optional<double> least;
    std::optional<double> most;

    PossibleRange(const dataset::Dataset& data, const QString& name);

    double clipped(double value) const;
    bool holds(const analysis::Interval& interval) const;
    /// "drawn only as far as the scale goes, 0 to 5".
    QString cutWords() const;
    /// "0 never, 5 almost always"; of ends without words "0 to 5". Only where both ends are known.
    QString anchorWords(const dataset::Dataset& data) const;
};

} // namespace lacrima::ui::figures
