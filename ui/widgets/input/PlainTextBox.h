// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace lacrima::ui {

/// The only box of several lines in the program. It takes plain text, however it comes (keys, an input
/// method, the clipboard, the middle button, a drop), and nothing where there is none. What does not fit is
/// not taken at all: what stands in the box is never shortened.
class PlainTextBox final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit PlainTextBox(QWidget* parent);

    /// In UTF-16 units, as QString::size() counts; 0: no limit.
    void setMaximumLength(int length) { m_maximumLength = length; }
    int maximumLength() const { return m_maximumLength; }
    /// Shows the words with the cursor behind them.
    void showText(const QString& words);
    /// Nothing that is written here can be copied, dragged away or taken from a selection.
    void keepWords() { m_keepsWords = true; }
    /// The sentence that goes with refused(), for lines of limited length too.
    static QString fullWords(int maximumLength);

Q_SIGNALS:
    /// Something was typed or pasted that does not fit.
    void refused();

protected:
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool fits(qsizetype added) const;

    int m_maximumLength = 0;
    bool m_keepsWords = false;
};

} // namespace lacrima::ui
