// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/NameCompleter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace lacrima::ui {
namespace {

constexpr std::size_t kMostOffered = 200;
constexpr qsizetype kLeastLetters = 2; ///< outside brackets
constexpr int kNameRole = Qt::UserRole;

bool isOfName(QChar letter) {
    return letter.isLetterOrNumber() || letter == QLatin1Char('_');
}

} // namespace

NameCompleter::NameCompleter(QLineEdit& field, Names names, Values values)
    : QObject(&field)
    , m_field(field)
    , m_names(std::move(names))
    , m_values(std::move(values))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&m_field);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->installEventFilter(this);
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

std::optional<NameCompleter::Part> NameCompleter::answerBefore(const QString& text, qsizetype cursor) {
    static const QRegularExpression kCompared(
        QStringLiteral("\\[(\\w+)\\]\\s*(?:=|!=|<>|<=|>=|<|>)\\s*(['\"]?)(\\w*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = kCompared.match(text.left(cursor));
    if (!found.hasMatch()) return std::nullopt;
    return Part{found.capturedStart(2), found.captured(3), found.captured(1)};
}

std::optional<NameCompleter::Part> NameCompleter::writtenPart() const {
    const QString text = m_field.text();
    const int cursor = m_field.cursorPosition();
    if (auto answer = answerBefore(text, cursor); answer && m_values) return answer;
    return partBefore(text, cursor);
}

/// Those that begin with what is written come first, then those that hold it in name or label; an answer that
/// is written out is done.
std::vector<NameCompleter::Name> NameCompleter::hits(const Part& part) const {
    const bool isAnswer = !part.variable.isEmpty();
    std::vector<Name> found = isAnswer ? m_values(part.variable) : m_names();
    const auto isWritten = [&](const Name& name) { return name.name == part.words; };
    if (isAnswer && std::any_of(found.begin(), found.end(), isWritten)) return {};
    const auto isElsewhere = [&](const Name& name) {
        return !name.name.contains(part.words, Qt::CaseInsensitive) &&
               !name.label.contains(part.words, Qt::CaseInsensitive);
    };
    found.erase(std::remove_if(found.begin(), found.end(), isElsewhere), found.end());
    std::stable_partition(found.begin(), found.end(),
        [&](const Name& name) { return name.name.startsWith(part.words, Qt::CaseInsensitive); });
    if (found.size() > kMostOffered) found.resize(kMostOffered);
    return found;
}

void NameCompleter::offer() {
    const auto part = writtenPart();
    m_model->clear();
    const std::vector<Name> offered = part ? hits(*part) : std::vector<Name>();
    for (const Name& name : offered) {
        const QString words =
            name.label.isEmpty() ? name.name : QStringLiteral("%1 – %2").arg(name.name, name.label);
        auto* item = new QStandardItem(words);
        item->setData(name.name, kNameRole);
        m_model->appendRow(item);
    }
    if (offered.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // Enter is for the field until somebody chooses
    const bool isMeant = offered.size() == 1 && part->variable.isEmpty() &&
                         offered[0].name.startsWith(part->words, Qt::CaseInsensitive) &&
                         offered[0].name != part->words;
    m_meant = isMeant ? offered[0].name : QString();
}

/// Enter takes the only name that begins like what is written.
bool NameCompleter::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || m_meant.isEmpty()) return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter || m_completer->popup()->currentIndex().isValid())
        return QObject::eventFilter(watched, event);
    m_completer->popup()->hide();
    take(m_meant);
    return true;
}

void NameCompleter::take(const QString& name) {
    const QString text = m_field.text();
    const auto part = writtenPart();
    if (!part || name.isEmpty()) return;
    QString rest = text.mid(m_field.cursorPosition());
    QString head = text.left(part->begin);
    if (part->variable.isEmpty()) {
        if (rest.startsWith(QLatin1Char(']'))) rest.remove(0, 1);
        head += QLatin1Char('[') + name + QLatin1Char(']');
    } else {
        if (rest.startsWith(QLatin1Char('\''))) rest.remove(0, 1);
        bool isNumber = false;
        name.toDouble(&isNumber);
        head += isNumber ? name : QStringLiteral("'%1'").arg(name);
    }
    m_field.setText(head + rest);
    m_field.setCursorPosition(static_cast<int>(head.size()));
}

} // namespace lacrima::ui
