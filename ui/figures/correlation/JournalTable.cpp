// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/correlation/JournalTable.h"

#include "core/findings/describe/VariableSummary.h"
#include "ui/figures/Words.h"
#include "ui/figures/correlation/CorrelationFigures.h"
#include "ui/figures/correlation/CorrelationTables.h"
#include "ui/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace lacrima::ui::figures {
namespace {

using dataset::Dataset;
using findings::CorrelationCell;
using findings::CorrelationRequest;
using findings::CorrelationTable;
using spec::ResultCell;
using spec::TableSpec;

constexpr qsizetype kMostIntervals = 6; ///< columns of estimates with their intervals on an upright page
constexpr qsizetype kMostEstimates = 9; ///< columns of estimates alone

/// The context of the sentences below.
class JournalTable {
    Q_DECLARE_TR_FUNCTIONS(JournalTable)
};

/// The variables of the cells: those of the rows, those of the columns, and each once.
struct Variables {
    QStringList xs;
    QStringList ys;
    QStringList all;

    explicit Variables(const CorrelationTable& table) {
        std::set<QString> seenX;
        std::set<QString> seenY;
        for (const CorrelationCell& cell : table.cells) {
            if (seenX.insert(cell.x).second) xs.append(cell.x);
            if (seenY.insert(cell.y).second) ys.append(cell.y);
        }
        all = xs;
        for (const QString& y : ys) {
            if (!seenX.contains(y)) all.append(y);
        }
    }

    /// Whether the cells are all pairs there are among the same variables.
    bool areSquare(const CorrelationTable& table) const {
        const auto count = static_cast<std::size_t>(all.size());
        if (count == 2) return table.pairedWithThemselves.size() == 2;
        return count > 2 && table.cells.size() == count * (count - 1) / 2;
    }
};

bool isPermuted(const CorrelationTable& table) {
    return std::any_of(table.cells.begin(), table.cells.end(),
        [](const CorrelationCell& cell) { return cell.permutationP().has_value(); });
}

/// The p that stars stand for; NaN for none.
double starredP(const CorrelationTable& table, const CorrelationCell& cell) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (!cell.correlation) return kNone;
    if (isAdjusted(table)) return cell.adjustedP.value_or(kNone);
    if (isPermuted(table)) return cell.permutationP().value_or(kNone);
    return cell.correlation->p.p;
}

int starsOf(double p) {
    return p < 0.001 ? 3 : p < 0.01 ? 2 : p < 0.05 ? 1 : 0; // of NaN none
}

/// What a table was made with, for its note.
struct Shown {
    bool hasIntervals = false;
    bool hasBlank = false;    ///< a cell has no number
    std::set<int> stars = {}; ///< how many stand together
};

class Writer {
public:
    Writer(const Dataset& data, const CorrelationTable& table, const CorrelationRequest& request)
        : m_data(data)
        , m_table(table)
        , m_request(request)
        , m_variables(table) {}

    TableSpec sheet() {
        if (m_variables.areSquare(m_table))
            addTriangle();
        else
            addRectangle();
        addNote();
        return std::move(m_sheet);
    }

private:
    void addColumn(const QString& title, int width = 52) { m_sheet.columns.push_back({title, true, width}); }

