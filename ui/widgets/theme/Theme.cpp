// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/Theme.h"

#include "ui/widgets/editor/ChoiceHelp.h"
#include "ui/widgets/editor/WheelGuard.h"
#include "ui/widgets/input/EnterKey.h"
#include "ui/widgets/theme/StyleSheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>

#include <array>

namespace lacrima::ui {
namespace {

Theme makeLight() {
    Theme theme;
    theme.paper = QColor(0xFB, 0xFA, 0xF8);
    theme.surface = QColor(0xFF, 0xFF, 0xFF);
    theme.sunken = QColor(0xF3, 0xF1, 0xED);
    theme.ink = QColor(0x1F, 0x23, 0x28);
    theme.ink2 = QColor(0x55, 0x60, 0x6C);
    theme.line = QColor(0xDD, 0xD9, 0xD2);
    theme.accent = QColor(0x0F, 0x6E, 0x6E);
    theme.onAccent = QColor(0xFF, 0xFF, 0xFF);
    theme.accentSoft = QColor(0xE2, 0xF0, 0xEF);
    theme.danger = QColor(0xB3, 0x26, 0x1E);
    theme.warn = QColor(0x8A, 0x5A, 0x00);
    theme.ok = QColor(0x2E, 0x6B, 0x3E);
    theme.bond = QColor(0x00, 0x72, 0xB2);
    theme.goal = QColor(0xD5, 0x5E, 0x00);
    theme.task = QColor(0x00, 0x9E, 0x73);
    theme.total = QColor(0x5A, 0x5A, 0x5A);
    theme.groups[0] = QColor(0x00, 0x72, 0xB2);
    theme.groups[1] = QColor(0xE6, 0x9F, 0x00);
    theme.groups[2] = QColor(0x00, 0x9E, 0x73);
    theme.groups[3] = QColor(0xCC, 0x79, 0xA7);
    theme.groups[4] = QColor(0x56, 0xB4, 0xE9);
    theme.negative = QColor(0x21, 0x66, 0xAC);
    theme.positive = QColor(0xB2, 0x18, 0x2B);
    theme.ratings[0] = QColor(0x98, 0x68, 0x3A);
    theme.ratings[1] = QColor(0xDC, 0xC7, 0xA2);
    theme.ratings[2] = QColor(0xEC, 0xE8, 0xE1);
    theme.ratings[3] = QColor(0x9F, 0xD0, 0xCB);
    theme.ratings[4] = QColor(0x0F, 0x6E, 0x6E);
    return theme;
}

Theme makeDark() {
    Theme theme;
    theme.isDark = true;
    theme.paper = QColor(0x16, 0x19, 0x1D);
    theme.surface = QColor(0x1E, 0x22, 0x27);
    theme.sunken = QColor(0x12, 0x15, 0x19);
    theme.ink = QColor(0xE8, 0xE6, 0xE1);
    theme.ink2 = QColor(0xA6, 0xAD, 0xB7);
    theme.line = QColor(0x33, 0x39, 0x41);
    theme.accent = QColor(0x5B, 0xC0, 0xBE);
    theme.onAccent = QColor(0x0B, 0x1E, 0x1E);
    theme.accentSoft = QColor(0x16, 0x38, 0x3A);
    theme.danger = QColor(0xF2, 0xA4, 0x9E);
    theme.warn = QColor(0xE5, 0xC0, 0x7B);
    theme.ok = QColor(0x8C, 0xC7, 0x9B);
    theme.bond = QColor(0x5A, 0xB4, 0xE8);
    theme.goal = QColor(0xF2, 0x93, 0x4A);
    theme.task = QColor(0x3F, 0xC9, 0xA2);
    theme.total = QColor(0xB4, 0xB4, 0xB4);
    theme.groups[0] = QColor(0x5A, 0xB4, 0xE8);
    theme.groups[1] = QColor(0xF0, 0xBA, 0x45);
    theme.groups[2] = QColor(0x3F, 0xC9, 0xA2);
    theme.groups[3] = QColor(0xDF, 0x9D, 0xC2);
    theme.groups[4] = QColor(0x8F, 0xCF, 0xF2);
    theme.negative = QColor(0x6F, 0xA8, 0xDC);
    theme.positive = QColor(0xE8, 0x7A, 0x83);
    theme.ratings[0] = QColor(0xC7, 0x9A, 0x62);
    theme.ratings[1] = QColor(0x66, 0x51, 0x2F);
    theme.ratings[2] = QColor(0x3A, 0x40, 0x48);
    theme.ratings[3] = QColor(0x2B, 0x61, 0x63);
    theme.ratings[4] = QColor(0x5B, 0xC0, 0xBE);
    return theme;
}

const Theme*& activeTheme() {
    static const Theme* active = &Theme::light();
    return active;
}

QPalette paletteOf(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.sunken);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink2);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Dark, theme.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.ink2);
    }
    return palette;
}

bool desktopIsDark(const QApplication& application) {
    const QVariant remembered = application.property("lacrimaDesktopIsDark");
    return remembered.isValid() && remembered.toBool();
}

} // namespace

QColor Theme::color(spec::Tone tone) const {
    const std::array colors{paper, surface, sunken, ink, ink2, line, accent, onAccent, accentSoft, danger,
        warn, ok, bond, goal, task, total, groups[0], groups[1], groups[2], groups[3], groups[4], negative,
        positive};
    return colors[static_cast<std::size_t>(tone)];
}

const Theme& Theme::light() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& currentTheme() {
    return *activeTheme();
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    if (!application.property("lacrimaDesktopIsDark").isValid()) {
        const bool isDark = application.palette().color(QPalette::Window).lightness() < 128;
        application.setProperty("lacrimaDesktopIsDark", isDark);
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        application.installEventFilter(new WheelGuard(&application));
        application.installEventFilter(new ChoiceHelp(&application));
        application.installEventFilter(new EnterKey(&application));
        QFont font = application.font();
        if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) font.setFamily(QStringLiteral("Inter"));
        font.setPixelSize(size::kBody);
        application.setFont(font);
    }
    const bool isDark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::Desktop && desktopIsDark(application));
    activeTheme() = isDark ? &Theme::dark() : &Theme::light();
    application.setPalette(paletteOf(currentTheme()));
    application.setStyleSheet(styleSheetOf(currentTheme()));
}

} // namespace lacrima::ui
