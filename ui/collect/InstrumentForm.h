// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/ResponseSheet.h"

#include <QWidget>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace lacrima::ui {

class AnswerEditor;
class FieldRow;

/// A clinician's form: every item of one instrument in a column 640 px wide, keyboard first. Enter moves on,
/// digits choose, what is unusual is asked back once. Works on a ResponseSheet; saves nothing itself.
class InstrumentForm final : public QWidget {
    Q_OBJECT
public:
    /// `started` is the study's time, in ms since 1970 UTC.
    InstrumentForm(std::shared_ptr<const instrument::Instrument> instrument, const QString& language,
        std::int64_t started, QWidget* parent);

    const response::ResponseSheet& sheet() const { return m_sheet; }
    /// Takes what is still being typed into the sheet.
    void commit();
    /// Items that cannot be taken as they stand (text in a number field, a number out of range); focuses the
    /// first.
    int showBlocked();
    void focusFirst();
    /// Needed questions that are shown and not answered.
    int emptyRequired() const;
    /// Words under an item, made by the page (the suggested level).
    void setHint(const QString& item, const QString& words);
    std::int64_t startedAt() const { return m_started; }

Q_SIGNALS:
    void changed();
    /// Enter on the last field.
    void completed();

private:
    struct Field {
        int item = 0;
        AnswerEditor* editor = nullptr;
        FieldRow* row = nullptr;
        bool isConfirmed = false; ///< the person pressed Enter on a value that was asked back
    };

    void addFields(QVBoxLayout* box, const QString& language);
    Field makeField(int item, const QString& language);
    void take(std::size_t field);
    void showProblems(std::size_t field, const std::vector<response::Problem>& problems);
    QString wordsOf(const instrument::Item& item, const response::Problem& problem) const;
    static QString unreadableWords(const instrument::Item& item, const QString& typed);
    void showBranches();
    void moveOn(std::size_t field);

    QString m_language;
    response::ResponseSheet m_sheet;
    std::vector<Field> m_fields;
    std::int64_t m_started = 0;
};

} // namespace lacrima::ui
