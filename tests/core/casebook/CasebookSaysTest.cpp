// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever order records of every kind come in, all that casebook, board, rules and participation say of
// them.
#include "core/casebook/Board.h"
#include "core/casebook/Branching.h"
#include "core/casebook/Casebook.h"
#include "core/casebook/NoChoices.h"
#include "core/casebook/QualityRules.h"
#include "tests/support/ScriptOfWords.h"

#include <gtest/gtest.h>
#include <random>

namespace lacrima::casebook {
namespace {

using response::Answer;
using response::Choice;
using response::Missing;
using response::MissingReason;
using response::Number;

const QStringList kForms{QStringLiteral("practice"), QStringLiteral("diagnosis"), QStringLiteral("crying"),
    QStringLiteral("wai_sr")};
const QStringList kVariables{QStringLiteral("clin_age"), QStringLiteral("clin_gender"),
    QStringLiteral("pat_age"), QStringLiteral("po_overall"), QStringLiteral("po_level"),
    QStringLiteral("gaf"), QStringLiteral("cried_ever"), QStringLiteral("cry_count"),
    QStringLiteral("cry_frequency"), QStringLiteral("gen_relief"), QStringLiteral("last_trigger"),
    QStringLiteral("last_comment"), QStringLiteral("wai_1"), QStringLiteral("extra"),
    QStringLiteral("remark")};
const QStringList kCases{QStringLiteral("X-1-1"), QStringLiteral("X-1-2"), QStringLiteral("Y-2-1")};

instrument::Catalogue shippedForms() {
    instrument::Catalogue catalogue;
    for (const QString& id : kForms) EXPECT_TRUE(catalogue.add(instrument::Catalogue::shippedJson(id)));
    return catalogue;
}

QString wordsOf(const Answer& answer) {
    const auto reason = response::missingReason(answer);
    return reason ? response::missingName(*reason) : QStringLiteral("“%1”").arg(response::plainText(answer));
}

/// Records as a study of two clinicians might have them, and some as none should.
class Chance final {
public:
    explicit Chance(unsigned seed)
        : m_random(seed) {}

    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int many) { return below(many) == 0; }
    const QString& of(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }
    Answer answer(const instrument::Item& item) {
        if (oneIn(4)) return Missing{static_cast<MissingReason>(1 + below(8))};
        if (oneIn(12)) return Choice{QStringLiteral("77")};
        if (item.type == instrument::ItemType::Several)
            return response::Choices{{item.options[static_cast<std::size_t>(below(3))].code}};
        if (!item.options.empty())
            return Choice{item.options[static_cast<std::size_t>(
                                           below(std::min(4, static_cast<int>(item.options.size()))))]
                              .code};
        if (item.type == instrument::ItemType::Text)
            return response::Text{QStringLiteral("word %1").arg(below(9))};
        return Number{static_cast<double>(below(8) * 20)};
    }

private:
    std::mt19937 m_random;
};

class CasebookSaysTest : public testing::TestWithParam<unsigned> {
protected:
    instrument::Item itemOf(const QString& variable) const {
        const int place = m_casebook.variableOf(variable);
        return place >= 0 ? m_casebook.variable(place).item : instrument::Item{};
    }

