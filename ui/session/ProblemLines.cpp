// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/ProblemLines.h"

#include "core/study/Study.h"
#include "ui/text/ErrorText.h"
#include "ui/text/SentenceFilling.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class ProblemLines {
    Q_DECLARE_TR_FUNCTIONS(ProblemLines)
};

/// What a file says of itself makes no lines of its own and fills no screen.
QString filled(const QString& words, const QStringList& parts) {
    constexpr qsizetype kMostOfAPart = 400;
    std::vector<std::string> shown;
    for (const QString& part : parts) shown.push_back(part.left(kMostOfAPart).toStdString());
    return text::filled(words, shown);
}

bool isNamedIn(const std::vector<study::LogProblem>& problems, const QString& fingerprint) {
    const std::string wanted = fingerprint.toStdString();
    return std::any_of(problems.begin(), problems.end(), [&](const study::LogProblem& problem) {
        const auto& arguments = problem.error.arguments;
        return std::find(arguments.begin(), arguments.end(), wanted) != arguments.end();
    });
}

} // namespace

QString problemLine(const study::LogProblem& problem) {
    const QString words = text::sentenceOf(problem.error);
    if (problem.position == 0) return words;
    const QString number = QString::number(problem.position);
    return problem.caseId.isEmpty()
               ? filled(ProblemLines::tr("record %1 %2"), {number, words})
               : filled(ProblemLines::tr("record %1 (it says: case %2) %3"), {number, problem.caseId, words});
}

QString asSentence(QString line) {
    if (!line.isEmpty()) line[0] = line[0].toUpper();
    return line.endsWith(QLatin1Char('.')) ? line : line + QLatin1Char('.');
}

QStringList signerLines(const study::Study& study, const std::vector<study::LogProblem>& problems) {
    QStringList lines;
    if (const QString founder = study.founder(); isNamedIn(problems, founder))
        lines.append(filled(ProblemLines::tr("%1 is the study team"), {founder}));
    const auto offices = study.team().offices();
    if (!offices) return lines;
    for (const study::OfficeOverview& each : *offices) {
        if (isNamedIn(problems, each.office.fingerprint))
            lines.append(filled(ProblemLines::tr("%1 is the office %2, %3"),
                {each.office.fingerprint, each.office.code, each.office.name}));
    }
    return lines;
}

QStringList gapLines(const study::Study& study) {
    QStringList lines;
    const auto offices = study.team().offices();
    if (!offices) return lines;
    for (const study::OfficeOverview& each : *offices) {
        if (each.office.missing > 0)
            lines.append(filled(ProblemLines::tr("the office %1, %2 (fingerprint %3) went on with an older "
                                                 "copy: at least %n record(s) it had seen are missing",
                                    nullptr, static_cast<int>(each.office.missing)),
                {each.office.code, each.office.name, each.office.fingerprint}));
    }
    return lines;
}

} // namespace lacrima::ui
