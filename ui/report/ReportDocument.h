// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/LeftOutRecords.h"
#include "ui/spec/ChartSpec.h"
#include "ui/spec/TableSpec.h"

#include <QDate>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace lacrima::ui::report {

/// Where a report comes from: enough to make it again.
struct ReportMetadata {
    QString title; ///< of the report
    QString studyTitle;
    QDate date; ///< given by who asks for the report, never the clock
    QString softwareVersion;
    std::int64_t logPosition = 0; ///< of the last record the numbers rest on
    QString stateHash;            ///< 64 hex digits that name the state of the study; may be empty
    bool isSynthetic = false;
    QString restriction = {}; ///< which part of the study it speaks of; empty: all of it
    /// How many cases the report rests on when they are so few that it shows what single patients answered;
    /// 0: enough.
    std::size_t fewCases = 0;
    std::size_t fewCasesOfPart = 0; ///< the same of a group of it or an analysis added to it: the fewest
    void takeCases(std::size_t cases);
    void takeCasesOfPart(std::size_t cases);
    QString sittings = {}; ///< which of the sittings of a case; empty: there is one each
    dataset::LeftOutRecords leftOut = {};
    QString language = QStringLiteral("en"); ///< ISO code, of the words in the report
};

/// 1: a section, 2: a part of it, 3: a part of that. The first two stand in the contents.
struct Heading {
    int level = 1;
    QString text;
};

enum class ParagraphKind : std::uint8_t {
    Body,
    Finding, ///< the answer in one sentence: stands out
    Warning, ///< what has to be known before the numbers are read
};

struct Paragraph {
    QString text;
    QString lead = {}; ///< strong words at its beginning; may be empty
    ParagraphKind kind = ParagraphKind::Body;
};

/// The author's own words; line breaks are kept.
struct Note {
    QString text;
    QString about = {}; ///< which cases or data they were written on, where the report speaks of others
};

struct Table {
    spec::TableSpec sheet;
    int number = 0; ///< given by ReportDocument::add()
};

struct Figure {
    spec::ChartSpec chart;
    double widthCm = 16;
    QString caption = {};
    int number = 0; ///< given by ReportDocument::add()
};

/// Words in a typewriter's face, line by line; long lines are wrapped.
struct Preformatted {
    QString text;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Note, Table, Figure, Preformatted, PageBreak>;

/// A report as a value: written by PdfReport, HtmlReport, OdtReport and DocxReport alike.
struct ReportDocument {
    ReportMetadata metadata;
    std::vector<Block> blocks;

    void add(Block block);
    void heading(int level, const QString& text) { add(Heading{level, text}); }
    void paragraph(const QString& text, const QString& lead = {}) { add(Paragraph{text, lead}); }
    void finding(const QString& text) { add(Paragraph{text, {}, ParagraphKind::Finding}); }
    void warning(const QString& text) { add(Paragraph{text, {}, ParagraphKind::Warning}); }
    void note(const Note& note);
    void table(const spec::TableSpec& sheet) { add(Table{sheet}); }
    void figure(const spec::ChartSpec& chart, const QString& caption, double widthCm = 16);

    /// The headings that stand in the contents, as positions in `blocks`.
    std::vector<std::size_t> contents() const;
    /// Whether the page may not turn after a block: headings, findings, and warnings below one of these.
    bool keepsWithNext(std::size_t block) const;

private:
    bool isHeadOf(std::size_t block) const;
    int m_tables = 0;
    int m_figures = 0;
};

/// "Table 3. Crying in this therapy".
QString captionOf(const Table& table);
QString captionOf(const Figure& figure);
/// What stands before the author's own words.
QString noteLead(const Note& note);
/// The title of the contents.
QString contentsTitle();
/// Study, date, software, state of the data: what stands under the title, label and value.
std::vector<std::pair<QString, QString>> provenance(const ReportMetadata& metadata);
/// That few cases show what single patients answered; empty when there are enough.
QString fewCasesWords(const ReportMetadata& metadata);
/// What has to be known of the report before it is read: synthetic data, a part of the study only, few cases,
/// records left out. Mostly empty.
QString cautionWords(const ReportMetadata& metadata);
/// The study's title and the same in a line, for the foot of every page.
QString footWords(const ReportMetadata& metadata);
/// Fewer cases than this show what single patients answered.
inline constexpr std::size_t kFewCases = 5;
/// How a tone is called in the style sheets of the writers ("bond"); empty for the colour of text.
QString toneName(std::optional<spec::Tone> tone);
/// "Page 3 of 12".
QString pageWords(int page, int pages);
/// The same with fields in the place of the numbers: what stands before, between and after them.
std::array<QString, 3> pageWordsAround();

} // namespace lacrima::ui::report
