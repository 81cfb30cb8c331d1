// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/part/ReviewRow.h"

#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lacrima::ui {
namespace {

constexpr int kNumberWidth = 36;

} // namespace

ReviewRow::ReviewRow(int number, const QString& question, const QString& answer, QWidget* parent)
    : QPushButton(parent) {
    setRole(this, "reviewRow");
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Question %1: %2. Your answer: %3").arg(number).arg(question, answer));
    QLabel* position = label(QString::number(number), "secondary", this);
    position->setMinimumWidth(kNumberWidth);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(paragraph(question, "secondary", this));
    words->addWidget(paragraph(answer, "strong", this));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 12, 18, 12);
    row->addWidget(position, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    for (QLabel* part : findChildren<QLabel*>()) part->setAttribute(Qt::WA_TransparentForMouseEvents);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize ReviewRow::sizeHint() const {
    return {size::kPatientWidth, heightForWidth(size::kPatientWidth)};
}

QSize ReviewRow::minimumSizeHint() const {
    return {size::kPatientWidth / 3, size::kPatientControl};
}

int ReviewRow::heightForWidth(int width) const {
    return std::max(size::kPatientControl, layout()->totalHeightForWidth(width));
}

} // namespace lacrima::ui
