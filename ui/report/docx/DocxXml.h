// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/package/PackageXml.h"

namespace lacrima::ui::report {

/// How some words of a paragraph look beside its style.
struct RunLook {
    QString style = {}; ///< of characters; may be empty
    bool isStrong = false;
    double points = 0; ///< size of the letters; 0: that of the paragraph
};

/// Elements of a part of an Office Open XML text.
class DocxXml final : public PackageXml {
public:
    /// Words of a paragraph: line ends and tabs stay, and so do runs of blanks.
    void run(const QString& text, const RunLook& look = {});
    /// A field that the word processor fills in ("PAGE"), and what stands there until it does.
    void field(const QString& code, const QString& meanwhile);
    void fieldChar(const char* kind);
    void fieldCode(const QString& code);

private:
    void openRun(const RunLook& look);
};

} // namespace lacrima::ui::report
