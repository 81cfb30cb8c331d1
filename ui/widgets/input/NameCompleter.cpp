// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/NameCompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr int kMostOffered = 200;
constexpr qsizetype kLeastLetters = 2; ///< outside brackets
constexpr int kNameRole = Qt::UserRole;

bool isOfName(QChar letter) {
    return letter.isLetterOrNumber() || letter == QLatin1Char('_');
}

} // namespace

NameCompleter::NameCompleter(QLineEdit& field, std::function<std::vector<Name>()> names)
    : QObject(&field)
    , m_field(field)
    , m_names(std::move(names))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&m_field);
    m_completer->setMaxVisibleItems(10);
    connect(&m_field, &QLineEdit::textEdited, this, &NameCompleter::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
        [this](const QModelIndex& index) { take(index.data(kNameRole).toString()); });
}

std::optional<NameCompleter::Part> NameCompleter::partBefore(const QString& text, qsizetype cursor) {
    const QString before = text.left(cursor);
    if (before.count(QLatin1Char('\'')) % 2 == 1 || before.count(QLatin1Char('"')) % 2 == 1)
        return std::nullopt;
    const qsizetype open = before.lastIndexOf(QLatin1Char('['));
    if (open > before.lastIndexOf(QLatin1Char(']'))) return Part{open, before.mid(open + 1)};
    qsizetype begin = cursor;
    while (begin > 0 && isOfName(before[begin - 1])) --begin;
    const QString words = before.mid(begin);
    static const QStringList kOfTheLanguage{QStringLiteral("and"), QStringLiteral("or"),
        QStringLiteral("not"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("sum"),
        QStringLiteral("mean"), QStringLiteral("if")};
    const bool isName = words.size() >= kLeastLetters && !words[0].isDigit() &&
                        !kOfTheLanguage.contains(words, Qt::CaseInsensitive);
    return isName ? std::optional(Part{begin, words}) : std::nullopt;
}

/// Names that begin with what is written come first, then those that hold it in name or label.
void NameCompleter::offer() {
    const auto part = partBefore(m_field.text(), m_field.cursorPosition());
    m_model->clear();
    if (part) {
        std::vector<std::pair<bool, Name>> hits;
        for (const Name& name : m_names()) {
            const bool isBegin = name.name.startsWith(part->words, Qt::CaseInsensitive);
            if (isBegin || name.name.contains(part->words, Qt::CaseInsensitive) ||
                name.label.contains(part->words, Qt::CaseInsensitive))
                hits.emplace_back(!isBegin, name);
        }
        std::stable_sort(hits.begin(), hits.end(),
            [](const auto& one, const auto& other) { return one.first < other.first; });
        for (const auto& [isLater, name] : hits) {
            if (m_model->rowCount() == kMostOffered) break;
            const QString words =
                name.label.isEmpty() ? name.name : QStringLiteral("%1 – %2").arg(name.name, name.label);
            auto* item = new QStandardItem(words);
            item->setData(name.name, kNameRole);
            m_model->appendRow(item);
        }
    }
    if (m_model->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter is for the field until somebody chooses
}

void NameCompleter::take(const QString& name) {
    const QString text = m_field.text();
    const auto part = partBefore(text, m_field.cursorPosition());
    if (!part || name.isEmpty()) return;
    QString rest = text.mid(m_field.cursorPosition());
    if (rest.startsWith(QLatin1Char(']'))) rest.remove(0, 1);
    const QString head = text.left(part->begin) + QLatin1Char('[') + name + QStringLiteral("] ");
    m_field.setText(head + (rest.startsWith(QLatin1Char(' ')) ? rest.mid(1) : rest));
    m_field.setCursorPosition(static_cast<int>(head.size()));
}

} // namespace lacrima::ui
