// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ScriptOfWords.h"
#include "tests/support/ui/Driver.h"

namespace lacrima::ui::test {

/// The same words at every run: no day, hour, folder, key or draw of this one.
QString lastingWords(QString words);

/// All that the window says, step after step, against what is kept.
class ScreenScript final {
public:
    ScreenScript(Driver& driver, const QString& file)
        : m_driver(driver)
        , m_script(file) {}

    /// After a step: what is on the screen now.
    void note(const QString& step);
    void note(const char* step) { note(str(step)); }
    /// All that is on the screen, with what its controls mark.
    void noteWithMarks(const QString& step);
    /// Only a part of the screen.
    void noteOf(const QWidget& part, const QString& step);
    /// Lines that no widget says: what was put into a file, asked of another page.
    void noteLines(const QString& step, const QStringList& lines);
    /// The same, none of them compared with the step before.
    void noteWhole(const QString& step, const QStringList& lines);
    QString difference() const { return m_script.difference(); }

private:
    Driver& m_driver;
    support::ScriptOfWords m_script;
};

} // namespace lacrima::ui::test
