// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/StyleSheet.h"

#include "ui/widgets/theme/Theme.h"

#include <QString>

namespace lacrima::ui {
namespace {

// %paper and its like are replaced by the token's colour. Longer names stand before their prefixes in the
// table.
constexpr const char* kSheet = R"(
* { font-size: 13px; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox { outline: none; }
QWidget { color: %ink; }
QMainWindow, QDialog, QWidget[role="page"] { background: %paper; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="section"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: %ink2; }
QLabel[role="small"] { color: %ink2; font-size: 12px; }
QLabel[role="eyebrow"] { color: %ink2; font-size: 12px; text-transform: uppercase; }
QLabel[role="field"] { font-weight: 500; }
QLabel[role="problem"] { color: %warn; font-size: 12px; }
QLabel[role="danger"] { color: %danger; }
QLabel[role="ok"] { color: %ok; }
QLabel[role="code"] { font-family: "DejaVu Sans Mono", monospace; font-size: 22px; font-weight: 600; }
QLabel[role="badge"] { color: %ink2; background: %sunken; border-radius: 9px; padding: 1px 8px; font-size: 12px; }

QFrame[role="card"] { background: %surface; border: 1px solid %line; border-radius: 8px; }
QFrame[role="warnCard"] { background: %surface; border: 1px solid %warn; border-radius: 8px; }
QFrame[role="rail"] { background: %sunken; border: none; border-right: 1px solid %line; }
QFrame[role="footer"] { background: %sunken; border: none; border-top: 1px solid %line; }
QFrame[role="entry"] { border: none; border-left: 2px solid %line; }
QFrame[role="hairline"] { background: %line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="message"] { background: %accentSoft; border: 1px solid %accent; border-radius: 6px; }
QFrame[role="message"][place="top"] { margin-top: 16px; }
QFrame[role="message"][state="warn"] { background: %surface; border-color: %warn; }
QFrame[role="message"][state="danger"] { background: %surface; border-color: %danger; }

QPushButton, QToolButton {
    background: %surface; border: 1px solid %line; border-radius: 6px; padding: 0 14px; min-height: 30px;
    font-weight: 500;
}
QPushButton:hover, QToolButton:hover { border-color: %ink2; }
QPushButton:pressed, QToolButton:pressed { background: %sunken; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton:disabled, QToolButton:disabled { color: %ink2; background: %sunken; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QToolButton[popupMode="1"] { padding: 0 24px 0 10px; }
QToolButton::menu-button {
    border: none; border-left: 1px solid %line; width: 20px; border-top-right-radius: 6px;
    border-bottom-right-radius: 6px;
}
QToolButton::menu-button:hover { background: %sunken; }
QPushButton[role="primary"] { background: %accent; border-color: %accent; color: %onAccent; }
QPushButton[role="primary"]:hover { background: %accentHover; }
QPushButton[role="primary"]:disabled { background: %line; border-color: %line; color: %ink2; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { background: transparent; border-color: transparent; color: %ink2; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { color: %ink; background: %sunken; }
QPushButton[role="quiet"]:checked { color: %ink; background: %accentSoft; }
QPushButton[role="link"] { background: transparent; border: none; color: %accent; padding: 0 2px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:disabled { color: %ink2; }
QPushButton[role="picker"] { text-align: left; font-weight: 400; padding: 0 10px; }
QPushButton[role="home"] {
    background: transparent; border-color: transparent; color: %ink; text-align: left; padding: 0 12px; font-size: 15px;
    font-weight: 600;
}
QPushButton[role="home"]:hover { background: %sunken; }
QPushButton[role="rail"] {
    background: transparent; border: none; text-align: left; padding: 0 12px; min-height: 36px; color: %ink2;
}
QPushButton[role="rail"]:hover { color: %ink; }
QPushButton[role="rail"]:checked { background: %accentSoft; color: %ink; font-weight: 600; }
QPushButton[role="tab"] {
    background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0; color: %ink2;
    padding: 0 0; min-height: 32px;
}
QPushButton[role="tab"]:hover { color: %ink; }
QPushButton[role="tab"]:checked { color: %ink; font-weight: 600; border-bottom: 2px solid %accent; }
QPushButton[role="segment"], QPushButton[role="rating"] { padding: 0 14px; min-height: 30px; }
QPushButton[role="rating"] { padding: 0; min-width: 30px; max-width: 30px; font-weight: 400; }
QPushButton[role="segment"]:checked, QPushButton[role="rating"]:checked {
    background: %accentSoft; border: 1px solid %accent; font-weight: 600;
}
QPushButton[role="listRow"] {
    background: transparent; border: none; border-radius: 0; text-align: left; padding: 0; min-height: 66px;
}
QPushButton[extent="large"] { min-height: 38px; padding: 0 20px; }
QPushButton[role="listRow"]:hover { background: %sunken; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit {
    background: %surface; border: 1px solid %line; border-radius: 6px; padding: 0 10px; min-height: 30px;
    selection-background-color: %accent; selection-color: %onAccent;
}
QPlainTextEdit, QTextEdit { padding: 6px 8px; }
QLineEdit:hover, QComboBox:hover, QPlainTextEdit:hover { border-color: %ink2; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: %accent; }
QLineEdit[state="warn"], QPlainTextEdit[state="warn"] { border-color: %warn; }
QLineEdit[state="danger"], QPlainTextEdit[state="danger"] { border-color: %danger; }
QLineEdit:disabled, QComboBox:disabled { background: %sunken; color: %ink2; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/select.svg); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: %surface; border: 1px solid %line; border-radius: 0; outline: none; padding: 4px;
    selection-background-color: %accentSoft; selection-color: %ink;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; background: %surface; border: none; }
QComboBox QAbstractItemView::item:selected { background: %accentSoft; color: %ink; }

QCheckBox, QRadioButton { spacing: 10px; min-height: 28px; }
QListWidget::item { min-height: 28px; }
QListWidget::indicator { width: 16px; height: 16px; border: 1px solid %ink2; border-radius: 4px; background: %surface; }
QListWidget::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/tick-%mode.svg); }
QCheckBox:disabled { color: %ink2; }
QCheckBox::indicator:disabled { border-color: %line; background: %sunken; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid %ink2; background: %surface; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/tick-%mode.svg); }
QRadioButton::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/tick-%mode.svg); }

QTableView, QTreeView, QListView {
    background: %surface; border: 1px solid %line; border-radius: 8px; gridline-color: %line; outline: none;
    selection-background-color: %accentSoft; selection-color: %ink; alternate-background-color: %surface;
}
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid %line; }
QTableView[state="narrow"]::item { padding: 0 3px; }
QTableView[role="frozen"] { border: none; border-right: 1px solid %line; border-radius: 0; }
QTableView::item:selected { background: %accentSoft; color: %ink; }
QHeaderView { background: transparent; }
QHeaderView::section {
    background: %sunken; color: %ink2; border: none; border-bottom: 1px solid %line; padding: 0 9px; min-height: 34px;
    font-weight: 500; font-size: 12px;
}
QHeaderView[state="narrow"]::section { padding: 0 4px; }
QHeaderView::section:vertical {
    background: %surface; color: %ink; border: none; border-bottom: 1px solid %line; border-right: 1px solid %line;
    font-size: 13px; padding: 0 10px;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: %sunken; border: none; border-bottom: 1px solid %line; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %scroll; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: %surface; border: 1px solid %line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %accentSoft; }
QMenu::item:disabled { color: %ink2; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QToolTip { background: %surface; color: %ink; border: 1px solid %line; padding: 4px 8px; }
QProgressBar { background: %line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: %accent; border-radius: 2px; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheetOf(const Theme& theme) {
    const QColor accentHover = theme.isDark ? theme.accent.lighter(112) : theme.accent.darker(115);
    const QColor scroll = theme.isDark ? QColor(0x45, 0x4C, 0x55) : QColor(0xC6, 0xC1, 0xB8);
    const std::pair<const char*, QColor> tokens[] = {
        {"%accentSoft", theme.accentSoft},
        {"%accentHover", accentHover},
        {"%onAccent", theme.onAccent},
        {"%accent", theme.accent},
        {"%surface", theme.surface},
        {"%sunken", theme.sunken},
        {"%scroll", scroll},
        {"%paper", theme.paper},
        {"%danger", theme.danger},
        {"%warn", theme.warn},
        {"%line", theme.line},
        {"%ink2", theme.ink2},
        {"%ink", theme.ink},
        {"%ok", theme.ok},
    };
    QString sheet = QString::fromLatin1(kSheet);
    for (const auto& token : tokens) sheet.replace(QLatin1String(token.first), token.second.name());
    sheet.replace(QLatin1String("%mode"), QLatin1String(theme.isDark ? "dark" : "light"));
    return sheet;
}

} // namespace lacrima::ui
