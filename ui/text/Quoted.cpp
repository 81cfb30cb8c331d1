// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/Quoted.h"

#include <QCoreApplication>

namespace lacrima::ui::text {

QString quoted(const QString& words) {
    //: The quotation marks of the language around whatever is quoted
    return QCoreApplication::translate("Quoted", "“%1”").arg(words);
}

} // namespace lacrima::ui::text
