// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/option/VariablePicker.h"

#include "ui/explore/option/OptionParts.h"
#include "ui/figures/Words.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/FocusRing.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

const QSize kPopup(340, 440);

bool isHeading(const QListWidgetItem& item) {
    return !item.flags().testFlag(Qt::ItemIsUserCheckable);
}

} // namespace

VariablePicker::VariablePicker(const QString& name, const QString& nothing, QWidget* parent)
    : QPushButton(parent)
    , m_nothing(nothing)
    , m_popup(std::make_unique<QFrame>(nullptr, Qt::Popup)) // no child: it would break the order of Tab
    , m_search(new QLineEdit(m_popup.get()))
    , m_list(new QListWidget(m_popup.get()))
    , m_nothingShown(paragraph({}, "secondary", m_popup.get())) {
    setObjectName(name);
    setRole(this, "picker");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_list->setObjectName(name + QStringLiteral("List"));
    makePopup();
    connect(this, &QPushButton::clicked, this, &VariablePicker::open);
    connect(m_search, &QLineEdit::textChanged, this, &VariablePicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &VariablePicker::takeTicks);
    connect(m_list, &QListWidget::itemPressed, this,
        [this](const QListWidgetItem* item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, &VariablePicker::tickClicked);
    showChosen();
}

void VariablePicker::makePopup() {
    QFrame* popup = m_popup.get();
    popup->setFixedSize(kPopup);
    popup->setFrameShape(QFrame::StyledPanel);
    new FocusRing(popup);
    m_search->setPlaceholderText(tr("Search variables"));
    m_search->setAccessibleName(tr("Search variables"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Variables"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_nothingShown->setAlignment(Qt::AlignCenter);
    QPushButton* all = quietButton(tr("All"), popup);
    QPushButton* none = quietButton(tr("None"), popup);
    QPushButton* done = secondaryButton(tr("Done"), popup);
    all->setAccessibleName(tr("Tick all variables that are shown"));
    none->setAccessibleName(tr("Tick none of the variables that are shown"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(all);
    foot->addWidget(none);
    foot->addStretch(1);
    foot->addWidget(done);
    auto* box = new QVBoxLayout(popup);
    box->setContentsMargins(8, 8, 8, 8);
    box->addWidget(m_search);
    box->addWidget(m_list, 1);
    box->addWidget(m_nothingShown, 1);
    box->addLayout(foot);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(done, &QPushButton::clicked, popup, &QWidget::close);
}

VariablePicker::~VariablePicker() = default;

void VariablePicker::setData(const dataset::Dataset& dataset) {
    m_offers.clear();
    const QStringList headings = headingsOf(dataset);
    for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
        const dataset::DataColumn& column = dataset.columns[i];
        const bool isNominal = column.measure == dataset::Measure::Nominal && column.labels.size() > 2;
        if (isNominal) continue;
        const QString& heading = headings[static_cast<qsizetype>(i)];
        m_offers.push_back({column.name, figures::nameOf(dataset, column.name), heading});
    }
    // What belongs together stands together, otherwise as in the study.
    std::stable_sort(m_offers.begin(), m_offers.end(), [&](const Offer& a, const Offer& b) {
        return headings.indexOf(a.heading) < headings.indexOf(b.heading);
    });
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
    QString heading;
    for (const Offer& offer : m_offers) {
        if (offer.heading != heading) {
            heading = offer.heading;
            auto* head = new QListWidgetItem(heading, m_list);
            head->setFlags(Qt::NoItemFlags);
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            head->setFont(font);
        }
        auto* item = new QListWidgetItem(offer.name, m_list);
        item->setData(Qt::UserRole, offer.variable);
        item->setToolTip(plainTip(QStringLiteral("%1 (%2)").arg(offer.name, offer.variable)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(offer.variable) ? Qt::Checked : Qt::Unchecked);
    }
    filter(m_search->text());
}

/// A heading is shown while one of its variables is; its name finds them all.
void VariablePicker::filter(const QString& words) {
    QListWidgetItem* heading = nullptr;
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        if (isHeading(*item)) {
            heading = item;
            heading->setHidden(true);
            continue;
        }
        const bool isFound = item->text().contains(words, Qt::CaseInsensitive) ||
                             item->data(Qt::UserRole).toString().contains(words, Qt::CaseInsensitive) ||
                             (heading != nullptr && heading->text().contains(words, Qt::CaseInsensitive));
        item->setHidden(!isFound);
        if (isFound && heading != nullptr) heading->setHidden(false);
        if (isFound && first < 0) first = i;
    }
    m_list->setCurrentRow(first); // Space must tick what is seen
    m_list->setVisible(first >= 0);
    m_nothingShown->setVisible(first < 0);
    m_nothingShown->setText(m_offers.empty() ? tr("This study has no variables with numbers yet.")
                                             : tr("No variable is called like that."));
}

/// A click on the name ticks as one on the box does, which has changed it by now.
void VariablePicker::tickClicked(QListWidgetItem* item) {
    if (isHeading(*item)) return;
    if (item->checkState() == m_pressed)
        item->setCheckState(m_pressed == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_pressed = item->checkState(); // the second press of a double click is not announced
}

void VariablePicker::tickShown(bool isTicked) {
    {
        const QSignalBlocker block(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem* item = m_list->item(i);
            if (!isHeading(*item) && !item->isHidden())
                item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    takeTicks();
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
        if (!isHeading(*m_list->item(i)) && m_list->item(i)->checkState() == Qt::Checked)
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
