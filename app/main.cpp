// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"
#include "app/command/Commands.h"
#include "core/seal/WipedHeap.h"
#include "ui/widgets/theme/Theme.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

using lacrima::app::Console;
using lacrima::app::Exit;

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("lacrima"));
    QCoreApplication::setOrganizationName(QStringLiteral("lacrima"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LACRIMA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.lacrima.Lacrima")); // of app/packaging: its icon
}

int showHelp(const Console& console) {
    console.printLine(QStringLiteral("lacrima                      the start page"));
    console.printLine(QStringLiteral("lacrima STUDY                open a study"));
    for (const lacrima::app::Command& command : lacrima::app::commands()) {
        console.printLine(QStringLiteral("lacrima ") + QString::fromLatin1(command.usage));
        console.printLine(QStringLiteral("    ") + QString::fromLatin1(command.purpose));
    }
    console.printLine(
        QStringLiteral("READING says how a file is read where the file itself leaves it open: --decimal , "
                       "--thousands . --missing \"NA,-99\" --dates dmy|mdy|ymd --ignore-weight"));
    console.printLine(QStringLiteral(
        "Each command has --help. --passphrase-file - reads standard input. Exit status: 0 done, 1 the "
        "data say no, 2 usage, 3 a file or input is bad."));
    return static_cast<int>(console.statusOf(Exit::Done));
}

int showVersion(const Console& console) {
    console.printLine(QStringLiteral("lacrima " LACRIMA_VERSION));
    return static_cast<int>(console.statusOf(Exit::Done));
}

/// Files made by this program are for its user only, no crash writes memory to the disk or to a collector of
/// crashes, and no other program of the user reads it.
void guardProcess() {
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// Qt would end the program with words that help nobody.
bool hasDisplay(int argc, char** argv) {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    }
    return std::any_of(argv, argv + argc,
        [](const char* word) { return QByteArray(word) == "-platform" || QByteArray(word) == "--platform"; });
}

/// The windowed program, on the start page or with the study that `file` names.
int showWindow(int argc, char** argv, const QString& file, const Console& console) {
    if (!file.isEmpty() && !QFileInfo::exists(file)) {
        const QString what = QStringLiteral("%1 is neither a command nor a file").arg(file);
        return static_cast<int>(console.misuse(what, QStringLiteral("[STUDY]; --help lists the commands")));
    }
    if (!hasDisplay(argc, argv))
        return static_cast<int>(console.fail(lacrima::base::error("study.no_display")));
    lacrima::seal::wipeWhatIsFreed();
    lacrima::app::Application application(argc, argv);
    return application.start(file);
}

/// A warning of Qt about the surroundings is no line of this command.
void passOnWarnings(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (text.startsWith(QLatin1String("QStandardPaths:"))) return;
    Console().complain(qFormatLogMessage(type, context, text));
}

/// Runs the command on the words behind it. --accept-left-out is the same for all.
int run(const lacrima::app::Command& command, const Console& console) {
    QStringList words = QCoreApplication::arguments().mid(2);
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        console.print(lacrima::app::helpOf(command));
        return static_cast<int>(console.statusOf(Exit::Done));
    }
    if (words.contains(QStringLiteral("--version"))) return showVersion(console);
    Console own = console;
    if (words.removeAll(QStringLiteral("--accept-left-out")) > 0) own.acceptLeftOut();
    return static_cast<int>(own.statusOf(command.run(words, own)));
}

/// Charts and pages need fonts, but no screen: never one of this user's.
int runWithCharts(const lacrima::app::Command& command, int argc, char** argv, const Console& console) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(&passOnWarnings);
    QApplication application(argc, argv);
    lacrima::ui::applyTheme(application, lacrima::ui::ThemeChoice::Light);
    return run(command, console);
}

} // namespace

int main(int argc, char** argv) {
    guardProcess();
    nameProgram();
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const Console console;
    const bool isHelp = first == QLatin1String("--help") || first == QLatin1String("-h");
    const bool isVersion = first == QLatin1String("--version");
    const lacrima::app::Command* command = lacrima::app::findCommand(first);
    if (!isHelp && !isVersion && command == nullptr) return showWindow(argc, argv, first, console);
    if (command != nullptr && command->drawsCharts) return runWithCharts(*command, argc, argv, console);
    QCoreApplication application(argc, argv);
    if (isHelp) return showHelp(console);
    if (isVersion) return showVersion(console);
    return run(*command, console);
}
