// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Icons.h"

#include "ui/widgets/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QSvgRenderer>

namespace lacrima::ui {

QPixmap iconPixmap(const QString& name, int extent, const QColor& color) {
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(QSize(extent, extent) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", (color.isValid() ? color : currentTheme().ink2).name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, extent, extent));
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color) {
    QIcon result;
    result.addPixmap(iconPixmap(name, 20, color));
    const QColor faint = currentTheme().line.darker(currentTheme().isDark ? 80 : 120);
    result.addPixmap(iconPixmap(name, 20, faint), QIcon::Disabled);
    return result;
}

} // namespace lacrima::ui
