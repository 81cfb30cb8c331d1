// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/FailedForms.h"

#include <gtest/gtest.h>
#include <memory>
#include <tuple>
#include <vector>

namespace lacrima::casebook {
namespace {

Variable variableOf(const QString& form, bool isOfClinician) {
    auto instrument = std::make_shared<instrument::Instrument>();
    instrument->id = form;
    Variable variable;
    variable.instrument = std::move(instrument);
    variable.isOfClinician = isOfClinician;
    return variable;
}

record::RecordHeader headerOf(
    const QString& clinician, const QString& caseId, int sitting, const QString& form) {
    record::RecordHeader header;
    header.kind = record::Kind::Response;
    header.clinician = clinician;
    header.caseId = caseId;
    header.sitting = sitting;
    header.instrument = form;
    return header;
}

const QStringList kForms{QStringLiteral("crying"), QStringLiteral("wai_sr")};

/// Two clinicians with two patients each, who have three sittings each.
std::vector<CaseRow> rows() {
    std::vector<CaseRow> all;
    for (const char* clinician : {"VD01", "VD02"}) {
        for (const char* patient : {"-1", "-2"}) {
            for (int sitting = 1; sitting <= 3; ++sitting) {
                CaseRow row;
                row.clinician = QString::fromLatin1(clinician);
                row.caseId = row.clinician + QString::fromLatin1(patient);
                row.sitting = sitting;
                all.push_back(row);
            }
        }
    }
    return all;
}

TEST(FailedFormsTest, AFormOfAPatientIsOfItsCaseSittingAndInstrumentAlone) {
    for (const CaseRow& failed : rows()) {
        for (const QString& form : kForms) {
            FailedForms forms;
            forms.add(headerOf(failed.clinician, failed.caseId, failed.sitting, form));
            for (const CaseRow& row : rows()) {
                for (const QString& asked : kForms) {
                    const bool isThis = std::tie(row.caseId, row.sitting, asked) ==
                                        std::tie(failed.caseId, failed.sitting, form);
                    EXPECT_EQ(forms.has(row, variableOf(asked, false)), isThis)
                        << failed.caseId.toStdString() << failed.sitting << row.caseId.toStdString()
                        << row.sitting;
                }
            }
        }
    }
}

TEST(FailedFormsTest, AFormOfAClinicianIsOfAllTheirRowsAndOfNobodyElses) {
    for (const QString& clinician : {QStringLiteral("VD01"), QStringLiteral("VD02")}) {
        FailedForms forms;
        forms.add(headerOf(clinician, {}, 0, QStringLiteral("practice")));
        for (const CaseRow& row : rows()) {
            EXPECT_EQ(
                forms.has(row, variableOf(QStringLiteral("practice"), true)), row.clinician == clinician)
                << row.caseId.toStdString() << row.sitting;
            EXPECT_FALSE(forms.has(row, variableOf(QStringLiteral("crying"), true)));
        }
    }
}

/// Before there were sittings a record said none.
TEST(FailedFormsTest, ARecordWithoutASittingIsOfTheFirst) {
    FailedForms forms;
    forms.add(headerOf(QStringLiteral("VD01"), QStringLiteral("VD01-1"), 0, kForms.front()));
    for (const CaseRow& row : rows())
        EXPECT_EQ(forms.has(row, variableOf(kForms.front(), false)),
            row.caseId == QStringLiteral("VD01-1") && row.sitting == 1);
}

TEST(FailedFormsTest, WhatIsNoFormFailsNoForm) {
    FailedForms forms;
    record::RecordHeader header =
        headerOf(QStringLiteral("VD01"), QStringLiteral("VD01-1"), 1, kForms.front());
    header.kind = record::Kind::Correction;
    forms.add(header);
    header.kind = record::Kind::Response;
    header.instrument.clear();
    forms.add(header);
    for (const CaseRow& row : rows()) EXPECT_FALSE(forms.has(row, variableOf(kForms.front(), false)));
}

} // namespace
} // namespace lacrima::casebook
