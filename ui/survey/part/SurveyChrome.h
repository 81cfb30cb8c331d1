// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/survey/SurveyFlow.h"
#include "ui/survey/SurveyStage.h"

#include <QStringList>

class QWidget;

namespace lacrima::ui {

class SurveyFooter;
class SurveyHeader;

/// What stands around the pages of patient mode, at the top and at the bottom.
class SurveyChrome {
public:
    /// Children of the window. A study without languages is in the one `spoken`.
    SurveyChrome(const QStringList& languages, const QString& spoken, QWidget* window);

    SurveyHeader* header() const { return m_header; }
    SurveyFooter* footer() const { return m_footer; }
    /// As the stage wants it, in the language spoken now.
    void dress(SurveyStage stage, const survey::SurveyFlow& flow);

private:
    SurveyHeader* m_header;
    SurveyFooter* m_footer;
};

} // namespace lacrima::ui
