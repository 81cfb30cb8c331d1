// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clean/PickedCases.h"

#include "ui/clean/CaseFilter.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"

#include <QStringList>

namespace lacrima::ui {

PickedCases::PickedCases(CaseFilter& filter, QWidget* parent)
    : QPushButton(parent)
    , m_filter(filter) {
    setRole(this, "quiet");
    setObjectName(QStringLiteral("pickedCases"));
    setIcon(ui::icon(QStringLiteral("close")));
    setToolTip(tr("Show all cases again"));
    connect(this, &QPushButton::clicked, this, &PickedCases::release);
    hide();
}

void PickedCases::pick(const std::set<std::pair<QString, int>>& cases) {
    m_filter.setPicked(cases);
    setVisible(!cases.empty());
    QStringList names;
    for (const auto& [name, sitting] : cases) names.append(name);
    setText(tr("%n case(s) from Explore", nullptr, static_cast<int>(cases.size())));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    Q_EMIT changed();
}

} // namespace lacrima::ui
