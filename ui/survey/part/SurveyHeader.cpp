// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/SurveyHeader.h"

#include "ui/survey/part/PageSide.h"
#include "ui/survey/part/SurveyType.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace lacrima::ui {
namespace {

constexpr int kLine = 4;
constexpr const char* kLetterStates[SurveyType::kSizes] = {"0", "1", "2"};

} // namespace

SurveyHeader::SurveyHeader(const QStringList& languages, QWidget* parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_part(paragraph({}, "small", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, kLine + 6, kSide - 8, 6);
    row->setSpacing(4);
    row->addWidget(m_part, 1);
    for (const QString& language : languages) {
        QPushButton* button = quietButton(text::languageName(language), this);
        setState(button, "small");
        button->setCheckable(true);
        row->addWidget(button);
        m_languageButtons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
    }
    row->addSpacing(12);
    for (int textSize = 0; textSize < SurveyType::kSizes; ++textSize) {
        QPushButton* letter = quietButton(QStringLiteral("A"), this);
        setRole(letter, "letter");
        setState(letter, kLetterStates[textSize]);
        letter->setObjectName(QStringLiteral("letter%1").arg(textSize));
        letter->setCheckable(true);
        row->addWidget(letter);
        m_letters.push_back(letter);
        connect(letter, &QPushButton::clicked, this, [this, textSize] { Q_EMIT textSizeChosen(textSize); });
    }
}

void SurveyHeader::setProgress(double progress) {
    m_progress = progress;
    update();
}

void SurveyHeader::setPart(const QString& text) {
    m_part->setText(text);
}

void SurveyHeader::setChoices(const QString& language, int textSize) {
    for (std::size_t i = 0; i < m_languageButtons.size(); ++i) {
        const QString& code = m_languages[static_cast<qsizetype>(i)];
        m_languageButtons[i]->setChecked(code == language);
        m_languageButtons[i]->setAccessibleName(tr("Language: %1").arg(text::languageName(code)));
        m_languageButtons[i]->setVisible(m_languageButtons.size() > 1);
    }
    const QString names[] = {tr("Small letters"), tr("Middle letters"), tr("Large letters")};
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        m_letters[i]->setChecked(static_cast<int>(i) == textSize);
        m_letters[i]->setAccessibleName(names[i]);
    }
}

void SurveyHeader::paintEvent(QPaintEvent*) {
    if (m_progress < 0) return;
    QPainter painter(this);
    const int reached = static_cast<int>(m_progress * width());
    painter.fillRect(0, 0, width(), kLine, currentTheme().line);
    painter.fillRect(0, 0, reached, kLine, currentTheme().accent);
}

} // namespace lacrima::ui
