// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/package/PackageXml.h"

namespace lacrima::ui::report {

/// Elements of an OpenDocument part.
class OdtXml final : public PackageXml {
public:
    /// Words of a paragraph: line ends stay, and so do tabs and runs of blanks.
    void inlined(const QString& text);
};

} // namespace lacrima::ui::report
