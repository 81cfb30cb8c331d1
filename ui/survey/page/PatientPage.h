// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lacrima::ui {

class PageStrip;

/// A page of patient mode: one column in the middle, at most 720 px wide, that scrolls when the window is
/// too low for it.
class PatientPage : public QWidget {
    Q_OBJECT
public:
    explicit PatientPage(QWidget* parent);

    QLabel* addHeading(const QString& text);
    QLabel* addText(const QString& text, const char* role = "body");
    QPushButton* addPrimary(const QString& text);
    QPushButton* addSecondary(const QString& text);
    QPushButton* addQuiet(const QString& text);
    QVBoxLayout* column() const { return m_column; }
    QWidget* canvas() const { return m_canvas; }
    /// Under what scrolls: a prompt, or what could not be saved. Empty at first.
    PageStrip* strip() const { return m_strip; }

    /// From here on problems are said under what the column holds now, not under its last line.
    void placeProblemHere();
    /// What happened and what to do; empty takes it away.
    void sayProblem(const QString& text);
    QString problem() const;

    void setFirstFocus(QWidget* control) { m_first = control; }
    /// The page itself gets the focus, under the name of its heading: what it asks is chosen by moving there.
    void setNoFirstFocus(const QString& heading);
    virtual void focusFirst();

private:
    QPushButton* addButton(QPushButton* button, const char* role);

    QScrollArea* m_area;
    QWidget* m_canvas;
    QVBoxLayout* m_column;
    QLabel* m_problem;
    PageStrip* m_strip;
    QPointer<QWidget> m_first;
};

} // namespace lacrima::ui