    void addTriangle() {
        const QStringList& all = m_variables.all;
        m_isUpright = all.size() - 1 <= kMostEstimates;
        m_shown.hasIntervals = all.size() - 1 <= kMostIntervals;
        const auto numbers = numbersOf(all);
        const bool hasCounts = std::any_of(numbers.begin(), numbers.end(),
            [&](const auto& one) { return countOf(one) != countOf(numbers.front()); });
        m_sheet.caption = JournalTable::tr("Means, standard deviations and correlations");
        m_sheet.columns = {{JournalTable::tr("Variable"), false, 0}};
        if (hasCounts) addColumn(QStringLiteral("n"));
        addColumn(QStringLiteral("M"));
        addColumn(QStringLiteral("SD"));
        for (qsizetype i = 1; i < all.size(); ++i) addColumn(QString::number(i));
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto& one = numbers[static_cast<std::size_t>(i)];
            std::vector<ResultCell> row{
                {QStringLiteral("%1. %2").arg(QString::number(i + 1), nameOf(m_data, all[i]))}};
            if (hasCounts) row.push_back({QString::number(countOf(one))});
            addMoments(row, all[i], one);
            for (qsizetype j = 0; j < i; ++j) row.push_back({words(m_table.cell(all[i], all[j]))});
            if (i + 1 < all.size()) row.push_back({QStringLiteral("—")});
            m_sheet.rows.push_back(std::move(row));
        }
    }

    /// Mean and standard deviation, of what is measured.
    void addMoments(std::vector<ResultCell>& row, const QString& variable,
        const analysis::Computed<analysis::Description>& one) {
        const dataset::DataColumn* column = m_data.column(variable);
        const bool isMeasured =
            one && column != nullptr &&
            (column->measure != dataset::Measure::Nominal || column->role == dataset::ColumnRole::Option);
        row.push_back({isMeasured ? twoPlaces(one->mean) : blank()});
        row.push_back({isMeasured && one->sd ? twoPlaces(*one->sd) : blank()});
    }

    std::vector<analysis::Computed<analysis::Description>> numbersOf(const QStringList& all) const {
        if (m_request.isListwise || m_request.isMaxT)
            return findings::summarizeComplete(m_data, all, m_request.covariates);
        std::vector<analysis::Computed<analysis::Description>> numbers;
        for (const QString& variable : all) numbers.push_back(findings::summarize(m_data, variable));
        return numbers;
    }

    static std::size_t countOf(const analysis::Computed<analysis::Description>& numbers) {
        return numbers ? numbers->n : 0;
    }

    void addRectangle() {
        const bool isTurned =
            m_variables.ys.size() > kMostIntervals && m_variables.xs.size() < m_variables.ys.size();
        const QStringList& across = isTurned ? m_variables.xs : m_variables.ys;
        m_isUpright = across.size() <= kMostEstimates;
        m_shown.hasIntervals = across.size() <= kMostIntervals;
        m_sheet.caption = JournalTable::tr("Correlations");
        m_sheet.columns = {{JournalTable::tr("Variable"), false, 0}};
        const bool hasCounts = leastAndMost().first != leastAndMost().second;
        if (hasCounts) addColumn(QStringLiteral("n"));
        for (const QString& variable : across) addColumn(nameOf(m_data, variable), 120);
        for (const QString& variable : isTurned ? m_variables.ys : m_variables.xs) {
            std::vector<ResultCell> row{{nameOf(m_data, variable)}};
            if (hasCounts) row.push_back({countsOf(variable, across)});
            for (const QString& other : across) row.push_back({words(m_table.cell(variable, other))});
            m_sheet.rows.push_back(std::move(row));
        }
    }

    /// "55", or "52–55" where the pairs of a row differ.
    QString countsOf(const QString& variable, const QStringList& across) {
        std::size_t least = SIZE_MAX;
        std::size_t most = 0;
        for (const QString& other : across) {
            const CorrelationCell* cell = m_table.cell(variable, other);
            if (cell == nullptr) continue;
            least = std::min(least, cell->n);
            most = std::max(most, cell->n);
        }
        return least >= most ? QString::number(most) : QStringLiteral("%1–%2").arg(least).arg(most);
    }

    QString blank() {
        m_shown.hasBlank = true;
        return dash();
    }

    QString words(const CorrelationCell* cell) {
        if (cell == nullptr || !cell->correlation) return blank();
        const int stars = starsOf(starredP(m_table, *cell));
        if (stars > 0) m_shown.stars.insert(stars);
        const QString estimate =
            text::bounded(cell->correlation->estimate) + QString(stars, QLatin1Char('*'));
        const auto interval = shownInterval(*cell);
        if (!m_shown.hasIntervals || !interval) return estimate;
        return estimate + QLatin1Char('\n') + text::interval(interval->low, interval->high);
    }

    std::pair<std::size_t, std::size_t> leastAndMost() const {
        const auto [least, most] = std::minmax_element(m_table.cells.begin(), m_table.cells.end(),
            [](const CorrelationCell& a, const CorrelationCell& b) { return a.n < b.n; });
        return m_table.cells.empty() ? std::pair<std::size_t, std::size_t>{} : std::pair{least->n, most->n};
    }

    QString countWords() const {
        const auto [least, most] = leastAndMost();
        if (least == most) return JournalTable::tr("n = %1 in every pair.").arg(most);
        return JournalTable::tr("Each pair over the cases that have both values, n = %1 to %2.")
            .arg(QString::number(least), QString::number(most));
    }

    QString methodWords() const {
        const QString method = methodName(m_table);
        if (!m_shown.hasIntervals) return method + QLatin1Char('.');
        return JournalTable::tr("%1 with its %2 % interval in brackets.")
            .arg(method, percentOf(m_table.confidence));
    }

    QString starWords() const {
        if (m_shown.stars.empty()) return {};
        QStringList levels;
        for (const int stars : m_shown.stars) {
            const char* const limit = stars == 1 ? ".05" : stars == 2 ? ".01" : ".001";
            levels.append(
                QStringLiteral("%1 p < %2").arg(QString(stars, QLatin1Char('*')), QLatin1String(limit)));
        }
        const QString all = levels.join(QStringLiteral(", "));
        if (m_table.maxT) return JournalTable::tr("%1, p adjusted by max-T.").arg(all);
        if (isAdjusted(m_table)) {
            return JournalTable::tr(
                "%1, p adjusted after %2 over %n pair(s).", nullptr, static_cast<int>(m_table.familySize))
                .arg(all, adjustmentName(m_table.adjustment));
        }
        if (isPermuted(m_table)) return JournalTable::tr("%1, p by permutation.").arg(all);
        return JournalTable::tr("%1, p not adjusted for the number of pairs.").arg(all);
    }

    void addNote() {
        QStringList sentences{countWords(), methodWords()};
        if (!m_request.covariates.isEmpty()) {
            QStringList names;
            for (const QString& covariate : m_request.covariates) names.append(nameOf(m_data, covariate));
            sentences.append(JournalTable::tr("Held constant: %1.").arg(names.join(QStringLiteral(", "))));
        }
        sentences.append(starWords());
        if (m_shown.hasBlank) sentences.append(JournalTable::tr("A dash: there is no such number."));
        sentences.append(bootstrapNote(m_table).trimmed());
        sentences.append(clusterWarning(m_data));
        if (!m_isUpright) {
            sentences.append(JournalTable::tr(
                "This table is wider than an upright page: turn the page, or choose fewer variables."));
        }
        sentences.removeAll(QString());
        m_sheet.note = JournalTable::tr("Note. %1").arg(sentences.join(QLatin1Char(' ')));
    }

    const Dataset& m_data;
    const CorrelationTable& m_table;
    const CorrelationRequest& m_request;
    const Variables m_variables;
    TableSpec m_sheet;
    Shown m_shown;
    bool m_isUpright = true;
};

} // namespace

TableSpec journalSheet(
    const Dataset& data, const CorrelationTable& table, const CorrelationRequest& request) {
    return Writer(data, table, request).sheet();
}

} // namespace lacrima::ui::figures
