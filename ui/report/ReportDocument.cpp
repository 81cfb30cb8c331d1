// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportDocument.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace lacrima::ui::report {
namespace {

constexpr int kDeepestInContents = 2;
constexpr qsizetype kLongestInFoot = 60; ///< letters of a filter

bool isFew(std::size_t cases) {
    return cases > 0 && cases < kFewCases;
}

/// The context of the sentences below.
class ReportDocumentWords {
    Q_DECLARE_TR_FUNCTIONS(ReportDocumentWords)
};

} // namespace

void ReportDocument::add(Block block) {
    if (auto* table = std::get_if<Table>(&block)) table->number = ++m_tables;
    if (auto* figure = std::get_if<Figure>(&block)) figure->number = ++m_figures;
    blocks.push_back(std::move(block));
}

void ReportDocument::note(const Note& note) {
    if (!note.text.trimmed().isEmpty()) add(Note{note.text.trimmed(), note.about});
}

void ReportDocument::figure(const spec::ChartSpec& chart, const QString& caption, double widthCm) {
    if (!chart.isEmpty()) add(Figure{chart, widthCm, caption});
}

std::vector<std::size_t> ReportDocument::contents() const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const auto* heading = std::get_if<Heading>(&blocks[i]);
        if (heading != nullptr && heading->level <= kDeepestInContents) places.push_back(i);
    }
    return places;
}

/// A paragraph right below a heading that says what the finding, figure or table after it is of.
bool ReportDocument::isHeadOf(std::size_t block) const {
    if (block == 0 || block + 1 >= blocks.size()) return false;
    const auto* next = std::get_if<Paragraph>(&blocks[block + 1]);
    const bool isOfMore = next != nullptr && next->kind != ParagraphKind::Body;
    return std::holds_alternative<Heading>(blocks[block - 1]) &&
           (isOfMore || std::holds_alternative<Table>(blocks[block + 1]) ||
               std::holds_alternative<Figure>(blocks[block + 1]));
}

bool ReportDocument::keepsWithNext(std::size_t block) const {
    if (std::holds_alternative<Heading>(blocks[block])) return true;
    const auto* paragraph = std::get_if<Paragraph>(&blocks[block]);
    if (paragraph == nullptr) return false;
    if (paragraph->kind == ParagraphKind::Body) return isHeadOf(block);
    return paragraph->kind == ParagraphKind::Finding || (block > 0 && keepsWithNext(block - 1));
}

QString captionOf(const Table& table) {
    return ReportDocumentWords::tr("Table %1. %2").arg(table.number).arg(table.sheet.caption);
}

QString captionOf(const Figure& figure) {
    const QString words = figure.caption.isEmpty() ? figure.chart.title : figure.caption;
    return ReportDocumentWords::tr("Figure %1. %2").arg(figure.number).arg(words);
}

QString noteLead(const Note& note) {
    if (note.about.isEmpty()) return ReportDocumentWords::tr("The author’s note.");
    return ReportDocumentWords::tr("The author’s note, written on %1.").arg(note.about);
}

QString contentsTitle() {
    return ReportDocumentWords::tr("Contents");
}

std::vector<std::pair<QString, QString>> provenance(const ReportMetadata& metadata) {
    std::vector<std::pair<QString, QString>> rows;
    const QLocale locale(metadata.language);
    rows.emplace_back(ReportDocumentWords::tr("Study"), metadata.studyTitle);
    if (metadata.date.isValid())
        rows.emplace_back(
            ReportDocumentWords::tr("Date"), locale.toString(metadata.date, QLocale::LongFormat));
    rows.emplace_back(
        ReportDocumentWords::tr("Made with"), QStringLiteral("Lacrima ") + metadata.softwareVersion);
    rows.emplace_back(ReportDocumentWords::tr("State of the data"),
        ReportDocumentWords::tr("record %1 of the log").arg(metadata.logPosition));
    if (!metadata.stateHash.isEmpty())
        rows.emplace_back(ReportDocumentWords::tr("Name of this state (SHA-256)"), metadata.stateHash);
    return rows;
}

void ReportMetadata::takeCases(std::size_t cases) {
    if (isFew(cases)) fewCases = cases;
}

