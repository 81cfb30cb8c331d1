// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/package/FigureFiles.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/report/layout/PaperPage.h"

#include <algorithm>

namespace lacrima::ui::report {

FigureFiles::Placed FigureFiles::add(const Figure& figure) {
    const QByteArray file = m_stem + QByteArray::number(figure.number);
    const auto size = charts::naturalSize(figure.chart, std::min(figure.widthCm, PaperPage::kTextWidthCm));
    m_entries.push_back({file + ".svg", charts::svgOf(figure.chart, size)});
    if (auto png = charts::pngOf(figure.chart, size))
        m_entries.push_back({file + ".png", std::move(*png), true});
    else
        m_problem = base::error("report.unwritable");
    const double shrink = std::min(1.0, PaperPage::kHighestFigureCm / size.heightCm);
    return {file, size.widthCm * shrink, size.heightCm * shrink};
}

} // namespace lacrima::ui::report
