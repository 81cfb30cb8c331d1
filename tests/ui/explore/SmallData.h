// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lacrima::ui::test {

/// A dataset made by hand: case "K1", "K2", ... each of a clinician of its own.
class SmallData {
public:
    explicit SmallData(int cases);

    /// NaN is missing. Labels belong to 0, 1, 2, ...
    SmallData& with(const char* name, std::vector<double> values, const QStringList& labels = {});
    SmallData& nominal(const char* name, std::vector<double> values, const QStringList& labels);
    SmallData& sameClinician(int first, int second);

    std::shared_ptr<const dataset::Dataset> shared() const {
        return std::make_shared<const dataset::Dataset>(m_data);
    }
    const dataset::Dataset& data() const { return m_data; }

private:
    dataset::Dataset m_data;
};

/// Six cases in two groups ("appr_x": 0 Ay, 1 Bee), crying ever, in the last session, frequency, counts.
SmallData sixCases();

} // namespace lacrima::ui::test
