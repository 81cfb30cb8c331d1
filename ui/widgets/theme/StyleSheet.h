// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace lacrima::ui {

struct Theme;

/// The style sheet made of the tokens; the properties it listens to are "role" (see Controls.h) and "state".
QString styleSheetOf(const Theme& theme);

} // namespace lacrima::ui
