// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/command/Console.h"
#include "core/seal/SelfTest.h"
#include "core/study/Installation.h"
#include "ui/shell/FrontSignal.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/theme/Icons.h"
#include "ui/widgets/theme/Theme.h"

#include <QLocale>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

namespace lacrima::app {

Application::Application(int& argc, char** argv)
    : m_application(argc, argv) {}

/// Qt takes the databases away when the application goes, so nothing may still be reading one.
Application::~Application() {
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void Application::applyAppearance() {
    const QSettings settings;
    const QString desktop = QLocale::system().name().left(2);
    ui::text::speak(m_application, settings.value(QStringLiteral("language"), desktop).toString());
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    ui::applyTheme(m_application, theme == QLatin1String("dark")    ? ui::ThemeChoice::Dark
                                  : theme == QLatin1String("light") ? ui::ThemeChoice::Light
                                                                    : ui::ThemeChoice::Desktop);
}

int Application::start(const QString& file) {
    applyAppearance();
    const Console console;
    if (const auto sound = seal::cryptoSelfTest(); !sound)
        return static_cast<int>(console.fail(sound.error()));
    const auto id = study::installationOfThisComputer();
    if (!id) return static_cast<int>(console.fail(id.error()));
    m_application.setWindowIcon(ui::icon(QStringLiteral("drop"), ui::currentTheme().accent));
    m_window = std::make_unique<ui::MainWindow>(*id, [this] { applyAppearance(); });
    const ui::FrontSignal front([this] { m_window->comeToFront(); });
    const ui::MainWindow::Start start = m_window->begin(file);
    const bool isWithPatient = start == ui::MainWindow::Start::WithPatientElsewhere;
    if (isWithPatient || start == ui::MainWindow::Start::OpenElsewhere) {
        console.complain(ui::text::sentenceOf(base::error(
            isWithPatient ? base::ErrorKey("study.with_patient_elsewhere") : "study.open_elsewhere")));
        return static_cast<int>(Exit::Done);
    }
    // For the benchmark of the start: the program ends once its window was painted.
    if (qEnvironmentVariableIsSet("LACRIMA_QUIT_AFTER_FIRST_PAINT")) {
        QTimer::singleShot(0, m_window.get(), [this] {
            m_window->repaint();
            QCoreApplication::quit();
        });
    }
    return QApplication::exec();
}

} // namespace lacrima::app
