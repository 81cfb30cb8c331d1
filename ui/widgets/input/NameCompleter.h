// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace lacrima::ui {

/// The names of variables while somebody writes a condition such as "[po_level] >= 3": what is being written
/// is looked for in names and labels, and what is chosen stands in brackets.
class NameCompleter final : public QObject {
    Q_OBJECT
public:
    struct Name {
        QString name;
        QString label; ///< in the language spoken
    };
    /// The part of a text that stands for a name: from `begin`, up to the cursor.
    struct Part {
        qsizetype begin = 0;
        QString words;
    };

    /// Asks for the names when they are needed: they change with the study.
    NameCompleter(QLineEdit& field, std::function<std::vector<Name>()> names);

    /// What is being written before `cursor`: after an open bracket, or at least two letters outside quotes
    /// and brackets that are no word of the language. Absent where nothing can be completed.
    static std::optional<Part> partBefore(const QString& text, qsizetype cursor);

private:
    void offer();
    void take(const QString& name);

    QLineEdit& m_field;
    std::function<std::vector<Name>()> m_names;
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace lacrima::ui
