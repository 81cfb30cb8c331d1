// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/ObjectReader.h"

namespace lacrima::instrument {

/// A condition as it stands in the file.
struct LogicText {
    QString place;
    QString text;
    int firstItem =
        -1; ///< show_if: the items that it shows or hides; they may look only at items before them
    int itemCount = 0;
};

/// An instrument while it is being read: its parts are there, whether they fit together is not known yet.
struct InstrumentDraft {
    Instrument instrument;
    QStringList uses;
    std::vector<LogicText> logic;
    QStringList sectionFirst;  ///< of each section
    QStringList sectionShowIf; ///< of each section, may be empty
};

} // namespace lacrima::instrument
