// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/ProblemList.h"

#include "ui/session/StudySession.h"
#include "ui/text/AnswerWords.h"
#include "ui/text/RuleWords.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/ResultTable.h"

#include <QVBoxLayout>

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
        const casebook::Hit& hit = m_session.hits()[static_cast<std::size_t>(row)];
        Q_EMIT jumpRequested(hit.row, hit.variable);
    });
}

void ProblemList::refresh() {
    const casebook::Casebook& casebook = m_session.casebook();
    ResultSheet sheet;
    sheet.caption = tr("Problems found by the rules");
    sheet.columns = {{tr("Case"), false, 110}, {tr("Variable"), false, 220}, {tr("Value"), false, 180},
        {tr("Rule"), false, 210}, {tr("What it means"), false, 0}};
    for (const casebook::Hit& hit : m_session.hits()) {
        const casebook::Variable& variable = casebook.variables()[static_cast<std::size_t>(hit.variable)];
        const response::Answer answer = casebook.current(hit.row, hit.variable);
        sheet.rows.push_back({{casebook.rows()[static_cast<std::size_t>(hit.row)].caseId, true},
            {variable.name}, {text::answerWords(variable.item, answer, text::spokenLanguage())},
            {text::ruleTitle(hit.rule), false, false, Tone::Warn, QStringLiteral("warning")},
            {text::ruleWords(hit.rule), false, true}});
    }
    m_table->setVisible(!sheet.rows.empty());
    m_empty->setVisible(sheet.rows.empty());
    m_table->setSheet(std::move(sheet));
}

} // namespace lacrima::ui