    record::Payload responseTo(record::RecordHeader& header) {
        record::Response response;
        response.instrument = m_chance.of(kForms);
        const bool isPractice = response.instrument == QLatin1String("practice");
        response.clinician = header.caseId.section(QLatin1Char('-'), 0, -2);
        response.caseId = isPractice ? QString() : header.caseId;
        response.sitting = isPractice                                          ? 0
                           : response.instrument == QLatin1String("diagnosis") ? 1
                                                                               : header.sitting;
        response.mode = m_chance.oneIn(4) ? record::Mode::Import : record::Mode::Screen;
        if (m_chance.oneIn(3)) response.office = QStringLiteral("typed");
        if (m_chance.oneIn(2))
            response.sittingDate = QStringLiteral("2026-0%1-01").arg(1 + m_chance.below(9));
        response.isStopped = m_chance.oneIn(4);
        const auto form = m_casebook.variables();
        for (const QString& variable : kVariables) {
            const int place = m_casebook.variableOf(variable);
            const bool isAdded = place >= 0 && form[static_cast<std::size_t>(place)].instrument == nullptr;
            const bool isOfForm = place >= 0 && !isAdded &&
                                  form[static_cast<std::size_t>(place)].instrument->id == response.instrument;
            if (!isOfForm && !(isAdded && response.mode == record::Mode::Import)) continue;
            record::ItemResponse item{variable, m_chance.answer(itemOf(variable))};
            item.isShadowed = m_chance.oneIn(6);
            response.items.push_back(item);
        }
        header.caseId = response.caseId;
        header.sitting = response.sitting;
        header.instrument = response.instrument;
        return response;
    }
    record::Payload correctionOf(const record::RecordHeader& header) {
        record::Correction correction;
        const QString& variable = m_chance.of(kVariables);
        const bool isOfClinician = variable.startsWith(QLatin1String("clin_"));
        correction.cell = {
            isOfClinician ? header.clinician : header.caseId, isOfClinician ? 0 : header.sitting, variable};
        correction.after = m_chance.answer(itemOf(variable));
        correction.reason = QStringLiteral("reason %1").arg(m_count);
        if (m_chance.oneIn(2)) correction.note = QStringLiteral("note %1").arg(m_count);
        correction.author = QStringLiteral("Ada");
        return correction;
    }
    record::Payload payloadFor(record::RecordHeader& header) {
        switch (m_chance.below(16)) {
        case 0:
            return record::Draw{20 + m_chance.below(3), 1 + m_chance.below(3), 1 + m_chance.below(9)};
        case 1:
            return record::DrawDeclined{
                1, m_chance.oneIn(2) ? QStringLiteral("declined") : QStringLiteral("other")};
        case 2:
            return record::HandOver{};
        case 3:
            return record::Exclusion{header.caseId, header.sitting,
                m_chance.oneIn(2) ? QStringLiteral("test") : QStringLiteral("withdrew"),
                QStringLiteral("note %1").arg(m_count), QStringLiteral("Ada"), 0};
        case 4:
        case 5:
        case 6:
            return record::Reversal{m_turnable.isEmpty()
                                        ? QByteArray(16, '?')
                                        : m_turnable[m_chance.below(static_cast<int>(m_turnable.size()))],
                QStringLiteral("Ada"), 0};
        case 7:
        case 8:
        case 9:
            return correctionOf(header);
        case 10:
            return record::VariableDefinition{
                m_chance.oneIn(2) ? QStringLiteral("extra") : QStringLiteral("remark"),
                m_chance.oneIn(2) ? QString() : QStringLiteral("A label"), m_chance.oneIn(2), {}};
        default:
            return responseTo(header);
        }
    }
    QString applyNext() {
        record::Record record;
        record.header.id = QByteArray::number(++m_count).rightJustified(16, '0');
        record.header.office = QStringLiteral("fingerprint");
        record.header.caseId = m_chance.of(kCases);
        record.header.clinician = record.header.caseId.section(QLatin1Char('-'), 0, -2);
        record.header.sitting = 1 + m_chance.below(2);
        record.header.date = QStringLiteral("2026-02-%1").arg(1 + m_count % 28, 2, 10, QLatin1Char('0'));
        if (m_count == 1)
            record.payload =
                record::OfficeRegistration{QStringLiteral("VD"), QStringLiteral("Via Dante"), {}};
        else
            record.payload = payloadFor(record.header);
        record.header.kind = record::kindOf(record.payload);
        if (m_chance.oneIn(3)) record.header.clinician.clear();
        const auto kind = record.header.kind;
        if (kind == record::Kind::Correction || kind == record::Kind::Exclusion ||
            kind == record::Kind::Reversal)
            m_turnable.append(record.header.id);
        const bool isPlain = kind == record::Kind::Draw || kind == record::Kind::DrawDeclined ||
                             kind == record::Kind::HandOver;
        const CasebookChange change = m_casebook.apply(record);
        m_board.apply(record.header, isPlain ? &record.payload : nullptr);
        QStringList rows;
        for (const int row : change.rows) rows.append(QString::number(row));
        return QStringLiteral("%1: kind %2 of %3, sitting %4%5%6, rows %7")
            .arg(QString::number(m_count), QString::number(static_cast<int>(kind)), record.header.caseId,
                QString::number(record.header.sitting),
                change.isStructural ? QStringLiteral(", other rows") : QString(),
                change.hasLostRow ? QStringLiteral(", one less") : QString(), rows.join(QLatin1Char(' ')));
    }

