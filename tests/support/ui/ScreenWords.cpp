// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ScreenWords.h"

#include "tests/support/spec/SpecLines.h"
#include "tests/support/ui/Home.h"
#include "ui/charts/view/ChartView.h"
#include "ui/text/Numbers.h"
#include "ui/widgets/table/ResultTable.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace lacrima::ui::test {
namespace {

constexpr int kMostRows = 12;            ///< of a table of cells
constexpr qsizetype kMostOfFigure = 240; ///< letters of what a figure says
constexpr std::size_t kMostResults = 5;  ///< of a table of results

QString inOneLine(QString words) {
    return text::broken(words.replace(QLatin1Char('\n'), QStringLiteral(" / ")));
}

QString spoken(const QWidget& widget, const QString& shown) {
    QStringList parts;
    if (!widget.isEnabled()) parts.append(QStringLiteral("off"));
    const QString name = inOneLine(widget.accessibleName());
    if (!name.isEmpty() && name != shown) parts.append(QStringLiteral("called ") + name);
    const QString description = inOneLine(widget.accessibleDescription());
    if (!description.isEmpty() && description != shown) parts.append(QStringLiteral("said ") + description);
    const QString tip = inOneLine(QTextDocumentFragment::fromHtml(widget.toolTip()).toPlainText());
    if (!tip.isEmpty() && tip != description) parts.append(QStringLiteral("tip ") + tip);
    return parts.isEmpty() ? QString() : QStringLiteral(" {%1}").arg(parts.join(QStringLiteral("; ")));
}

QStringList entriesOf(const QMenu& menu) {
    QStringList entries;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator()) continue;
        QString entry = action->text();
        if (!action->isEnabled()) entry += QStringLiteral(" (off)");
        if (action->menu() != nullptr)
            entry += QStringLiteral(" > (%1)").arg(entriesOf(*action->menu()).join(QStringLiteral(" | ")));
        entries.append(entry);
    }
    return entries;
}

QString lineOf(const QAbstractButton& button) {
    QString words = inOneLine(button.text());
    if (words.trimmed().isEmpty()) words = inOneLine(button.accessibleName());
    const char* mark = !button.isCheckable() ? "" : button.isChecked() ? "(x) " : "( ) ";
    QString line = QStringLiteral("[%1%2]").arg(QLatin1String(mark), words);
    const QMenu* menu = nullptr;
    if (const auto* push = qobject_cast<const QPushButton*>(&button)) menu = push->menu();
    if (const auto* tool = qobject_cast<const QToolButton*>(&button)) menu = tool->menu();
    if (menu != nullptr) line += QStringLiteral(" > ") + entriesOf(*menu).join(QStringLiteral(" | "));
    return line + spoken(button, words);
}

QString lineOf(const QComboBox& box) {
    QStringList entries;
    for (int i = 0; i < box.count(); ++i) {
        const bool isHeading = (box.model()->flags(box.model()->index(i, 0)) & Qt::ItemIsEnabled) == 0;
        entries.append(isHeading ? QStringLiteral("*") + box.itemText(i) : box.itemText(i));
    }
    return QStringLiteral("<%1> of %2")
               .arg(box.currentText(), inOneLine(entries.join(QStringLiteral(" | ")))) +
           spoken(box, box.currentText());
}

QStringList linesOf(const QListWidget& list) {
    QStringList lines{QStringLiteral("list") + spoken(list, {})};
    for (int i = 0; i < list.count(); ++i) {
        const QListWidgetItem* item = list.item(i);
        if (item->isHidden()) continue;
        const bool isTicked = item->flags().testFlag(Qt::ItemIsUserCheckable);
        lines.append(QStringLiteral("  %1%2%3")
                         .arg(i == list.currentRow() ? str(">") : str(" "),
                             !isTicked                           ? str("")
                             : item->checkState() == Qt::Checked ? str("(x) ")
                                                                 : str("( ) "),
                             inOneLine(item->text())));
    }
    return lines;
}

