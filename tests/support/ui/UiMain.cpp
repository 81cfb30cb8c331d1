// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QThreadPool>

#include <gtest/gtest.h>

/// main() of the tests of ui/*: widgets need an application, and no screen unless one is asked for.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    lacrima::ui::applyTheme(*qApp, lacrima::ui::ThemeChoice::Light);
    const int result = RUN_ALL_TESTS();
    // Qt takes the databases away when the application goes, so nothing may still be reading one.
    QThreadPool::globalInstance()->waitForDone();
    return result;
}
