// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>

class QEvent;
class QKeyEvent;
class QWidget;

namespace lacrima::ui {

/// Keeps what is pressed from reaching a page that nobody can have read yet: keys and taps that were on their
/// way when it appeared, the second of two taps, a key that is held down. What is held back is dropped.
class ReadingPause {
public:
    /// Milliseconds of a clock that never goes back; where it starts does not matter.
    using Now = std::function<std::int64_t()>;

    ReadingPause();

    /// What is held back goes on being held back as long as it was.
    void setNow(Now now);
    /// Another page, or the same one laid anew, is about to be seen.
    void pageAppeared();
    /// It was drawn: reading begins only now.
    void pagePainted();
    bool isPainted() const { return m_isPainted; }
    /// The page asks something back: typing goes on, but pressing on waits until that can have been read.
    void promptAppeared();
    /// Whether the event must not reach `target`, a widget of the page's window.
    bool holdsBack(const QWidget& target, const QEvent& event);

private:
    bool isRepetition(const QKeyEvent& key) const;
    bool isRepeatedInVain(const QWidget& target, const QKeyEvent& key) const;

    Now m_now;
    std::int64_t m_until = 0;                ///< nothing is taken before
    std::int64_t m_actUntil = 0;             ///< nothing is decided before
    std::int64_t m_lastInput = 0;            ///< the last press or release that was taken
    std::set<int> m_pressed;                 ///< keys pressed since the page appeared
    std::map<int, std::uint64_t> m_released; ///< when each key was let go last, by the time of its event
    bool m_isPainted = true;
};

} // namespace lacrima::ui
