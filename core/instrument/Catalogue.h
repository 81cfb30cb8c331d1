// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/instrument/Instrument.h"

#include <memory>
#include <vector>

namespace lacrima::instrument {

/// The instruments of one study (or of the program), each once by id.
class Catalogue {
public:
    /// The instruments that come with the program, and the JSON they were read from.
    static base::Result<Catalogue> shipped();
    static QByteArray shippedJson(const QString& instrumentId);
    static QStringList shippedIds();

    base::Result<void> add(const QByteArray& json); ///< "instrument.unreadable" with id, number of problems,
                                                    ///< and of the first: place, key, arguments

    std::shared_ptr<const Instrument> find(const QString& instrumentId) const; ///< null when there is none
    const std::vector<std::shared_ptr<const Instrument>>& instruments() const { return m_instruments; }
    /// The instrument that has the item, or null.
    std::shared_ptr<const Instrument> withItem(const QString& itemId) const;

private:
    std::vector<std::shared_ptr<const Instrument>> m_instruments;
};

} // namespace lacrima::instrument