    QString cellWords(int row, int variable) const {
        const CellHistory history = m_casebook.history(row, variable);
        QString words =
            QStringLiteral("  %1: %2, raw %3, told %4, told raw %5")
                .arg(m_casebook.variable(variable).name, wordsOf(m_casebook.current(row, variable)),
                    wordsOf(m_casebook.raw(row, variable)),
                    wordsOf(m_casebook.told(row, variable, Casebook::Stage::Current)),
                    wordsOf(m_casebook.told(row, variable, Casebook::Stage::Raw)));
        if (m_casebook.isCorrected(row, variable)) words += QStringLiteral(", corrected");
        if (m_casebook.hasResponse(row, variable)) words += QStringLiteral(", came in");
        if (m_casebook.isFromFile(row, variable)) words += QStringLiteral(", of a file");
        if (history.isShadowed) words += QStringLiteral(", hidden");
        for (const CellChange& change : history.changes)
            words += QStringLiteral("; %1 (%2, %3)%4")
                         .arg(wordsOf(change.after), change.reason, change.note,
                             change.isActive ? QString() : QStringLiteral(" undone"));
        for (const OtherAnswer& other : history.others)
            words += QStringLiteral("; beside it %1").arg(wordsOf(other.answer));
        return words;
    }
    QStringList rowLines() const {
        QStringList lines;
        const Branching branching(m_casebook.variables());
        for (int row = 0; row < static_cast<int>(m_casebook.rows().size()); ++row) {
            const CaseRow& shown = m_casebook.row(row);
            QString line =
                QStringLiteral("%1, sitting %2, of %3, office %4, on %5, mode %6")
                    .arg(shown.caseId, QString::number(shown.sitting), shown.clinician, shown.office,
                        shown.sittingDate, QString::number(static_cast<int>(shown.mode)));
            if (m_casebook.isCorrected(row)) line += QStringLiteral(", corrected");
            if (shown.exclusion)
                line += QStringLiteral(", %1 as %2 (%3)")
                            .arg(shown.isExcluded() ? QStringLiteral("out") : QStringLiteral("back"),
                                shown.exclusion->reasonCode, shown.exclusion->note);
            lines.append(line);
            std::vector<bool> hidden;
            const std::vector<Answer> counted = branching.effective(m_casebook, row, &hidden);
            for (const QString& name : kVariables) {
                const int variable = m_casebook.variableOf(name);
                if (variable < 0) continue;
                const auto at = static_cast<std::size_t>(variable);
                lines.append(
                    cellWords(row, variable) + QStringLiteral("; counts as ") + wordsOf(counted[at]));
                if (hidden[at]) lines.back() += QStringLiteral(", not asked");
                if (const auto implied = branching.implied(variable, counted))
                    lines.back() += QStringLiteral(", implied %1").arg(*implied);
            }
        }
        return lines;
    }
    QStringList ruleLines() const {
        QStringList lines;
        for (const RuleViolation& hit : QualityRules(m_casebook, {2, 5, 8, 10}).allViolations(m_casebook)) {
            const QString& name = m_casebook.variable(hit.variable).name;
            if (kVariables.contains(name))
                lines.append(QStringLiteral("rule %1 at %2 %3")
                                 .arg(QLatin1Char(letterOf(hit.rule)))
                                 .arg(hit.row)
                                 .arg(name));
        }
        for (const NoChoices& odd : answersThatAreNoChoice(m_casebook))
            lines.append(QStringLiteral("no choice: %1 in %2").arg(odd.variable).arg(odd.cases));
        for (const Variable& variable : m_casebook.variables()) {
            if (variable.instrument == nullptr)
                lines.append(QStringLiteral("added %1 “%2” type %3")
                                 .arg(variable.name, variable.item.label.in(QStringLiteral("en")),
                                     QString::number(static_cast<int>(variable.item.type))));
        }
        return lines;
    }
    static QString reasonsIn(const std::vector<ReasonCount>& reasons) {
        QString words;
        for (const ReasonCount& reason : reasons)
            words += QStringLiteral(" %1 %2").arg(reason.code).arg(reason.count);
        return words;
    }
    QString participationLine() const {
        const Participation told = participationOf(m_casebook);
        QString line = QStringLiteral("participation");
        for (const auto& [name, count] : std::initializer_list<std::pair<const char*, int>>{
                 {"clinicians", told.clinicians}, {"eligible", told.eligible}, {"drawn", told.drawn},
                 {"waiting", told.waiting}, {"handed over", told.handedOver}, {"sealed", told.sealed},
                 {"stopped", told.stoppedEarly}, {"analysed", told.analysed},
                 {"without survey", told.analysedWithoutSurvey}, {"imported", told.imported},
                 {"imported analysed", told.importedAnalysed}, {"sittings", told.analysedSittings}})
            line += QStringLiteral(", %1 %2").arg(QString::fromLatin1(name)).arg(count);
        return line + QStringLiteral("; not:%1; out:%2; imported out:%3")
                          .arg(reasonsIn(told.notTakingPart), reasonsIn(told.excluded),
                              reasonsIn(told.importedExcluded));
    }
    static QString indices(const std::set<int>& set) {
        QString words;
        for (const int index : set) words += QStringLiteral(" %1").arg(index);
        return words;
    }
    QStringList boardLines() const {
        QStringList lines;
        for (const BoardRow& row : m_board.rows()) {
            QString line =
                QStringLiteral("board %1 %2/%3 step %4 drawn %5 of %6 by %7, sealed on %8:")
                    .arg(row.clinician, row.caseId, QString::number(row.sitting),
                        QString::number(static_cast<int>(row.next())), QString::number(row.drawnIndex),
                        QString::number(row.eligible), QString::number(row.drawNumber), row.sealedDate);
            for (const bool is :
                {row.hasPractice, row.isDrawn, row.hasDiagnosis, row.isHandedOver, row.isSealed})
                line += is ? QStringLiteral(" yes") : QStringLiteral(" no");
            lines.append(
                line + QStringLiteral("; declined%1; taken%2; last sitting %3; next case %4, draw %5")
                           .arg(indices(m_board.declinedIndices(row.caseId)),
                               indices(m_board.takenIndices(row.clinician, row.eligible)),
                               QString::number(m_board.lastSitting(row.caseId)),
                               m_board.nextCaseId(row.clinician),
                               QString::number(m_board.nextDrawNumber(row.clinician))));
        }
        Board withDrafts = m_board;
        QString steps = QStringLiteral("steps where every survey waits:");
        for (const BoardRow& row : m_board.rows()) {
            withDrafts.markDraft(row.caseId, row.sitting, true);
            steps +=
                QStringLiteral(" %1").arg(static_cast<int>(withDrafts.row(row.caseId, row.sitting)->next()));
        }
        lines.append(steps);
        const BoardTotals totals = m_board.totals();
        for (const int total : {totals.clinicians, totals.eligible, totals.drawn, totals.declined,
                 totals.handedOver, totals.sealed})
            lines.append(QStringLiteral("total %1").arg(total));
        return lines;
    }

