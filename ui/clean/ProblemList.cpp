// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/ProblemList.h"

#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/RuleWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/table/ResultTable.h"

#include <QVBoxLayout>

#include <map>
#include <tuple>

namespace lacrima::ui {

ProblemList::ProblemList(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(new ResultTable(this))
    , m_empty(new EmptyState(QStringLiteral("check"), tr("No problem found"),
          tr("The rules run all the time: blank though required, out of range, hidden with a value, codes "
             "that are not "
             "among the choices, level against overall rating."),
          this)) {
    m_table->setObjectName(QStringLiteral("problemTable"));
    m_table->setChoosable(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_table, 1);
    box->addWidget(m_empty, 1);
    connect(m_table, &ResultTable::rowChosen, this, [this](int row) {
        const casebook::RuleViolation& hit = m_session.hits()[m_lines[static_cast<std::size_t>(row)].front()];
        Q_EMIT jumpRequested(hit.row, hit.variable);
    });
}

/// One typing error in an answer that others hang on hits all of them: those are one line.
std::vector<std::vector<std::size_t>> ProblemList::folded() const {
    std::vector<std::vector<std::size_t>> lines;
    std::map<std::tuple<int, casebook::Rule, QString>, std::size_t> known;
    const auto& hits = m_session.hits();
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const auto& variables = m_session.casebook().variables();
        const QString& cause = variables[static_cast<std::size_t>(hits[i].variable)].item.showIf;
        const bool isOfBranch =
            hits[i].rule == casebook::Rule::HiddenWithValue || hits[i].rule == casebook::Rule::BlankRequired;
        if (cause.isEmpty() || !isOfBranch) {
            lines.push_back({i});
            continue;
        }
        const auto [place, isNew] = known.try_emplace({hits[i].row, hits[i].rule, cause}, lines.size());
        if (isNew) lines.emplace_back();
        lines[place->second].push_back(i);
    }
    return lines;
}

std::vector<spec::ResultCell> ProblemList::cellsOf(const std::vector<std::size_t>& line) const {
    const casebook::Casebook& casebook = m_session.casebook();
    const casebook::RuleViolation& hit = m_session.hits()[line.front()];
    const casebook::Variable& variable = casebook.variable(hit.variable);
    const bool isOne = line.size() == 1;
    const response::Answer answer = casebook.current(hit.row, hit.variable);
    QStringList values;
    if (isOne) values.append(text::answerWords(variable.item, answer, text::spokenLanguage()));
    if (hit.rule == casebook::Rule::SecondResponse) {
        for (const casebook::OtherAnswer& other : casebook.history(hit.row, hit.variable).others)
            values.append(text::answerWords(variable.item, other.answer, text::spokenLanguage()));
    }
    const QString value = values.join(tr(" / then "));
    const QString name =
        isOne ? variable.name : tr("%1 and %2 more").arg(variable.name, QString::number(line.size() - 1));
    const QString meaning = isOne ? text::ruleWords(hit.rule)
                                  : tr("%1 All of them hang on one condition: %2")
                                        .arg(text::ruleWords(hit.rule), variable.item.showIf);
    return {{casebook.row(hit.row).caseId, true}, {name}, {value},
        {text::ruleTitle(hit.rule), false, false, spec::Tone::Warn, QStringLiteral("warning")},
        {meaning, false, true}};
}

void ProblemList::refresh() {
    spec::TableSpec sheet;
    sheet.caption = tr("Problems found by the rules");
    sheet.columns = {{tr("Case"), false, 110}, {tr("Variable"), false, 220}, {tr("Value"), false, 180},
        {tr("Rule"), false, 210}, {tr("What it means"), false, 0}};
    m_lines = folded();
    for (const std::vector<std::size_t>& line : m_lines) sheet.rows.push_back(cellsOf(line));
    m_table->setVisible(!sheet.rows.empty());
    m_empty->setVisible(sheet.rows.empty());
    m_table->setSheet(std::move(sheet));
}

} // namespace lacrima::ui
