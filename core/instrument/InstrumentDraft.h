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

inline constexpr int kMaxItems = 2000;
inline constexpr int kMaxOptions = 500;
inline constexpr int kMaxScales = 50;
inline constexpr int kMaxSections = 200;

void readItems(ObjectReader& file, InstrumentDraft& draft, Problems& problems);
void readSections(ObjectReader& file, InstrumentDraft& draft, Problems& problems);
void readScales(ObjectReader& file, InstrumentDraft& draft, Problems& problems);
void readImplied(ObjectReader& file, InstrumentDraft& draft, Problems& problems);

/// Lays out the sections over the items and joins their conditions to those of the items.
void placeSections(InstrumentDraft& draft, Problems& problems);

void checkNames(const InstrumentDraft& draft, Problems& problems);
void checkLogic(const InstrumentDraft& draft, Problems& problems);
void checkScales(const InstrumentDraft& draft, Problems& problems);
void checkImplied(const InstrumentDraft& draft, Problems& problems);

} // namespace lacrima::instrument