    Chance m_chance{GetParam()};
    Casebook m_casebook{shippedForms()};
    Board m_board{shippedForms()};
    QList<QByteArray> m_turnable;
    int m_count = 0;
};

TEST_P(CasebookSaysTest, RecordsOfEveryKindInAnyOrder) {
    support::ScriptOfWords script(
        LACRIMA_TRANSCRIPT(qPrintable(QStringLiteral("casebook-%1").arg(GetParam()))));
    for (int step = 0; step < 12; ++step) {
        QStringList lines;
        for (int i = 0; i < 8; ++i) lines.append(applyNext());
        lines += rowLines() + ruleLines() + boardLines();
        lines.append(participationLine());
        script.note(QStringLiteral("step %1").arg(step), lines);
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

/// Bands end with the rating that is named, and nothing below one or beyond the last is in any.
TEST(SuggestedLevelTest, BandsEndWithTheirLastRating) {
    QList<int> levels;
    for (const double overall : {-1.0, 0.0, 1.0, 2.0, 2.5, 3.0, 5.0, 6.0, 8.0, 9.0, 10.0, 11.0})
        levels.append(suggestedLevel(overall, {2, 5, 8, 10}));
    EXPECT_EQ(levels, (QList<int>{0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4, 0}));
}

INSTANTIATE_TEST_SUITE_P(Seeds, CasebookSaysTest, testing::Values(1U, 2U, 3U));

} // namespace
} // namespace lacrima::casebook
