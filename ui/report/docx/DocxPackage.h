// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/ReportDocument.h"
#include "ui/report/package/ZipPackage.h"

#include <vector>

namespace lacrima::ui::report {

/// The relation by which the text names the part that is its foot.
inline constexpr const char* kFooterRelation = "rIdFooter";
/// The relation of a picture: "word/media/figure1.png" is "figure1png".
QString pictureRelation(const QByteArray& part);

/// The whole package around the text and its pictures ("word/media/..."): styles, fonts, settings, foot,
/// properties, kinds of content and relations.
std::vector<ZipEntry> docxPackage(
    const ReportMetadata& metadata, const QByteArray& text, std::vector<ZipEntry> pictures);

} // namespace lacrima::ui::report
