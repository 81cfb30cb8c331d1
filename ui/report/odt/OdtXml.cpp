// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/odt/OdtXml.h"

#include <utility>

namespace lacrima::ui::report {

void OdtXml::inlined(const QString& text) {
    QString run;
    const auto write = [&](const char* element) {
        words(std::exchange(run, {}));
        empty(element);
    };
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n'))
            write("text:line-break");
        else if (letter == QLatin1Char('\t'))
            write("text:tab");
        else if (letter == QLatin1Char(' ') && run.endsWith(QLatin1Char(' ')))
            write("text:s");
        else
            run += letter;
    }
    words(run);
}

} // namespace lacrima::ui::report
