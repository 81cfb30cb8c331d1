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

/// The names of variables while somebody writes a condition such as "[po_level] >= 3", and after a comparison
/// the answers there are: what is being written is looked for in names and labels, and what is chosen stands
/// in brackets, an answer that is no number in quotes.
class NameCompleter final : public QObject {
    Q_OBJECT
public:
    struct Name {
        QString name;  ///< or the code of an answer
        QString label; ///< in the language spoken
    };
    using Names = std::function<std::vector<Name>()>;
    /// The answers of a variable; empty where it has numbers or texts of any kind.
    using Values = std::function<std::vector<Name>(const QString& variable)>;
    /// The part of a text that stands for a name, or for an answer of `variable`: from `begin`, up to the
    /// cursor.
    struct Part {
        qsizetype begin = 0;
        QString words;
        QString variable = {};
    };

    /// Asks for names and answers when they are needed: they change with the study.
    NameCompleter(QLineEdit& field, Names names, Values values = {});

    /// What is being written before `cursor`: after an open bracket, or at least two letters outside quotes
    /// and brackets that are no word of the language. Absent where nothing can be completed.
    static std::optional<Part> partBefore(const QString& text, qsizetype cursor);
    /// The answer that is being written before `cursor`, right after a bracket and a comparison.
    static std::optional<Part> answerBefore(const QString& text, qsizetype cursor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<Part> writtenPart() const;
    std::vector<Name> hits(const Part& part) const;
    void offer();
    void take(const QString& name);

    QLineEdit& m_field;
    Names m_names;
    Values m_values;
    QString m_meant; ///< the only name offered, when it begins like what is written
    QStandardItemModel* m_model;
    QCompleter* m_completer;
};

} // namespace lacrima::ui
