// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/CsvWriting.h"

#include "core/exchange/export/WideExport.h"
#include "core/exchange/import/OwnExport.h"
#include "core/store/OutputFile.h"
#include "ui/clean/LeftOutWords.h"
#include "ui/session/StudySession.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lacrima::ui {
namespace {

/// The context of the sentences below.
class CsvWords {
    Q_DECLARE_TR_FUNCTIONS(CsvWords)
};

QString wordsOf(const StudySession& session, const QString& path, const QString& codebook) {
    const auto& rows = session.casebook().rows();
    const auto excluded = static_cast<int>(std::count_if(
        rows.begin(), rows.end(), [](const casebook::CaseRow& row) { return row.isExcluded(); }));
    QStringList words{CsvWords::tr("%n case(s) are written to %1, and what the columns and codes mean to %2. "
                                   "The files are not sealed: keep them as you keep the passphrase.",
        nullptr, static_cast<int>(rows.size()) - excluded)
                          .arg(path, codebook)};
    if (excluded > 0) words.append(CsvWords::tr("%n excluded case(s) are left out.", nullptr, excluded));
    if (session.dataset()->leftOut.all() > 0)
        words.append(CsvWords::tr("Records of the study are left out as well, as said above; what they held "
                                  "is written as unreadable, or as not recorded where it is gone."));
    return words.join(QLatin1Char(' '));
}

} // namespace

base::Result<WrittenCsv> writeCsvOf(const StudySession& session, const QString& path) {
    exchange::ExportOptions options;
    options.scoring.answeredShare = session.definition().answeredShare;
    const casebook::Casebook& casebook = session.casebook();
    const QString codebook = exchange::codebookPath(path);
    for (const QString& target : {path, codebook})
        if (auto may = store::checkTarget(target, session.study().path()); !may) return may.error();
    const std::array files{store::PrivateFile{codebook, exchange::codebookCsv(casebook, options)},
        store::PrivateFile{path, exchange::wideCsv(casebook, options)}};
    if (auto written = store::writePrivately(files); !written) return written.error();
    return WrittenCsv{session.dataset()->leftOut.all() == 0, wordsOf(session, path, codebook)};
}

} // namespace lacrima::ui
