// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::ui {

/// Where patient mode is, from the hand-over until the office takes the computer back.
enum class SurveyStage {
    HandOver,
    Restarted, ///< the program ended while the patient had the computer
    Settings,
    Consent,
    Code,      ///< the resume code, shown once
    EnterCode, ///< resuming
    OtherVersion,
    Survey, ///< title pages, questions, review
    Talk,
    Stop,
    StillThere,
    Paused,
    Sealing,
    Sealed,
    Discarded,
    Declined,
    Locked,
};

} // namespace lacrima::ui
