// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/Icons.h"

#include "ui/widgets/theme/Theme.h"

#include <QEvent>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>
#include <QSvgRenderer>

namespace lacrima::ui {
namespace {

QPixmap drawn(const QString& name, const QSize& pixels, const QColor& color) {
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", (color.isValid() ? color : currentTheme().ink2).name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), pixels));
    return pixmap;
}

/// Takes its colour when it is drawn.
class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(QString name, const QColor& color)
        : m_name(std::move(name))
        , m_color(color) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        const Theme& theme = currentTheme();
        return drawn(
            m_name, size, mode == QIcon::Disabled ? theme.line.darker(theme.isDark ? 80 : 120) : m_color);
    }

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

private:
    QString m_name;
    QColor m_color;
};

/// Draws the picture of a label anew when the theme changes.
class ThemedPicture final : public QObject {
public:
    ThemedPicture(QLabel* label, QString name, int extent, spec::Tone tone)
        : QObject(label)
        , m_label(label)
        , m_name(std::move(name))
        , m_extent(extent)
        , m_tone(tone) {
        setObjectName(QStringLiteral("themedPicture"));
        label->installEventFilter(this);
        draw();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange) draw();
        return QObject::eventFilter(watched, event);
    }

private:
    void draw() { m_label->setPixmap(iconPixmap(m_name, m_extent, currentTheme().color(m_tone))); }

    QLabel* m_label;
    QString m_name;
    int m_extent;
    spec::Tone m_tone;
};

} // namespace

QPixmap iconPixmap(const QString& name, int extent, const QColor& color) {
    const qreal ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap = drawn(name, QSize(extent, extent) * ratio, color);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon icon(const QString& name, const QColor& color) {
    return QIcon(new ThemedIcon(name, color));
}

void showIcon(QLabel* label, const QString& name, int extent, spec::Tone tone) {
    delete label->findChild<QObject*>(QStringLiteral("themedPicture"), Qt::FindDirectChildrenOnly);
    new ThemedPicture(label, name, extent, tone);
}

} // namespace lacrima::ui