QStringList linesOf(const ResultTable& table) {
    const spec::TableSpec& sheet = table.sheet();
    QStringList lines{QStringLiteral("table “%1”").arg(sheet.caption) + spoken(table, sheet.caption)};
    const QModelIndexList chosen = table.selectionModel()->selectedRows();
    lines.append(QStringLiteral("  ") + sheet.titles().join(QStringLiteral(" | ")));
    for (std::size_t i = 0; i < std::min(kMostResults, sheet.rows.size()); ++i) {
        const bool isChosen = !chosen.isEmpty() && chosen.front().row() == static_cast<int>(i);
        lines.append((isChosen ? QStringLiteral("  > ") : QStringLiteral("  ")) +
                     inOneLine(sheet.words(i).join(QStringLiteral(" | "))));
    }
    lines.append(
        QStringLiteral("  %1 rows, in all %2").arg(sheet.rows.size()).arg(digestOf(test::linesOf(sheet))));
    if (!sheet.note.isEmpty()) lines.append(QStringLiteral("  note ") + inOneLine(sheet.note));
    return lines;
}

/// Of steps that are drawn, what a screen reader says of them.
QString wordsOf(const QModelIndex& cell) {
    const QString shown = cell.data(Qt::DisplayRole).toString();
    return inOneLine(shown.isEmpty() ? cell.data(Qt::AccessibleTextRole).toString() : shown);
}

QStringList linesOf(const QTableView& view) {
    QStringList lines{QStringLiteral("cells") + spoken(view, {})};
    const QAbstractItemModel& model = *view.model();
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(QStringLiteral("  ") + heads.join(QStringLiteral(" | ")));
    for (int row = 0; row < std::min(kMostRows, model.rowCount()); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(wordsOf(model.index(row, column)));
        const bool isCurrent = view.currentIndex().isValid() && view.currentIndex().row() == row;
        lines.append((isCurrent ? QStringLiteral("  > ") : QStringLiteral("  ")) +
                     model.headerData(row, Qt::Vertical).toString() + QStringLiteral(": ") +
                     cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

QStringList linesOf(const charts::ChartView& chart) {
    const spec::ChartSpec& spec = chart.spec();
    QStringList lines{QStringLiteral("figure “%1”").arg(inOneLine(spec.title)),
        QStringLiteral("  ") + inOneLine(chart.accessibleName()).left(kMostOfFigure)};
    if (!spec.note.isEmpty()) lines.append(QStringLiteral("  note ") + inOneLine(spec.note));
    for (const QString& line : frameOf(spec)) lines.append(QStringLiteral("  ") + inOneLine(line));
    const QString data = QString::fromUtf8(spec::plotData(spec));
    lines.append(QStringLiteral("  drawn %1, data %2")
                     .arg(digestOf(test::linesOf(spec)), digestOf(data.split(QLatin1Char('\n')))));
    return lines;
}

QString lineOf(const QLineEdit& field) {
    const QString text = field.echoMode() == QLineEdit::Normal ? field.text() : QString();
    return QStringLiteral("field “%1” (%2)").arg(text, field.placeholderText()) + spoken(field, text);
}

/// True where nothing within says more.
bool describe(const QWidget& widget, QStringList& lines) {
    if (const auto* table = qobject_cast<const ResultTable*>(&widget))
        lines += linesOf(*table);
    else if (const auto* view = qobject_cast<const QTableView*>(&widget))
        lines += linesOf(*view);
    else if (const auto* chart = qobject_cast<const charts::ChartView*>(&widget))
        lines += linesOf(*chart);
    else if (const auto* list = qobject_cast<const QListWidget*>(&widget))
        lines += linesOf(*list);
    else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        lines.append(lineOf(*box));
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        lines.append(lineOf(*field));
    else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
        lines.append(QStringLiteral("number “%1”").arg(spin->text()) + spoken(*spin, {}));
    else if (const auto* words = qobject_cast<const QPlainTextEdit*>(&widget))
        lines.append(
            QStringLiteral("words “%1” (%2)").arg(inOneLine(words->toPlainText()), words->placeholderText()) +
            spoken(*words, {}));
    else
        return false;
    return true;
}

void walk(const QWidget& widget, QStringList& lines) {
    if (describe(widget, lines)) return;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        lines.append(lineOf(*button));
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const QString words = inOneLine(label->text());
        if (!words.trimmed().isEmpty()) lines.append(words + spoken(*label, words));
    }
    for (const QObject* child : widget.children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (part != nullptr && !part->isWindow() && part->isVisible()) walk(*part, lines);
    }
}

} // namespace

QStringList screenWords(const QWidget& widget) {
    QStringList lines;
    walk(widget, lines);
    return lines;
}

} // namespace lacrima::ui::test
