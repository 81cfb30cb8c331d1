// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rail.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr std::array<const char*, 4> kIcons{"collect", "clean", "explore", "study"};

} // namespace

Rail::Rail(QWidget* parent)
    : QFrame(parent)
    , m_home(quietButton(QStringLiteral("  Lacrima"), this))
    , m_state(paragraph({}, "small", this))
    , m_lock(quietButton(tr("Lock now"), this)) {
    setRole(this, "rail");
    setFixedWidth(size::kRail);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(8, 12, 8, 12);
    box->setSpacing(4);
    setRole(m_home, "home");
    m_home->setIconSize(QSize(20, 20));
    m_home->setAccessibleName(tr("Close the study and go to the start page"));
    m_home->setToolTip(tr("Close the study and go to the start page"));
    m_home->setObjectName(QStringLiteral("railHome"));
    box->addWidget(m_home);
    box->addSpacing(8);
    const std::array<QString, kCount> words{tr("Collect"), tr("Clean"), tr("Explore"), tr("Study")};
    for (std::size_t i = 0; i < kCount; ++i) {
        const auto workspace = static_cast<Workspace>(i);
        m_entries[i] = addEntry(workspace, QString::fromLatin1(kIcons[i]), words[i]);
        box->addWidget(m_entries[i]);
    }
    box->addStretch(1);
    box->addWidget(hairline(this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 4, 4);
    foot->addWidget(m_state);
    box->addLayout(foot);
    m_lock->setObjectName(QStringLiteral("railLock"));
    m_lock->setStyleSheet(QStringLiteral("text-align: left; padding: 0 10px;"));
    box->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &Rail::lockRequested);
    connect(m_home, &QPushButton::clicked, this, &Rail::homeRequested);
    setLocked(true, {});
    setCurrent(Workspace::Collect);
}

QPushButton* Rail::addEntry(Workspace workspace, const QString& iconName, const QString& words) {
    auto* entry = new QPushButton(QStringLiteral("  ") + words, this);
    setRole(entry, "rail");
    entry->setObjectName(QStringLiteral("rail_") + iconName);
    entry->setAccessibleName(words);
    entry->setCheckable(true);
    entry->setAutoExclusive(true);
    entry->setCursor(Qt::PointingHandCursor);
    entry->setIconSize(QSize(20, 20));
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 12, 0);
    row->addStretch(1);
    auto* sign = new QLabel(entry);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(sign);
    m_locks[static_cast<std::size_t>(workspace)] = sign;
    // A click only asks: the page decides, and setCurrent() says what became of it.
    connect(entry, &QPushButton::clicked, this, [this, workspace] {
        setCurrent(m_current);
        Q_EMIT chosen(workspace);
    });
    return entry;
}

void Rail::setCurrent(Workspace workspace) {
    m_current = workspace;
    m_entries[static_cast<std::size_t>(workspace)]->setChecked(true);
    drawIcons();
}

void Rail::setLocked(bool isLocked, const QString& words) {
    m_isLocked = isLocked;
    m_state->setText(words);
    m_lock->setVisible(!isLocked);
    drawIcons();
}

void Rail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    const bool isMade = m_entries.back() != nullptr; // the style changes palettes, too
    if (isMade && event->type() == QEvent::PaletteChange) drawIcons();
}

void Rail::drawIcons() {
    const Theme& theme = currentTheme();
    for (std::size_t i = 0; i < kCount; ++i) {
        const bool isCurrent = static_cast<std::size_t>(m_current) == i;
        m_entries[i]->setIcon(icon(QString::fromLatin1(kIcons[i]), isCurrent ? theme.ink : theme.ink2));
        const bool showsLock = m_isLocked && i != 0;
        m_locks[i]->setPixmap(showsLock ? iconPixmap(QStringLiteral("lock"), 16, theme.ink2) : QPixmap());
    }
    m_lock->setIcon(icon(QStringLiteral("lock")));
    m_home->setIcon(icon(QStringLiteral("drop"), theme.accent));
}

} // namespace lacrima::ui
