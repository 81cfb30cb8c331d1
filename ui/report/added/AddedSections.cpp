// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/added/AddedSections.h"

#include "core/dataset/FirstSittings.h"
#include "core/dataset/RowFilter.h"
#include "ui/figures/Words.h"
#include "ui/report/added/AddedPages.h"
#include "ui/text/LogicWords.h"

#include <QCoreApplication>

#include <map>
#include <tuple>

namespace lacrima::ui::report {
namespace {

using Data = std::shared_ptr<const dataset::Dataset>;

/// The context of the sentences below.
class AddedSections {
    Q_DECLARE_TR_FUNCTIONS(AddedSections)
};

/// Which cases of which moment an analysis is of; those with equal ones share their rows of the data file.
using ScopeKey = std::tuple<std::int64_t, QString, bool, std::set<std::pair<QString, int>>>;

ScopeKey keyOf(const AddedAnalysis& added) {
    return {added.position, added.filter, added.isHandPicked,
        added.isHandPicked ? added.picked : std::set<std::pair<QString, int>>()};
}

QString restrictionOf(const AddedAnalysis& added) {
    QStringList parts;
    if (!added.filter.isEmpty())
        parts.append(AddedSections::tr("Only those for which this holds: %1").arg(added.filter));
    if (added.isHandPicked) parts.append(AddedSections::tr("Only cases picked by hand in the charts."));
    return parts.join(QLatin1Char(' '));
}

/// "34 of 64 cases, as of log position 812. Only those for which this holds: [po_level] >= 3".
QString scopeWords(
    const AddedAnalysis& added, const dataset::Dataset& data, std::size_t casesInAll, std::int64_t position) {
    const QString cases = QString::number(data.rows.size());
    const QString at = QString::number(position);
    const bool isWhole = added.filter.isEmpty() && !added.isHandPicked;
    if (isWhole && data.rows.size() == 1)
        return AddedSections::tr("The only case, as of log position %1.").arg(at);
    if (isWhole) return AddedSections::tr("All %1 cases, as of log position %2.").arg(cases, at);
    return QStringLiteral("%1 %2").arg(AddedSections::tr("%1 of %2 cases, as of log position %3.")
                                           .arg(cases, QString::number(casesInAll), at),
        restrictionOf(added));
}

/// Whether the numbers are still those that the author saw; empty when they are, or nobody knows.
QString changeWords(const AddedAnalysis& added, const figures::PageNumbers& numbers, std::int64_t position) {
    const QByteArray digest = numbers.digest();
    if (digest.isEmpty() || added.digest.isEmpty()) return {};
    if (added.digestVersion != figures::PageNumbers::kVersion) {
        return AddedSections::tr("This was added with another version of Lacrima. Whether its numbers are "
                                 "still the same is not known.");
    }
    if (digest == added.digest) return {};
    return AddedSections::tr(
        "The data have changed since this was added: records came between log position %1 and %2, and these "
        "numbers are those of now. Read again what you wrote about them.")
        .arg(QString::number(added.savedAt), QString::number(position));
}

class AddedWriter {
public:
    explicit AddedWriter(SectionWriter& writer)
        : m_writer(writer) {}

    void run() {
        m_writer.document.paragraph(AddedSections::tr(
            "What the author added from the pages of Lacrima, each with the cases it is of. These analyses "
            "were chosen while looking at the data: what they show asks for a study of its own."));
        const auto& all = m_writer.source.added;
        for (std::size_t i = 0; i < all.size(); ++i) add(all[i], i + 1);
        m_writer.again.endPart();
    }

private:
    void add(const AddedAnalysis& added, std::size_t number) {
        m_writer.document.heading(
            2, added.isNamedBySubject ? subjectOf(added.page, added.choices, wholeOf(added)) : added.name);
        const dataset::ScopedRows part =
            dataset::partOf(wholeOf(added), {added.filter, added.isHandPicked, added.picked});
        if (part.error) {
            m_writer.document.warning(AddedSections::tr("Its filter, %1, does not fit these data. %2")
                                          .arg(added.filter, text::syntaxErrorWords(*part.error)));
            return;
        }
        const std::int64_t position = added.position > 0 ? added.position : m_writer.source.logPosition;
        const std::size_t casesInAll = dataset::caseCount(wholeOf(added));
        m_writer.document.paragraph(QStringLiteral("%1 %2")
                                        .arg(scopeWords(added, part.dataset, casesInAll, position),
                                            figures::sittingWords(part.dataset))
                                        .trimmed(),
            AddedSections::tr("Cases and moment."));
        m_writer.document.metadata.takeCasesOfPart(part.dataset.rows.size());
        const std::size_t start = m_writer.document.blocks.size();
        ReportSource source = m_writer.source;
        source.dataset = part.dataset;
        source.casesInAll = part.dataset.rowsOfWhole;
        source.restriction = restrictionOf(added);
        if (added.moment.participation) source.participation = *added.moment.participation;
        ReportRequest request = m_writer.request;
        request.confidence =
            added.choices.value(QLatin1String("confidence")).toDouble(analysis::kDefaultConfidence);
        m_writer.again.beginPart(
            QStringLiteral("added.%1.").arg(number), rowsFor(added, part.dataset), request.confidence);
        SectionWriter writer{source, request, std::move(m_writer.document), std::move(m_writer.again), {}, 1};
        const bool isKnown = addPage(writer, added.page, added.choices);
        finish(writer, added, start, position, isKnown);
    }

    /// What the section has to say besides its page.
    void finish(SectionWriter& writer, const AddedAnalysis& added, std::size_t start, std::int64_t position,
        bool isKnown) {
        for (const auto& [lead, words] : writer.methods) writer.document.paragraph(words, lead);
        m_writer.document = std::move(writer.document);
        m_writer.again = std::move(writer.again);
        if (!isKnown) {
            m_writer.document.warning(
                AddedSections::tr("This version of Lacrima has no such page, so nothing can be shown."));
        }
        const QString change = changeWords(added, writer.shown, position);
        if (change.isEmpty()) return;
        auto& blocks = m_writer.document.blocks;
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(start),
            Paragraph{change, {}, ParagraphKind::Warning});
    }

    const dataset::Dataset& wholeOf(const AddedAnalysis& added) const {
        if (added.moment.dataset) return *added.moment.dataset;
        return m_writer.source.whole ? *m_writer.source.whole : m_writer.source.dataset;
    }

    /// Null when these are the rows of the report itself.
    Data rowsFor(const AddedAnalysis& added, const dataset::Dataset& data) {
        const dataset::Dataset& ofReport = m_writer.source.dataset;
        if (added.position == 0 && data.rows == ofReport.rows) return nullptr;
        auto& rows = m_rows[keyOf(added)];
        if (rows == nullptr) rows = std::make_shared<const dataset::Dataset>(data);
        return rows;
    }

    SectionWriter& m_writer;
    std::map<ScopeKey, Data> m_rows;
};

} // namespace

void addAdded(SectionWriter& writer) {
    AddedWriter(writer).run();
}

} // namespace lacrima::ui::report
