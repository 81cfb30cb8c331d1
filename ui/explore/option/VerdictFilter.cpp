// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/VerdictFilter.h"

#include "ui/figures/correlation/VerdictWords.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace lacrima::ui {
namespace {

using findings::Verdict;
constexpr std::array kVerdicts{Verdict::Supported, Verdict::Undecided, Verdict::Against};
constexpr std::array kTones{spec::Tone::Ok, spec::Tone::Ink2, spec::Tone::Danger};
constexpr std::array kIcons{"verdict-supported", "verdict-undecided", "verdict-against"};

} // namespace

VerdictFilter::VerdictFilter(QWidget* parent)
    : QWidget(parent)
    , m_buttons{} {
    setObjectName(QStringLiteral("findingsVerdict"));
    setAccessibleName(tr("Verdict"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* group = new QButtonGroup(this);
    group->setExclusive(true);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new QPushButton(this);
        setRole(button, "segment");
        button->setObjectName(QStringLiteral("findingsVerdict%1").arg(i));
        button->setCheckable(true);
        if (i > 0)
            button->setIcon(
                ui::icon(QString::fromLatin1(kIcons[i - 1]), currentTheme().color(kTones[i - 1])));
        group->addButton(button, static_cast<int>(i));
        row->addWidget(button);
        m_buttons[i] = button;
    }
    m_buttons[0]->setChecked(true);
    setFocusProxy(m_buttons[0]);
    setCounts({}, 0);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool isDown) {
        if (isDown) Q_EMIT chosen();
    });
}

std::optional<Verdict> VerdictFilter::verdict() const {
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        if (m_buttons[i + 1]->isChecked()) return kVerdicts[i];
    }
    return std::nullopt;
}

void VerdictFilter::setVerdict(std::optional<Verdict> verdict) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < kVerdicts.size(); ++i) {
        if (verdict == kVerdicts[i]) at = i + 1;
    }
    const bool wasBlocked = blockSignals(true);
    m_buttons[at]->setChecked(true);
    blockSignals(wasBlocked);
}

void VerdictFilter::setCounts(const findings::VerdictCounts& counts, std::size_t all) {
    const std::array each{counts.supported, counts.undecided, counts.against};
    m_buttons[0]->setText(tr("All %1").arg(all));
    for (std::size_t i = 0; i < each.size(); ++i)
        m_buttons[i + 1]->setText(
            QStringLiteral("%1 %2").arg(figures::verdictName(kVerdicts[i])).arg(each[i]));
}

} // namespace lacrima::ui
