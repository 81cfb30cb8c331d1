// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Audit.h"

#include "ui/widgets/table/ResultTable.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSet>
#include <QTextDocument>
#include <QtTest>

namespace lacrima::ui::test {
namespace {

constexpr int kMostTabs = 400;

QString nameOf(const QWidget* widget) {
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(widget)) text = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) text = button->text();
    return QStringLiteral("%1 \"%2\" \"%3\"")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text.left(60));
}

bool isViewport(const QWidget* widget) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    return area != nullptr && area->viewport() == widget;
}

/// The first ancestor that hides a part of the widget; up and down a scroll area may hide, it can be
/// scrolled.
const QWidget* hiding(const QWidget* widget) {
    QRect place = widget->rect();
    for (const QWidget* at = widget; at->parentWidget() != nullptr && !at->isWindow();
         at = at->parentWidget()) {
        place.moveTopLeft(at->mapToParent(place.topLeft()));
        const QWidget* parent = at->parentWidget();
        const QRect room = parent->rect();
        const bool fitsAcross = place.left() >= room.left() && place.right() <= room.right();
        const bool fitsDown = place.top() >= room.top() && place.bottom() <= room.bottom();
        if (!fitsAcross || (!fitsDown && !isViewport(parent))) return parent;
        if (isViewport(parent)) return nullptr;
    }
    return nullptr;
}

bool isCut(const QLabel& label) {
    if (label.text().isEmpty()) return false;
    if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

QStringList cutCells(const ResultTable& table) {
    QStringList cut;
    const auto* model = table.model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (table.isColumnHidden(column)) continue; // folded, and named below the table
        const int room = table.columnWidth(column);
        // A table that had to fold may cut the names of its rows, which pointing at them shows whole, and one
        // whose drawn intervals come before long names, too.
        const int least = table.sheet().columns[static_cast<std::size_t>(column)].least;
        if (column == 0 && (!table.foldedTitles().isEmpty() || (least > 0 && room >= least))) continue;
        const QString title = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (!title.isEmpty() && table.horizontalHeader()->sectionSizeHint(column) > room)
            cut.append(QStringLiteral("column title \"%1\"").arg(title));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            const QString text = index.data().toString();
            QStyleOptionViewItem option;
            option.font = table.font();
            option.fontMetrics = QFontMetrics(option.font);
            option.widget = &table;
            const int wanted = table.itemDelegate()->sizeHint(option, index).width();
            if (!text.isEmpty() && wanted > room)
                cut.append(QStringLiteral("cell \"%1\" wants %2, has %3").arg(text).arg(wanted).arg(room));
        }
    }
    return cut;
}

/// Tab stops at one button of a group only.
bool isPassedOver(const QWidget* widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button == nullptr || !button->isCheckable() || button->isChecked()) return false;
    return button->autoExclusive() || (button->group() != nullptr && button->group()->exclusive());
}

QList<QWidget*> focusable(const QWidget& window, Qt::FocusPolicy policy) {
    QList<QWidget*> controls;
    for (QWidget* control : window.findChildren<QWidget*>()) {
        const bool isThere = control->isVisible() && control->isEnabled() && control->window() == &window;
        const bool isMeant = (control->focusPolicy() & policy) == policy && policy != Qt::NoFocus;
        if (isThere && isMeant && control->focusProxy() == nullptr) controls.append(control);
    }
    return controls;
}

void collectWords(QAccessibleInterface* seen, QStringList& words) {
    if (seen == nullptr || !seen->isValid() || seen->state().invisible) return;
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        const QString text = seen->text(kind);
        if (!text.isEmpty()) words.append(text);
    }
    for (int i = 0; i < seen->childCount(); ++i) collectWords(seen->child(i), words);
}

} // namespace

QStringList namelessControls(const QWidget& window) {
    QStringList nameless;
    QList<QWidget*> controls = focusable(window, Qt::TabFocus);
    for (QWidget* control : focusable(window, Qt::ClickFocus)) {
        if (!controls.contains(control)) controls.append(control);
    }
    for (QWidget* control : controls) {
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(control);
        if (seen == nullptr || seen->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(QStringLiteral("no accessible name: ") + nameOf(control));
    }
    return nameless;
}

QStringList clippedTexts(const QWidget& window) {
    QStringList clipped;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) continue;
        if (isCut(*label)) {
            clipped.append(QStringLiteral("cut: %1 has %2x%3, wants %4x%5")
                               .arg(nameOf(label))
                               .arg(label->width())
                               .arg(label->height())
                               .arg(label->sizeHint().width())
                               .arg(label->wordWrap() ? label->heightForWidth(label->width())
                                                      : label->sizeHint().height()));
        }
        if (hiding(label) != nullptr) clipped.append(QStringLiteral("outside: ") + nameOf(label));
    }
    for (const QPushButton* button : window.findChildren<QPushButton*>()) {
        if (!button->isVisible() || button->text().isEmpty()) continue;
        if (button->minimumSizeHint().width() > button->width() ||
            button->minimumSizeHint().height() > button->height()) {
            clipped.append(QStringLiteral("cut: %1 has %2x%3, wants %4x%5")
                               .arg(nameOf(button))
                               .arg(button->width())
                               .arg(button->height())
                               .arg(button->minimumSizeHint().width())
                               .arg(button->minimumSizeHint().height()));
        }
        if (hiding(button) != nullptr) clipped.append(QStringLiteral("outside: ") + nameOf(button));
    }
    for (const auto* table : window.findChildren<ResultTable*>()) {
        if (!table->isVisible()) continue;
        for (const QString& cell : cutCells(*table))
            clipped.append(QStringLiteral("cut: %1 of %2").arg(cell, table->objectName()));
    }
    return clipped;
}

QStringList unreachedControls(QWidget& window) {
    const QPointer<QWidget> before = window.focusWidget();
    QSet<QWidget*> reached;
    for (int i = 0; i < kMostTabs; ++i) {
        QWidget* focus = window.focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &window, Qt::Key_Tab);
        focus = window.focusWidget();
        if (focus == nullptr || i > 3 * reached.size() + 10) break;
        reached.insert(focus);
    }
    QStringList unreached;
    for (QWidget* control : focusable(window, Qt::TabFocus)) {
        if (!reached.contains(control) && !isPassedOver(control))
            unreached.append(QStringLiteral("Tab does not reach: ") + nameOf(control));
    }
    if (before != nullptr) before->setFocus(Qt::OtherFocusReason);
    return unreached;
}

QString spokenWords() {
    QStringList words;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible()) collectWords(QAccessible::queryAccessibleInterface(window), words);
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace lacrima::ui::test
