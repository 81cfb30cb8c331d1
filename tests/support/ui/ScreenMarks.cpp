// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/ScreenMarks.h"

#include "ui/text/Numbers.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QVariant>

namespace lacrima::ui::test {
namespace {

constexpr qsizetype kMostOfName = 60; ///< letters

/// Sizes and places, that are the same whatever happens.
bool isOfLook(const QString& state) {
    static const QStringList kLooks{QStringLiteral("flush"), QStringLiteral("small"), QStringLiteral("0"),
        QStringLiteral("1"), QStringLiteral("2")};
    return state.isEmpty() || kLooks.contains(state);
}

QString shownOn(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text().trimmed();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    return {};
}

QStringList marksOf(const QWidget& widget) {
    QStringList marks;
    const QString state = widget.property("state").toString();
    if (!isOfLook(state)) marks.append(QStringLiteral("%1: %2").arg(nameOf(&widget), state));
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (!label->pixmap().isNull())
            marks.append(QStringLiteral("sign at %1").arg(nameOf(label->parentWidget())));
        if (label->font().strikeOut()) marks.append(QStringLiteral("struck out: %1").arg(nameOf(label)));
    }
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    if (field != nullptr && field->echoMode() != QLineEdit::Normal)
        marks.append(QStringLiteral("%1: %2 letters").arg(nameOf(field)).arg(field->text().size()));
    if (field != nullptr && field->isReadOnly()) marks.append(nameOf(field) + QStringLiteral(": read only"));
    return marks;
}

void collect(const QWidget& widget, QStringList& marks) {
    marks += marksOf(widget);
    for (const QObject* child : widget.children()) {
        const auto* part = qobject_cast<const QWidget*>(child);
        if (part != nullptr && !part->isWindow() && part->isVisible()) collect(*part, marks);
    }
}

} // namespace

QString nameOf(const QWidget* widget) {
    if (widget == nullptr) return QStringLiteral("nothing");
    for (const QString& name : {widget->objectName(), widget->accessibleName(), shownOn(*widget)}) {
        if (!name.isEmpty()) return text::broken(name).left(kMostOfName).replace(u'\n', u' ');
    }
    return QString::fromLatin1(widget->metaObject()->className());
}

QStringList screenMarks(const QWidget& page) {
    const QWidget* window = page.window();
    QStringList marks{QStringLiteral("window “%1”").arg(window->windowTitle()),
        QStringLiteral("focus %1").arg(nameOf(window->focusWidget()))};
    collect(page, marks);
    return marks;
}

} // namespace lacrima::ui::test
