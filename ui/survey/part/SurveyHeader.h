// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace lacrima::ui {

/// The top of patient mode: a thin progress line, the part's title, the languages and A/A/A.
class SurveyHeader final : public QWidget {
    Q_OBJECT
public:
    SurveyHeader(const QStringList& languages, QWidget* parent);

    /// Below 0 hides the line.
    void setProgress(double progress);
    void setPart(const QString& text);
    /// Shows what is in force, in the language spoken now.
    void setChoices(const QString& language, int textSize);

Q_SIGNALS:
    void languageChosen(const QString& language);
    void textSizeChosen(int textSize);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_progress = -1;
    QStringList m_languages;
    QLabel* m_part;
    std::vector<QPushButton*> m_languageButtons;
    std::vector<QPushButton*> m_letters;
};

} // namespace lacrima::ui
