// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"
#include "ui/report/package/ZipPackage.h"

#include <optional>
#include <vector>

namespace lacrima::ui::report {

/// The pictures of an office file: each figure as an SVG and, for programs that do not draw it, as a PNG.
class FigureFiles {
public:
    /// `stem` is what the files begin with: "Pictures/figure".
    explicit FigureFiles(QByteArray stem)
        : m_stem(std::move(stem)) {}

    /// A figure as it stands on the page, in cm; no wider than the text and no higher than a page holds.
    struct Placed {
        QByteArray file; ///< without its ending
        double widthCm = 0;
        double heightCm = 0;
    };
    Placed add(const Figure& figure);

    const std::vector<ZipEntry>& entries() const { return m_entries; }
    /// "report.unwritable" when a picture could not be made.
    const std::optional<base::Error>& problem() const { return m_problem; }

private:
    QByteArray m_stem;
    std::vector<ZipEntry> m_entries;
    std::optional<base::Error> m_problem;
};

} // namespace lacrima::ui::report
