// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/seal/key/Kdf.h"

#include <QByteArray>
#include <QString>

namespace lacrima::seal {

/// What is kept of the PIN that leads from the patient's window back to the office's.
struct PinHash {
    KdfParameters kdf;
    QByteArray hash;
    bool operator==(const PinHash&) const = default;
};

base::Result<PinHash> hashPin(const QString& pin, KdfCost cost);
base::Result<bool> isPin(const QString& pin, const PinHash& expected);

} // namespace lacrima::seal
