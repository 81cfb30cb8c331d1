// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/Casebook.h"

#include <gtest/gtest.h>

namespace lacrima::casebook {

inline instrument::Catalogue studyCatalogue() {
    instrument::Catalogue catalogue;
    for (const char* id : {"practice", "diagnosis", "crying", "wai_sr"}) {
        const auto added = catalogue.add(instrument::Catalogue::shippedJson(QString::fromLatin1(id)));
        EXPECT_TRUE(added.has_value()) << id;
    }
    return catalogue;
}

/// A casebook to which records are applied one by one.
class CasebookFixture : public testing::Test {
protected:
    QByteArray nextId() { return QByteArray(15, 'r') + static_cast<char>(++m_ids); }

    QByteArray apply(record::Payload payload) {
        record::Record record;
        record.header.id = nextId();
        record.payload = std::move(payload);
        record.header.kind = record::kindOf(record.payload);
        m_lastChange = m_casebook.apply(record);
        return record.header.id;
    }

    void respond(const QString& caseId, const QString& clinician, std::vector<record::ItemResponse> items,
        int sitting = 1) {
        record::Response response;
        response.caseId = caseId;
        response.clinician = clinician;
        response.sitting = caseId.isEmpty() ? 0 : sitting;
        response.items = std::move(items);
        apply(response);
    }

    QByteArray correct(
        const record::CellAddress& cell, const response::Answer& before, const response::Answer& after) {
        record::Correction correction;
        correction.cell = cell;
        correction.before = before;
        correction.after = after;
        correction.reason = QStringLiteral("typing");
        return apply(correction);
    }

    QByteArray reverse(const QByteArray& target) { return apply(record::Reversal{target, {}, 0}); }

    response::Answer at(const char* variable, int row = 0) const {
        return m_casebook.current(row, m_casebook.variableOf(QString::fromLatin1(variable)));
    }

    Casebook m_casebook{studyCatalogue()};
    CasebookChange m_lastChange;
    int m_ids = 0;
};

} // namespace lacrima::casebook
