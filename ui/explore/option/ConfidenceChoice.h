// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QJsonObject;

namespace lacrima::ui {

/// Offers how much an interval covers: 95, 90 or 99 percent; 95 is chosen at first.
class ConfidenceChoice final : public QComboBox {
public:
    ConfidenceChoice(const char* name, QWidget* parent);

    double confidence() const { return currentData().toDouble(); } ///< 0.95
    /// As a saved view has it, under "confidence", without a signal; 95 percent where it says nothing that is
    /// offered.
    void restore(const QJsonObject& choices);
};

} // namespace lacrima::ui
