// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <array>
#include <cstdint>

class QLabel;
class QPushButton;

namespace lacrima::ui {

enum class Workspace : std::uint8_t { Collect, Clean, Explore, Study };

/// The study window's left edge: the four workspaces, under them whether the study is locked.
class Rail final : public QFrame {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent);

    void setCurrent(Workspace workspace);
    /// Locked: a small lock stands beside what needs a key. `words` is the line at the foot.
    void setLocked(bool isLocked, const QString& words);

Q_SIGNALS:
    void chosen(lacrima::ui::Workspace workspace);
    void lockRequested();
    void homeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kCount = 4;

    QPushButton* addEntry(Workspace workspace, const QString& iconName, const QString& words);
    void drawIcons();

    std::array<QPushButton*, kCount> m_entries{};
    std::array<QLabel*, kCount> m_locks{};
    QPushButton* m_home;
    QLabel* m_state;
    QPushButton* m_lock;
    Workspace m_current = Workspace::Collect;
    bool m_isLocked = true;
};

} // namespace lacrima::ui
