// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/GoldenReport.h"

#include "tests/core/findings/GoldenDataset.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>

namespace lacrima::ui::report::test {

ReportSource goldenSource() {
    ReportSource source;
    source.dataset = findings::test::goldenDataset();
    for (dataset::DataColumn& column : source.dataset.columns) {
        std::vector<dataset::CellState> states;
        for (const double value : column.numbers())
            states.push_back(std::isnan(value) ? dataset::CellState::Skipped : dataset::CellState::Answered);
        column.cellStates = states;
    }
    source.alliance = std::make_shared<const instrument::Instrument>(findings::test::goldenInstrument());
    if (auto claims = findings::shippedFindings()) source.claims = *claims;
    source.studyTitle = QStringLiteral("Golden cases");
    source.softwareVersion = QStringLiteral("0.1.0");
    source.logPosition = 17;
    source.stateHash = QString(64, QLatin1Char('c'));
    return source;
}

QString wordsOf(const ReportDocument& document) {
    QString words;
    for (const Block& block : document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->lead + QLatin1Char(' ') + paragraph->text + QLatin1Char('\n');
        if (const auto* note = std::get_if<Note>(&block)) words += note->text + QLatin1Char('\n');
    }
    return words;
}

RSays runR(const CompanionFiles& files) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Rscript"));
    if (program.isEmpty()) return {};
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(CompanionFiles::dataName(QStringLiteral("report")), files.data);
    write(CompanionFiles::numbersName(QStringLiteral("report")), files.numbers);
    write(CompanionFiles::scriptName(QStringLiteral("report")), files.script);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {QStringLiteral("--vanilla"), folder.filePath(QStringLiteral("report.R"))});
    process.waitForFinished(-1); // however busy the computer is
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace lacrima::ui::report::test
