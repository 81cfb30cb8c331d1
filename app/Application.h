// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace lacrima::ui {
class MainWindow;
}

namespace lacrima::app {

/// The composition root of the windowed program: checks the crypto, sets language and theme, makes the
/// window.
class Application final {
public:
    Application(int& argc, char** argv);
    ~Application();

    /// Shows the start page, or the study in `file` when it is not empty, and runs until the last window
    /// closes.
    int start(const QString& file);

private:
    void applyAppearance();

    QApplication m_application;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lacrima::app
