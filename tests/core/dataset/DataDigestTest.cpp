// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/DataDigest.h"

#include <gtest/gtest.h>
#include <limits>

namespace lacrima::dataset {
namespace {

Dataset twoRows() {
    Dataset data;
    data.rows = std::vector<DataRow>{
        {QStringLiteral("A"), 1, QStringLiteral("C"), {}}, {QStringLiteral("B"), 1, QStringLiteral("C"), {}}};
    DataColumn column;
    column.name = QStringLiteral("x");
    column.values = std::vector<double>{4, std::numeric_limits<double>::quiet_NaN()};
    column.cellStates = std::vector<CellState>{CellState::Answered, CellState::Refused};
    data.add(std::move(column));
    return data;
}

TEST(DataDigestTest, EqualDataHaveOneNameWhateverThePositionOfTheLog) {
    Dataset later = twoRows();
    later.logPosition = 90;
    later.columns[0].values =
        std::vector<double>{4, -std::numeric_limits<double>::signaling_NaN()}; // missing all the same
    EXPECT_EQ(digestOf(twoRows()), digestOf(later));
    EXPECT_FALSE(digestOf(twoRows()).isEmpty());
}

TEST(DataDigestTest, EveryPartOfTheDataMatters) {
    const QByteArray name = digestOf(twoRows());
    const auto changed = [](const auto& change) {
        Dataset data = twoRows();
        change(data);
        return digestOf(data);
    };
    EXPECT_NE(changed([](Dataset& data) { data.columns[0].values = std::vector<double>{5, 0}; }), name);
    EXPECT_NE(changed([](Dataset& data) { data.columns[0].name = QStringLiteral("y"); }), name);
    EXPECT_NE(changed([](Dataset& data) {
        data.columns[0].cellStates = std::vector<CellState>{CellState::Answered, CellState::Skipped};
    }),
        name)
        << "why a value is missing";
    EXPECT_NE(changed([](Dataset& data) {
        data.rows = std::vector<DataRow>{{QStringLiteral("A"), 1, QStringLiteral("C"), {}},
            {QStringLiteral("B"), 2, QStringLiteral("C"), {}}};
    }),
        name)
        << "another sitting";
}

} // namespace
} // namespace lacrima::dataset
