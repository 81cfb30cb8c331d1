// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacrima::ui {
struct Theme;
}
namespace lacrima::ui::spec {
struct ChartSpec;
}

namespace lacrima::ui::charts {

/// The height in pixels that shows the content of a chart well at a width: what the spec asks for, and the
/// lines that titles, legend and the names of rows need more because they do not fit on one.
double heightAt(const spec::ChartSpec& spec, double width, const Theme& theme);

} // namespace lacrima::ui::charts
