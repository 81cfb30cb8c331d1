// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/input/PlainTextBox.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextCursor>

namespace lacrima::ui {
namespace {

/// Names of files and pictures are no words, though Qt has a text for the former.
QString wordsOf(const QMimeData* source) {
    if (source == nullptr || !source->hasFormat(QStringLiteral("text/plain"))) return {};
    QString words = source->text();
    words.remove(QChar(u'\0'));
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return words.replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

/// Whether the key puts something into the box.
qsizetype lengthOf(const QKeyEvent& key) {
    if (key.matches(QKeySequence::InsertParagraphSeparator) || key.matches(QKeySequence::InsertLineSeparator))
        return 1;
    const bool isCommand = (key.modifiers() & (Qt::ControlModifier | Qt::MetaModifier)) != 0;
    const QString text = key.text();
    const bool isPrinted = !text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate());
    return isPrinted && (!isCommand || (key.modifiers() & Qt::AltModifier) != 0) ? text.size() : 0;
}

} // namespace

PlainTextBox::PlainTextBox(QWidget* parent)
    : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
}

void PlainTextBox::showText(const QString& words) {
    setPlainText(words);
    moveCursor(QTextCursor::End);
}

/// What is selected makes room for what takes its place.
bool PlainTextBox::fits(qsizetype added) const {
    if (m_maximumLength <= 0) return true;
    const QTextCursor cursor = textCursor();
    const int selected = cursor.selectionEnd() - cursor.selectionStart();
    return toPlainText().size() - selected + added <= m_maximumLength;
}

/// Copying, dragging and the selection of other programs all ask here.
QMimeData* PlainTextBox::createMimeDataFromSelection() const {
    return m_keepsWords ? new QMimeData : QPlainTextEdit::createMimeDataFromSelection();
}

bool PlainTextBox::canInsertFromMimeData(const QMimeData* source) const {
    return !wordsOf(source).isEmpty();
}

void PlainTextBox::insertFromMimeData(const QMimeData* source) {
    const QString words = wordsOf(source);
    if (words.isEmpty()) return;
    if (!fits(words.size())) {
        Q_EMIT refused();
        return;
    }
    textCursor().insertText(words);
    ensureCursorVisible();
}

void PlainTextBox::keyPressEvent(QKeyEvent* event) {
    const qsizetype added = lengthOf(*event);
    if (added > 0 && !fits(added)) {
        event->accept();
        Q_EMIT refused();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void PlainTextBox::inputMethodEvent(QInputMethodEvent* event) {
    const qsizetype added = event->commitString().size() - event->replacementLength();
    if (added > 0 && !fits(added)) {
        QInputMethodEvent nothing; // ends the composition
        QPlainTextEdit::inputMethodEvent(&nothing);
        event->accept();
        Q_EMIT refused();
        return;
    }
    QPlainTextEdit::inputMethodEvent(event);
}

QString PlainTextBox::fullWords(int maximumLength) {
    return tr("At most %1 characters fit here. What does not fit was not taken.").arg(maximumLength);
}

} // namespace lacrima::ui
