// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/Dataset.h"

#include <QPushButton>
#include <QStringList>

#include <memory>
#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace lacrima::ui {

/// A button that says which variables are chosen and opens a searchable list of them with ticks, under the
/// headings of their roles. Space ticks, Escape closes; "All" and "None" are about what the search shows.
class VariablePicker final : public QPushButton {
    Q_OBJECT
public:
    /// `nothing` is what the button says when no variable is chosen ("None").
    VariablePicker(const QString& name, const QString& nothing, QWidget* parent);

    ~VariablePicker() override;

    /// The variables offered: all columns with numbers, nominal ones with more than two values left out.
    void setData(const dataset::Dataset& dataset);
    void setChosen(const QStringList& variables);
    const QStringList& chosen() const { return m_chosen; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The user ticked or cleared something.
    void changed();

private:
    struct Offer {
        QString variable;
        QString name;
        QString heading;
    };

    void makePopup();
    void open();
    void fillList();
    void filter(const QString& words);
    void tickClicked(QListWidgetItem* item);
    void tickShown(bool isTicked);
    void takeTicks();
    void showChosen();

    std::vector<Offer> m_offers;
    QStringList m_chosen;
    QString m_nothing;
    std::unique_ptr<QFrame> m_popup;
    QLineEdit* m_search;
    QListWidget* m_list;
    Qt::CheckState m_pressed = Qt::Unchecked; ///< of the variable the mouse went down on
    QLabel* m_nothingShown;                   ///< why the list is empty
};

} // namespace lacrima::ui
