// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/ScoreNames.h"

#include "core/instrument/Catalogue.h"

#include <QStringList>

namespace lacrima::casebook {

bool isScoreName(const QString& name, const instrument::Catalogue& catalogue) {
    static const QStringList kLevels{QStringLiteral("po_psychotic"), QStringLiteral("po_borderline"),
        QStringLiteral("po_neurotic"), QStringLiteral("po_healthy"), QStringLiteral("po_lowness")};
    if (kLevels.contains(name)) return catalogue.withItem(QStringLiteral("po_level")) != nullptr;
    for (const auto& instrument : catalogue.instruments()) {
        for (const instrument::Scale& scale : instrument->scales) {
            if (name == scale.id || name == QString(scale.id + QStringLiteral("_sum"))) return true;
        }
    }
    return false;
}

} // namespace lacrima::casebook
