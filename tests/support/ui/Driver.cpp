// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/Driver.h"

#include "tests/support/ui/Audit.h"
#include "ui/text/Numbers.h"
#include "ui/text/Translation.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include <gtest/gtest.h>

namespace lacrima::ui::test {
namespace {

constexpr int kLooks = 6;

constexpr int kLongest = 60'000; // ms; a safety net, never a measure

} // namespace

Appearance Appearance::fromEnvironment() {
    Appearance appearance;
    if (qEnvironmentVariable("LACRIMA_THEME") == QLatin1String("dark")) appearance.theme = ThemeChoice::Dark;
    appearance.language = qEnvironmentVariable("LACRIMA_LANGUAGE", appearance.language);
    const QStringList size = qEnvironmentVariable("LACRIMA_SIZE").split(QLatin1Char('x'));
    if (size.size() == 2) appearance.size = QSize(size[0].toInt(), size[1].toInt());
    return appearance;
}

void settle() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

Driver::Driver(Appearance appearance)
    : m_appearance(std::move(appearance)) {
    makeWindow();
}

Driver::~Driver() {
    m_window.reset();
    settle();
}

void Driver::makeWindow() {
    text::speak(*qApp, m_appearance.language);
    applyTheme(*qApp, m_appearance.theme);
    m_window = std::make_unique<MainWindow>(QByteArray(32, 'w'), [] {});
    m_window->setSurveySize(m_appearance.size);
    m_window->resize(m_appearance.size);
    m_window->show();
    m_window->activateWindow();
    m_window->showStart();
    settle();
}

void Driver::restart() {
    m_window.reset();
    settle();
    makeWindow();
}

QWidget* Driver::active() const {
    return survey() != nullptr ? static_cast<QWidget*>(survey()) : m_window.get();
}

QWidget* Driver::find(const QString& name) const {
    for (QWidget* found : active()->findChildren<QWidget*>(name)) {
        if (found->isVisible()) return found;
    }
    return nullptr;
}

QString Driver::words() const {
    QStringList words;
    for (const QLabel* label : active()->findChildren<QLabel*>()) {
        if (label->isVisible()) words.append(label->text());
    }
    for (const QAbstractButton* button : active()->findChildren<QAbstractButton*>()) {
        if (button->isVisible()) words.append({button->text(), button->accessibleName()});
    }
    return text::broken(words.join(QLatin1Char('\n')));
}

void Driver::expectSays(const char* part) const {
    if (!isEnglish()) return;
    EXPECT_TRUE(says(part)) << part << "\nis not said in: " << words().toStdString();
}

QList<QStringList> Driver::table(const char* name) const {
    QList<QStringList> rows;
    const auto* view = get<QTableView>(name);
    if (view == nullptr) return rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells.append(view->model()->index(row, column).data().toString());
        rows.append(cells);
    }
    return rows;
}

void Driver::click(const QString& name) {
    QWidget* found = find(name);
    ASSERT_NE(found, nullptr) << name.toStdString() << " is not there: " << words().toStdString();
    ASSERT_TRUE(found->isEnabled()) << name.toStdString();
    // A check box listens on its mark and words only, which need not reach its middle.
    const bool isBox = qobject_cast<QCheckBox*>(found) != nullptr;
    const QPoint place = isBox ? QPoint(10, found->height() / 2) : found->rect().center();
    QTest::mouseClick(found, Qt::LeftButton, Qt::NoModifier, place);
    settle();
}

void Driver::fill(const char* name, const QString& text) {
    QWidget* field = find(name);
    ASSERT_NE(field, nullptr) << name << " is not there: " << words().toStdString();
    field->setFocus(Qt::MouseFocusReason);
    QWidget* typedInto = field->focusProxy() != nullptr ? field->focusProxy() : field;
    QTest::keySequence(typedInto, QKeySequence::SelectAll);
    QTest::keyClick(typedInto, Qt::Key_Delete);
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        QTest::keyClicks(typedInto, line);
        if (text.contains(QLatin1Char('\n'))) QTest::keyClick(typedInto, Qt::Key_Return);
    }
    settle();
}

void Driver::type(const QString& text) {
    QWidget* focus = active()->focusWidget();
    ASSERT_NE(focus, nullptr) << words().toStdString();
    QTest::keyClicks(focus, text);
    settle();
}

void Driver::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = active()->focusWidget() != nullptr ? active()->focusWidget() : active();
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Driver::chooseFromMenu(const char* button, int entry) {
    auto* found = get<QPushButton>(button);
    ASSERT_NE(found, nullptr) << button;
    ASSERT_NE(found->menu(), nullptr) << button;
    QTimer::singleShot(0, found->menu(), [menu = QPointer<QMenu>(found->menu()), entry] {
        for (int i = 0; i <= entry; ++i) QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        if (menu != nullptr) menu->hide(); // never hang on a menu that did not take the key
    });
    QTest::mouseClick(found, Qt::LeftButton);
    settle();
}

void Driver::clickCell(QTableView* view, const QModelIndex& index) {
    ASSERT_TRUE(index.isValid());
    view->scrollTo(index);
    settle();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->visualRect(index).center());
    settle();
}

bool Driver::waitUntil(const std::function<bool()>& isSo) const {
    return QTest::qWaitFor(isSo, kLongest);
}

bool Driver::waitFor(const char* name) const {
    return waitUntil([this, name] { return has(name); });
}

void Driver::visit(const char* page) {
    settle();
    ++m_pictures;
    if (m_told) m_told(page);
    if (m_isAuditing) {
        // Pages compute aside and lay out anew when they are done: a fault is one that stays.
        QStringList faults;
        for (int i = 0; i < kLooks && (i == 0 || !faults.isEmpty()); ++i) {
            if (i > 0) QTest::qWait(150);
            settle();
            faults = namelessControls(*active()) + clippedTexts(*active()) + unreachedControls(*active());
        }
        for (const QString& fault : faults) m_faults.append(str(page) + str(": ") + fault);
    }
    const QString folder = qEnvironmentVariable("LACRIMA_SCREENSHOTS");
    if (folder.isEmpty() || m_isAuditing) return;
    QTest::qWait(200); // pages lay out anew when their numbers have come
    settle();
    QDir().mkpath(folder);
    const QString name =
        QStringLiteral("%1-%2-%3x%4-%5-%6.png")
            .arg(m_appearance.theme == ThemeChoice::Dark ? str("dark") : str("light"), m_appearance.language)
            .arg(m_appearance.size.width())
            .arg(m_appearance.size.height())
            .arg(m_pictures, 2, 10, QLatin1Char('0'))
            .arg(str(page));
    EXPECT_TRUE(active()->grab().save(QDir(folder).filePath(name))) << name.toStdString();
}

} // namespace lacrima::ui::test
