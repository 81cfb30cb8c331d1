// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/VariablePicker.h"

#include "ui/figures/Words.h"
#include "ui/widgets/Controls.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

const QSize kPopup(320, 380);

} // namespace

VariablePicker::VariablePicker(const QString& name, const QString& nothing, QWidget* parent)
    : QPushButton(parent)
    , m_nothing(nothing)
    , m_popup(std::make_unique<QFrame>(nullptr, Qt::Popup)) // no child: it would break the order of Tab
    , m_search(new QLineEdit(m_popup.get()))
    , m_list(new QListWidget(m_popup.get())) {
    setObjectName(name);
    setRole(this, "picker");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_popup->setFixedSize(kPopup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(tr("Search variables"));
    m_list->setAccessibleName(tr("Variables"));
    m_list->setObjectName(name + QStringLiteral("List"));
    auto* box = new QVBoxLayout(m_popup.get());
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(m_search);
    box->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    QPushButton* none = quietButton(tr("Clear"), m_popup.get());
    QPushButton* done = secondaryButton(tr("Done"), m_popup.get());
    foot->addWidget(none);
    foot->addStretch(1);
    foot->addWidget(done);
    box->addLayout(foot);
    m_search->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, &VariablePicker::open);
    connect(m_search, &QLineEdit::textChanged, this, &VariablePicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &VariablePicker::takeTicks);
    connect(done, &QPushButton::clicked, m_popup.get(), &QWidget::close);
    connect(none, &QPushButton::clicked, this, [this] {
        m_chosen.clear();
        fillList();
        showChosen();
        Q_EMIT changed();
    });
    showChosen();
}

VariablePicker::~VariablePicker() = default;

void VariablePicker::setData(const findings::Dataset& dataset) {
    m_offers.clear();
    for (const findings::DataColumn& column : dataset.columns) {
        const bool isNominal = column.measure == findings::Measure::Nominal && column.labels.size() > 2;
        if (!isNominal) m_offers.push_back({column.name, figures::nameOf(dataset, column.name)});
    }
    showChosen();
}

void VariablePicker::setChosen(const QStringList& variables) {
    m_chosen = variables;
    showChosen();
}

void VariablePicker::open() {
    fillList();
    m_search->clear();
    QPoint place = mapToGlobal(QPoint(0, height() + 2));
    const QRect room = screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - kPopup.width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - kPopup.height())));
    m_popup->move(place);
    m_popup->show();
    m_search->setFocus();
}

void VariablePicker::fillList() {
    const QSignalBlocker block(m_list);
    m_list->clear();
    for (const Offer& offer : m_offers) {
        auto* item = new QListWidgetItem(offer.name, m_list);
        item->setData(Qt::UserRole, offer.variable);
        item->setToolTip(plainTip(offer.variable));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(offer.variable) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0) m_list->setCurrentRow(0);
}

void VariablePicker::filter(const QString& words) {
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const bool isFound = item->text().contains(words, Qt::CaseInsensitive) ||
                             item->data(Qt::UserRole).toString().contains(words, Qt::CaseInsensitive);
        item->setHidden(!isFound);
    }
    // Space must tick what is seen.
    int first = 0;
    while (first < m_list->count() && m_list->item(first)->isHidden()) ++first;
    m_list->setCurrentRow(first < m_list->count() ? first : -1);
}

/// Down leaves the search for the list.
bool VariablePicker::eventFilter(QObject* watched, QEvent* event) {
    const bool isDown = watched == m_search && event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (isDown) m_list->setFocus();
    return isDown || QPushButton::eventFilter(watched, event);
}

void VariablePicker::takeTicks() {
    m_chosen.clear();
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            m_chosen.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    showChosen();
    Q_EMIT changed();
}

void VariablePicker::showChosen() {
    QString words = m_nothing;
    if (m_chosen.size() == 1) {
        const auto offer = std::find_if(m_offers.begin(), m_offers.end(),
            [this](const Offer& each) { return each.variable == m_chosen.front(); });
        words = offer == m_offers.end() ? m_chosen.front() : offer->name;
    } else if (m_chosen.size() > 1) {
        words = tr("%n variable(s)", nullptr, static_cast<int>(m_chosen.size()));
    }
    setText(words);
    setAccessibleDescription(words);
}

} // namespace lacrima::ui
