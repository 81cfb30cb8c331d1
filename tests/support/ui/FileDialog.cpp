// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/FileDialog.h"

#include "tests/support/ui/Driver.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

#include <gtest/gtest.h>

namespace lacrima::ui::test {

void answerFileDialog(const QString& path, const std::function<void()>& act) {
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &typing, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) return;
        typing.stop();
        dialog->selectFile(path);
        // Where the field has the focus its text is the person's, and stays.
        if (auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))) field->setText(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    typing.start(20);
    act();
    settle();
    EXPECT_FALSE(typing.isActive()) << "nothing was asked";
}

} // namespace lacrima::ui::test
