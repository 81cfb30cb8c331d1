// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacrima::seal {

/// Overwrites what stands in memory, in a way no compiler leaves out. Others who share it keep a copy of
/// their own, which is theirs to wipe.
void wipe(QByteArray& bytes);
void wipe(QString& text);

} // namespace lacrima::seal
