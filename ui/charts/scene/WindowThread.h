// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace lacrima::ui::charts {

/// Does the work in the thread of the windows, and waits for it. Who waits in that thread for one that may
/// ask for this must go on delivering what is posted to the application, as LatestJob does.
void inWindowThread(const std::function<void()>& work);

} // namespace lacrima::ui::charts
