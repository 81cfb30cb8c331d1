// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/RecentStudies.h"

#include <QPushButton>

class QLabel;

namespace lacrima::ui {

/// A recent study as a row that opens it. It tells more once more is known of the study.
class RecentStudyRow final : public QPushButton {
    Q_OBJECT
public:
    RecentStudyRow(const RecentStudy& study, QWidget* parent);

    void tell(const RecentStudy& study);

private:
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_synthetic;
};

} // namespace lacrima::ui
