// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace lacrima::seal {

/// Bytes nobody can foresee, for identifiers and seeds.
QByteArray randomBytes(int size);

} // namespace lacrima::seal