void ReportMetadata::takeCasesOfPart(std::size_t cases) {
    if (isFew(cases)) fewCasesOfPart = fewCasesOfPart == 0 ? cases : std::min(fewCasesOfPart, cases);
}

QString fewCasesWords(const ReportMetadata& metadata) {
    if (metadata.fewCases > 0) {
        return ReportDocumentWords::tr("Rests on %n case(s): it shows what single patients answered. Keep it "
                                       "like the answers themselves.",
            nullptr, static_cast<int>(metadata.fewCases));
    }
    if (metadata.fewCasesOfPart == 0) return {};
    return ReportDocumentWords::tr(
        "Rests in part on %n case(s): it shows what single patients answered. Keep it "
        "like the answers themselves.",
        nullptr, static_cast<int>(metadata.fewCasesOfPart));
}

QString cautionWords(const ReportMetadata& metadata) {
    QStringList words;
    if (metadata.isSynthetic) words.append(ReportDocumentWords::tr("Synthetic data, no real person"));
    if (!metadata.restriction.isEmpty()) words.append(metadata.restriction);
    if (const QString few = fewCasesWords(metadata); !few.isEmpty()) words.append(few);
    if (!metadata.sittings.isEmpty()) words.append(metadata.sittings);
    if (metadata.leftOut.failed > 0)
        words.append(
            ReportDocumentWords::tr("%n record(s) failed their check or are missing, and are left out.",
                nullptr, metadata.leftOut.failed));
    if (metadata.leftOut.waiting > 0)
        words.append(
            ReportDocumentWords::tr("%n record(s) of offices that nobody has accepted yet are left out.",
                nullptr, metadata.leftOut.waiting));
    if (metadata.leftOut.refused > 0)
        words.append(ReportDocumentWords::tr("%n record(s) of offices that the team refused are left out.",
            nullptr, metadata.leftOut.refused));
    return words.join(QStringLiteral(" · "));
}

QString footWords(const ReportMetadata& metadata) {
    QStringList words;
    if (metadata.isSynthetic) words.append(ReportDocumentWords::tr("Synthetic data, no real person"));
    if (metadata.fewCases > 0 || metadata.fewCasesOfPart > 0)
        words.append(ReportDocumentWords::tr("shows what single patients answered"));
    if (const int leftOut = metadata.leftOut.all(); leftOut > 0)
        words.append(ReportDocumentWords::tr("%n record(s) left out", nullptr, leftOut));
    if (metadata.restriction.size() > kLongestInFoot)
        words.append(ReportDocumentWords::tr("a part of the study, as page 1 says"));
    else if (!metadata.restriction.isEmpty())
        words.append(metadata.restriction);
    words.append(metadata.studyTitle);
    return words.join(QStringLiteral(" · "));
}

QString toneName(std::optional<spec::Tone> tone) {
    static const std::map<spec::Tone, QString> kNames{{spec::Tone::Bond, QStringLiteral("bond")},
        {spec::Tone::Goal, QStringLiteral("goal")}, {spec::Tone::Task, QStringLiteral("task")},
        {spec::Tone::Total, QStringLiteral("total")}, {spec::Tone::Danger, QStringLiteral("danger")},
        {spec::Tone::Warn, QStringLiteral("warn")}, {spec::Tone::Ok, QStringLiteral("ok")},
        {spec::Tone::Accent, QStringLiteral("accent")}, {spec::Tone::Ink2, QStringLiteral("secondary")}};
    const auto name = tone ? kNames.find(*tone) : kNames.end();
    return name == kNames.end() ? QString() : name->second;
}

QString pageWords(int page, int pages) {
    return ReportDocumentWords::tr("Page %1 of %2").arg(page).arg(pages);
}

std::array<QString, 3> pageWordsAround() {
    const QString words = pageWords(1000, 2000);
    const qsizetype page = words.indexOf(QLatin1String("1000"));
    const qsizetype pages = words.indexOf(QLatin1String("2000"));
    return {words.left(page), words.mid(page + 4, pages - page - 4), words.mid(pages + 4)};
}

} // namespace lacrima::ui::report
