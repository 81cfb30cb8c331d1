// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/SurveyChrome.h"

#include "ui/survey/page/SurveyPages.h"
#include "ui/survey/part/SurveyFooter.h"
#include "ui/survey/part/SurveyHeader.h"

namespace lacrima::ui {
namespace {

/// "Part 2 of 4: After crying", of a question in a section.
QString partWords(const survey::SurveyFlow& flow) {
    const survey::SurveyPart part = flow.answers().part(flow.place().question);
    if (part.section == nullptr) return {};
    return SurveyPages::part(part.number, part.count, part.section->title.in(flow.language()));
}

} // namespace

SurveyChrome::SurveyChrome(const QStringList& languages, const QString& spoken, QWidget* window)
    : m_header(new SurveyHeader(languages.isEmpty() ? QStringList{spoken} : languages, window))
    , m_footer(new SurveyFooter(window)) {}

void SurveyChrome::dress(SurveyStage stage, const survey::SurveyFlow& flow) {
    const bool isSurvey = stage == SurveyStage::Survey;
    const bool isQuestion = isSurvey && flow.place().kind == survey::SurveyPlace::Kind::Question;
    const bool isBare = stage == SurveyStage::HandOver || stage == SurveyStage::Restarted ||
                        stage == SurveyStage::Sealing || stage == SurveyStage::Locked;
    m_header->setVisible(!isBare);
    m_header->setChoices(flow.language(), flow.textSize());
    m_header->setProgress(isSurvey ? flow.progress() : -1);
    m_header->setPart(isQuestion ? partWords(flow) : QString());
    m_footer->retranslate();
    m_footer->setVisible(isSurvey || stage == SurveyStage::Talk);
    m_footer->offer(isSurvey && flow.canGoBack(), isQuestion, isSurvey);
}

} // namespace lacrima::ui
