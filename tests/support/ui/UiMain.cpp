// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>

namespace {

/// Every window says so where there is no screen, and a log that is cut short would lose the failure for it.
void sayAllButSizeHints(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (message.contains(QLatin1String("propagateSizeHints"))) return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    if (type == QtFatalMsg) std::abort();
}

} // namespace

/// main() of the tests of ui/*: widgets need an application, and no screen unless one is asked for.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayAllButSizeHints);
    const QTemporaryDir settings; // for the programs that have no home of their own
    if (!qgetenv("HOME").contains("lacrima-walk"))
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    const QApplication application(argc, argv);
    lacrima::ui::applyTheme(*qApp, lacrima::ui::ThemeChoice::Light);
    const int result = RUN_ALL_TESTS();
    // Qt takes the databases away when the application goes, so nothing may still be reading one.
    QThreadPool::globalInstance()->waitForDone();
    return result;
}
