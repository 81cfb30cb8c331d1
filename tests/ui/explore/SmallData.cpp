// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/explore/SmallData.h"

#include "tests/support/ui/Home.h"

#include <cmath>

namespace lacrima::ui::test {
namespace {

dataset::DataColumn columnOf(const char* name, std::vector<double> values, const QStringList& labels) {
    dataset::DataColumn column;
    column.name = str(name);
    column.variable = column.name;
    column.label.byLanguage.insert(str("en"), str("About ") + column.name);
    for (qsizetype i = 0; i < labels.size(); ++i)
        column.labels[static_cast<double>(i)].byLanguage.insert(str("en"), labels[i]);
    std::vector<dataset::CellState> states;
    for (const double value : values)
        states.push_back(std::isnan(value) ? dataset::CellState::Skipped : dataset::CellState::Answered);
    column.values = std::move(values);
    column.cellStates = std::move(states);
    column.measure = labels.isEmpty() ? dataset::Measure::Scale : dataset::Measure::Ordinal;
    return column;
}

} // namespace

SmallData::SmallData(int cases) {
    for (int i = 1; i <= cases; ++i)
        m_data.rows.edit().push_back({QStringLiteral("K%1").arg(i), 1, QStringLiteral("T%1").arg(i), {}});
}

SmallData& SmallData::with(const char* name, std::vector<double> values, const QStringList& labels) {
    m_data.add(columnOf(name, std::move(values), labels));
    return *this;
}

SmallData& SmallData::nominal(const char* name, std::vector<double> values, const QStringList& labels) {
    dataset::DataColumn column = columnOf(name, std::move(values), labels);
    column.measure = dataset::Measure::Nominal;
    m_data.add(std::move(column));
    return *this;
}

SmallData& SmallData::sameClinician(int first, int second) {
    auto& rows = m_data.rows.edit();
    rows[static_cast<std::size_t>(second)].clinician = rows[static_cast<std::size_t>(first)].clinician;
    return *this;
}

SmallData sixCases() {
    const double none = std::nan("");
    SmallData data(6);
    data.nominal("appr_x", {0, 0, 0, 1, 1, 1}, {str("Ay"), str("Bee")})
        .with("po_level", {0, 0, 1, 1, 2, none}, {str("Low"), str("Middle"), str("High")})
        .with("cried_ever", {1, 1, 0, 1, 1, none}, {str("No"), str("Yes")})
        .with("cried_last_session", {1, 0, 0, 0, 1, none}, {str("No"), str("Yes")})
        .with("cry_frequency", {1, 2, 0, 3, 5, none},
            {str("Never"), str("Once"), str("Few"), str("Monthly"), str("Weekly"), str("Always")})
        .with("cry_count", {1, 4, none, 9, 70, none});
    return data;
}

} // namespace lacrima::ui::test
