// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/Driver.h"

#include <map>

namespace lacrima::ui::test {

using Answers = std::map<QString, QString>; ///< item to code, or to what is typed

/// Somebody in front of the survey's window.
class Patient final {
public:
    explicit Patient(Driver& driver)
        : m_driver(driver) {}

    /// From "I have the computer now" to the first question.
    void begin();
    void resume(const QString& code);
    const QString& code() const { return m_code; }

    /// The item asked now, empty when none is.
    QString asked() const;
    bool isAtReview() const;
    void answer(const QString& value);
    /// Answers what is asked until `item` is, or until the review; as `wanted` says, else the first option.
    /// The items asked come back.
    QStringList answerUntil(const QString& item, const Answers& wanted = {});
    QStringList answerAll(const Answers& wanted = {}) { return answerUntil({}, wanted); }
    void skip();
    void refuse();
    /// Back to a question asked earlier.
    void backTo(const QString& item);
    void seal();
    /// The office takes the computer.
    void handBack(const QString& pin);

private:
    SurveyWindow::Stage stage() const { return m_driver.survey()->stage(); }

    Driver& m_driver;
    QString m_code;
};

} // namespace lacrima::ui::test
