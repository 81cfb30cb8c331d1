// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/Home.h"
#include "ui/shell/MainWindow.h"
#include "ui/survey/SurveyWindow.h"
#include "ui/widgets/theme/Theme.h"

#include <QPointer>
#include <QSize>

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

class QTableView;

namespace lacrima::ui::test {

/// How the window looks: LACRIMA_THEME (light, dark), LACRIMA_LANGUAGE (en, it), LACRIMA_SIZE (1280x800).
struct Appearance {
    ThemeChoice theme = ThemeChoice::Light;
    QString language = QStringLiteral("en");
    QSize size = {1280, 800};

    static Appearance fromEnvironment();
};

/// Somebody at the computer: finds controls by name in the window that is shown, clicks, types, waits until
/// something is so. Saves a picture of each page visited when LACRIMA_SCREENSHOTS names a folder.
class Driver final {
public:
    explicit Driver(Appearance appearance);
    ~Driver();

    MainWindow& window() { return *m_window; }
    SurveyWindow* survey() const { return m_window->survey(); }
    /// The window the person sees: the survey's or the staff's.
    QWidget* active() const;
    bool isEnglish() const { return m_appearance.language == QLatin1String("en"); }
    /// The program ends and starts again.
    void restart();

    /// The visible control of that name, null when there is none.
    QWidget* find(const QString& name) const;
    QWidget* find(const char* name) const { return find(str(name)); }
    template<class T>
    T* get(const char* name) const {
        return qobject_cast<T*>(find(name));
    }
    /// The same, for what must be there; its absence ends the test.
    template<class T>
    T& require(const char* name) const {
        T* found = get<T>(name);
        if (found == nullptr) throw std::runtime_error(std::string("not on the screen: ") + name);
        return *found;
    }
    bool has(const char* name) const { return find(name) != nullptr; }
    /// Every sentence on the screen, joined.
    QString words() const;
    bool says(const char* part) const { return words().contains(str(part)); }
    /// The words are for the English program; in other languages nothing is asked.
    void expectSays(const char* part) const;
    /// Cells of a table by the object name, row by row.
    QList<QStringList> table(const char* name) const;

    void click(const QString& name);
    void click(const char* name) { click(str(name)); }
    /// Clears the field and types.
    void fill(const char* name, const QString& text);
    void fill(const char* name, const char* text) { fill(name, str(text)); }
    /// To the control that has the focus.
    void type(const QString& text);
    void type(const char* text) { type(str(text)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Opens the menu of a button and chooses its entry with the arrow keys.
    void chooseFromMenu(const char* button, int entry);
    void clickCell(QTableView* view, const QModelIndex& index);

    /// Generous: gives up after a minute.
    bool waitUntil(const std::function<bool()>& isSo) const;
    bool waitFor(const char* name) const;

    /// A page was reached: a picture, and if asked for what is wrong with it for people who cannot see it
    /// well.
    void visit(const char* page);
    void setAuditing(bool isAuditing) { m_isAuditing = isAuditing; }
    /// Told of every page that is visited.
    void onVisit(std::function<void(const char* page)> told) { m_told = std::move(told); }
    const QStringList& faults() const { return m_faults; }

private:
    void makeWindow();

    Appearance m_appearance;
    std::unique_ptr<MainWindow> m_window;
    bool m_isAuditing = false;
    std::function<void(const char* page)> m_told;
    int m_pictures = 0;
    QStringList m_faults;
};

/// Lets queued calls and deferred deletions happen.
void settle();

} // namespace lacrima::ui::test
