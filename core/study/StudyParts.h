// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/key/OfficeKey.h"
#include "core/seal/key/StudyKey.h"
#include "core/study/Study.h"

#include <QHash>

#include <mutex>

namespace lacrima::study {

/// What a Study is made of; included by its sources only.
struct Study::Parts {
    store::StudyFile file;
    record::StudyDefinition definition;
    QString founder; ///< fingerprint of who signed the definition
    instrument::Catalogue catalogue;
    QHash<QString, int> paddedSizes;
    QByteArray installation;
    bool isDamaged = false;
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();

    mutable std::mutex mutex{}; ///< guards what follows
    std::optional<OfficeInfo> office{};
    std::shared_ptr<const seal::OfficeKey> officeKey{};
    std::shared_ptr<const seal::StudyKey> key{};
};

} // namespace lacrima::study
