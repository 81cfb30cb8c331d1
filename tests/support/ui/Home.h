// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace lacrima::ui::test {

QString str(const char* words);

/// The folder in which this test program lives: home, settings, data and temporary files of everything it
/// does. Set up before the application is made, removed at the end.
class Home final {
public:
    static const Home& instance();

    QString path(const char* name) const;
    QString root() const { return m_root; }
    /// Files under the home in which one of the words occurs, as UTF-8, UTF-16 or (numbers) as a double.
    QStringList filesWith(const QStringList& words) const;

private:
    Home();
    ~Home();

    QString m_root;
};

} // namespace lacrima::ui::test
