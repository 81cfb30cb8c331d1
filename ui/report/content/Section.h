// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lacrima::ui::report {

enum class Section : std::uint8_t {
    Participation,
    Sample,
    Crying,
    Alliance,
    Correlations,
    Compared,
    Groups,
    Findings,
    Missing,
    Added, ///< what the author added from the pages of Explore
    Methods,
    Appendix,
};

/// All sections, in the order of the report.
const std::vector<Section>& allSections();
/// "participation", "sample", ...: for files and the command line.
QString sectionCode(Section section);
std::optional<Section> sectionFrom(const QString& code);
/// The heading, in the language spoken.
QString sectionTitle(Section section);

} // namespace lacrima::ui::report
