// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace lacrima::ui {

/// What a label or button is for; the theme's style sheet draws it.
QLabel* label(const QString& text, const char* role, QWidget* parent);
/// A label that wraps and may be selected by nothing but a screen reader.
QLabel* paragraph(const QString& text, const char* role, QWidget* parent);

/// Words for a tooltip, shown as they stand: Qt takes text that looks like HTML for HTML, and names come from
/// files.
QString plainTip(const QString& text);
/// Words of others in a menu: no letter of theirs is a key, and "&" is seen.
QString menuWords(QString words);

/// A page shows one primary button at most.
QPushButton* primaryButton(const QString& text, QWidget* parent);
QPushButton* secondaryButton(const QString& text, QWidget* parent);
QPushButton* quietButton(const QString& text, QWidget* parent);
QPushButton* linkButton(const QString& text, QWidget* parent);

/// Sets a property the style sheet listens to and redraws.
void setRole(QWidget* widget, const char* role);
void setState(QWidget* widget, const char* state);

QFrame* hairline(QWidget* parent);

/// A white box with a hairline around it and a vertical layout in it.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent, int margin = 16);
    QVBoxLayout* box() const { return m_box; }

private:
    QVBoxLayout* m_box;
};

/// Title, one line saying what the page is for, and at the right its actions.
class PageHeader final : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget* parent);

    void setTitle(const QString& title);
    void setPurpose(const QString& purpose);
    /// Actions stand from left to right; the primary one goes last.
    void addAction(QPushButton* button);
    QLabel* titleLabel() const { return m_title; }

    /// For titles that change: keeps the room of two lines of title and one of purpose, so that what is below
    /// never moves. What needs more ends in "…" and is said whole by a tooltip.
    void keepHeight();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QWidget* m_words;
    QLabel* m_title;
    QLabel* m_purpose;
    QHBoxLayout* m_actions;
    QString m_titleWords;
    QString m_purposeWords;
    bool m_isKept = false;
};

/// A page: background, margins 32, a PageHeader and a vertical layout under it.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent);
    PageHeader* header() const { return m_header; }
    QVBoxLayout* content() const { return m_content; }

private:
    PageHeader* m_header;
    QVBoxLayout* m_content;
};

/// Says what will be here and offers the first step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent);
    /// The first step. Null removes it.
    void setAction(QPushButton* button);

private:
    QVBoxLayout* m_box;
};

/// A screen reader says what the label says, at once.
void announce(QLabel* label);

/// Scrolls the area that `widget` is in, if any, until it is in sight.
void reveal(QWidget* widget);
/// The same for what was just added to the end of a layout, once there is room for it.
void revealLater(const QLayout& layout);

/// A vertical scroll area without a frame around `content`.
QScrollArea* scrolled(QWidget* content, QWidget* parent);
/// Takes out all it holds; widgets go once the event that asked for it is over, as it may come from one of
/// them.
void empty(QLayout& layout);

} // namespace lacrima::ui
