// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/PatientErrors.h"

#include "tests/support/ScriptOfWords.h"

#include <gtest/gtest.h>

namespace lacrima::ui {
namespace {

/// Patients read whom to turn to, and never a path.
TEST(PatientErrorsTest, EveryErrorHasItsSentence) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("survey-errors"));
    QStringList lines;
    for (const base::Error& error :
        {base::error("store.disk_full"), base::error("store.read_only", {"/x/s.lacrima"}),
            base::error("store.busy"), base::error("store.input_output"),
            base::error("store.damaged", {"/x/s.lacrima"}), base::error("store.no_such_draft"),
            base::error("file.missing", {"/x/s.lacrima"}), base::error("file.unwritable", {"/x/s.lacrima"}),
            base::error("study.draft_altered"), base::error("study.draft_older"),
            base::error("study.already_sealed"), base::error("study.wrong_pin"),
            base::error("study.wait", {"12"}), base::error("study.no_pin"), base::error("seal.wrong_code")}) {
        const QString words = PatientErrors::sentenceOf(error);
        EXPECT_FALSE(words.contains(QLatin1String("/x/"))) << words.toStdString();
        lines.append(QStringLiteral("%1: %2").arg(QString::fromStdString(std::string(error.key)), words));
    }
    script.noteWhole(QStringLiteral("errors"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::ui
