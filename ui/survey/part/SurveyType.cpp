// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/SurveyType.h"

#include "ui/widgets/theme/Theme.h"

namespace lacrima::ui {
namespace {

constexpr SurveyType kTypes[SurveyType::kSizes] = {
    {22, 17, 16, 14},
    {26, 19, 18, 15},
    {28, 23, 22, 18},
};

constexpr const char* kSheet = R"(
* { font-size: %bodypx; }
QLabel[role="question"] { font-size: %questionpx; font-weight: 500; }
QLabel[role="body"] { font-size: %bodypx; }
QLabel[role="secondary"] { font-size: %bodypx; color: %ink2; }
QLabel[role="strong"] { font-size: %bodypx; font-weight: 600; }
QLabel[role="small"] { font-size: %smallpx; color: %ink2; }
QLabel[role="surveyProblem"] { font-size: %bodypx; color: %warn; }
QLabel[role="code"] { font-size: 40px; letter-spacing: 3px; }
QFrame[role="surveyCode"] { background: %accentSoft; border: 1px solid %accent; border-radius: 6px; }
QPushButton { font-size: %bodypx; min-height: 50px; padding: 0 20px; outline: none; }
QPushButton[role="primary"], QPushButton[role="large"] { min-height: 62px; padding: 0 32px; }
QPushButton[role="quiet"] { padding: 0 16px; }
QPushButton[role="quiet"][state="flush"] { padding: 0; background: transparent; }
QPushButton[role="quiet"][state="small"] { min-height: 38px; padding: 0 8px; font-size: %smallpx; }
QPushButton[role="quiet"]:checked { color: %ink; font-weight: 700; }
QPushButton[role="letter"] {
    background: transparent; border: none; color: %ink2; padding: 0 2px; min-height: 38px; min-width: 20px; font-weight: 400;
}
QPushButton[role="letter"][state="0"] { font-size: 14px; }
QPushButton[role="letter"][state="1"] { font-size: 18px; }
QPushButton[role="letter"][state="2"] { font-size: 22px; }
QPushButton[role="letter"]:checked { color: %ink; font-weight: 700; }
QFrame[role="surveyStrip"] { background: %surface; border: none; border-top: 1px solid %line; }
QFrame[role="surveyStrip"] QPushButton { min-height: 50px; padding: 0 24px; }
QFrame[role="footer"] QPushButton { font-size: %footpx; }
QPushButton[role="reviewRow"] {
    background: %surface; border: 1px solid %line; border-radius: 6px; text-align: left; padding: 0;
}
QPushButton[role="reviewRow"]:hover { border-color: %ink2; }
QLineEdit { font-size: %questionpx; min-height: 62px; padding: 0 16px; }
QPlainTextEdit { font-size: %optionpx; padding: 10px 14px; }
)";

} // namespace

const SurveyType& SurveyType::of(int textSize) {
    const bool isKnown = textSize >= 0 && textSize < kSizes;
    return kTypes[isKnown ? textSize : 1];
}

QString surveySheet(const Theme& theme, int textSize) {
    const SurveyType& type = SurveyType::of(textSize);
    QString sheet = QString::fromLatin1(kSheet);
    const std::pair<const char*, QString> tokens[] = {
        {"%question", QString::number(type.question)},
        {"%option", QString::number(type.option)},
        {"%body", QString::number(type.body)},
        {"%foot", QString::number((type.body + type.small + 1) / 2)},
        {"%small", QString::number(type.small)},
        {"%accentSoft", theme.accentSoft.name()},
        {"%accent", theme.accent.name()},
        {"%surface", theme.surface.name()},
        {"%warn", theme.warn.name()},
        {"%line", theme.line.name()},
        {"%ink2", theme.ink2.name()},
        {"%ink", theme.ink.name()},
    };
    for (const auto& token : tokens) sheet.replace(QLatin1String(token.first), token.second);
    return sheet;
}

} // namespace lacrima::ui
