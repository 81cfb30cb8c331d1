// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// main() of the tests of rooms that know Qt: its database drivers are found through an application.
int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    const QTemporaryDir settings; // what the program keeps beside studies is not this user's
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(settings.path()));
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
