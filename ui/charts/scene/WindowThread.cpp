// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scene/WindowThread.h"

#include <QCoreApplication>
#include <QThread>

namespace lacrima::ui::charts {

void inWindowThread(const std::function<void()>& work) {
    QCoreApplication* application = QCoreApplication::instance();
    if (QThread::currentThread() == application->thread())
        work();
    else
        QMetaObject::invokeMethod(application, work, Qt::BlockingQueuedConnection);
}

} // namespace lacrima::ui::charts
