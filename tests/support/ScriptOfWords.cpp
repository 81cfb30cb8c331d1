// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptOfWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

namespace lacrima::support {
namespace {

/// Lengths of the longest common sequences of what follows the i-th and the k-th line.
std::vector<std::vector<int>> commonAfter(const QStringList& before, const QStringList& now) {
    const auto rows = static_cast<std::size_t>(before.size());
    const auto columns = static_cast<std::size_t>(now.size());
    std::vector<std::vector<int>> common(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t k = columns; k-- > 0;) {
            const bool isSame = before[static_cast<qsizetype>(i)] == now[static_cast<qsizetype>(k)];
            common[i][k] = isSame ? common[i + 1][k + 1] + 1 : std::max(common[i + 1][k], common[i][k + 1]);
        }
    }
    return common;
}

QStringList changes(const QStringList& before, const QStringList& now) {
    const auto common = commonAfter(before, now);
    QStringList lines;
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < before.size() || k < now.size()) {
        const auto row = static_cast<std::size_t>(i);
        const auto column = static_cast<std::size_t>(k);
        if (i < before.size() && k < now.size() && before[i] == now[k]) {
            ++i;
            ++k;
        } else if (k == now.size() ||
                   (i < before.size() && common[row + 1][column] >= common[row][column + 1])) {
            lines.append(QStringLiteral("- ") + before[i++]);
        } else {
            lines.append(QStringLiteral("+ ") + now[k++]);
        }
    }
    return lines;
}

} // namespace

ScriptOfWords::ScriptOfWords(QString file)
    : m_file(std::move(file)) {}

void ScriptOfWords::note(const QString& step, const QStringList& lines) {
    if (m_before.isEmpty()) {
        noteWhole(step, lines);
    } else {
        m_text.append(QStringLiteral("## ") + step);
        m_text += changes(m_before, lines);
    }
    m_before = lines;
}

void ScriptOfWords::noteWhole(const QString& step, const QStringList& lines) {
    m_text.append(QStringLiteral("## ") + step);
    m_text += lines;
}

QString ScriptOfWords::difference() const {
    QString said;
    for (QString line : m_text) {
        while (line.endsWith(QLatin1Char(' '))) line.chop(1);
        said += line + QLatin1Char('\n');
    }
    QFile file(m_file);
    if (qEnvironmentVariableIsSet("LACRIMA_WRITE_TRANSCRIPTS")) {
        QDir().mkpath(QFileInfo(m_file).absolutePath());
        if (file.open(QIODevice::WriteOnly)) file.write(said.toUtf8());
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) return m_file + QStringLiteral(" is not there");
    const QString kept = QString::fromUtf8(file.readAll());
    if (kept == said) return {};
    constexpr qsizetype kShown = 40;
    return m_file + QStringLiteral(", kept (-) and said (+):\n") +
           changes(kept.split(QLatin1Char('\n')), said.split(QLatin1Char('\n')))
               .mid(0, kShown)
               .join(QLatin1Char('\n'));
}

} // namespace lacrima::support
