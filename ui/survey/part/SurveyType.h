// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lacrima::ui {

struct Theme;

/// The three text sizes of patient mode, in device-independent pixels.
struct SurveyType {
    static constexpr int kSizes = 3;

    int question = 0;
    int option = 0;
    int body = 0;
    int small = 0;

    /// 0 small, 1 middle, 2 large; anything else means middle.
    static const SurveyType& of(int textSize);
};

/// What the survey's window adds to the program's style sheet: the same colours, larger type and controls.
QString surveySheet(const Theme& theme, int textSize);

} // namespace lacrima::ui
