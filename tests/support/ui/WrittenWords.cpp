// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/WrittenWords.h"

#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

namespace lacrima::ui::test {
namespace {

constexpr double kUpper = 0.6; ///< of the ascent: as high as small letters are
constexpr double kAir = 1;     ///< pixels that are not seen

/// Two outlines that share more than their edges.
bool lieOverEachOther(const Written& one, const Written& other) {
    if (!one.outline.boundingRect().intersects(other.outline.boundingRect())) return false;
    const QRectF shared = one.outline.intersected(other.outline).boundingRect();
    return shared.width() > kAir && shared.height() > kAir;
}

} // namespace

class WrittenWords::Pen final : public QPaintEngine {
public:
    Pen()
        : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty()) return;
        const QRectF box(at.x(), at.y() - item.ascent() * kUpper, item.width(), item.ascent() * kUpper);
        Written written{item.text(), painter()->combinedTransform().map(QPolygonF(box))};
        if (painter()->hasClipping()) {
            const QRectF seen = painter()->clipBoundingRect().adjusted(-kAir, -kAir, kAir, kAir);
            written.isClipped = !seen.contains(box);
        }
        m_all.push_back(std::move(written));
    }

    std::vector<Written> m_all;
};

WrittenWords::WrittenWords(const QSizeF& size)
    : m_size(size)
    , m_pen(std::make_unique<Pen>()) {}

WrittenWords::~WrittenWords() = default;

QPaintEngine* WrittenWords::paintEngine() const {
    return m_pen.get();
}

const std::vector<Written>& WrittenWords::all() const {
    return m_pen->m_all;
}

QStringList WrittenWords::faults() const {
    const QRectF paper = QRectF(QPointF(), m_size).adjusted(-kAir, -kAir, kAir, kAir);
    QStringList faults;
    for (std::size_t i = 0; i < all().size(); ++i) {
        const Written& one = all()[i];
        if (!paper.contains(one.outline.boundingRect()))
            faults.append(QStringLiteral("“%1” leaves the paper").arg(one.words));
        if (one.isClipped) faults.append(QStringLiteral("“%1” is clipped").arg(one.words));
        if (one.words.contains(QChar(0x2026)) || one.words.contains(QStringLiteral("...")))
            faults.append(QStringLiteral("“%1” is cut").arg(one.words));
        for (std::size_t j = 0; j < i; ++j) {
            if (lieOverEachOther(one, all()[j]))
                faults.append(QStringLiteral("“%1” lies over “%2”").arg(one.words, all()[j].words));
        }
    }
    return faults;
}

int WrittenWords::metric(PaintDeviceMetric metric) const {
    if (metric == PdmWidth) return static_cast<int>(m_size.width());
    if (metric == PdmHeight) return static_cast<int>(m_size.height());
    if (metric == PdmDepth) return 32;
    if (metric == PdmDevicePixelRatioScaled) return static_cast<int>(devicePixelRatioFScale());
    const bool isResolution =
        metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX || metric == PdmPhysicalDpiY;
    return isResolution ? 96 : 1;
}

} // namespace lacrima::ui::test
