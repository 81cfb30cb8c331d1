// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/ChartView.h"

#include "ui/charts/export/ChartExport.h"
#include "ui/charts/paint/ChartHeight.h"
#include "ui/charts/scene/ChartScene.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/theme/Theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace lacrima::ui::charts {
namespace {

constexpr double kReach = 14; ///< pixels around a mark in which the pointer finds it
constexpr double kRing = 9;
constexpr double kNearest = 1e-3; ///< of the whole axis, the least a window shows
constexpr double kStep = 1.25;    ///< of a notch of the wheel or a key
constexpr double kNotch = 120;    ///< eighths of a degree
constexpr int kTipTime = 600'000; ///< milliseconds a tip stays while the pointer rests
constexpr int kDrag = 6;          ///< pixels after which a press becomes a frame
constexpr std::size_t kManyAreas = 1000;

spec::Axis narrowed(const spec::Axis& axis, double around, double factor) {
    spec::Axis narrow = axis;
    narrow.low = around - (around - axis.low) * factor;
    narrow.high = around + (axis.high - around) * factor;
    if (axis.hasGrid) narrow.ticks = spec::roundTicks(narrow.low, narrow.high, 6, axis.isBounded); // numbers
    return narrow;
}

} // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
    , m_scene(std::make_unique<ChartScene>(*chart())) {
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(320, 120);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("QGraphicsView { background: transparent; }")); // not of its menu
    setAccessibleName(tr("Chart without data"));
    rebuild();
}

ChartView::~ChartView() = default;

double ChartView::heightAt(int width) const {
    return charts::heightAt(m_spec, width, currentTheme());
}

void ChartView::setSpec(const spec::ChartSpec& spec) {
    if (spec == m_spec && !m_targets.empty()) return;
    m_spec = spec;
    m_window.reset();
    m_current = -1;
    m_scene->setPointed(std::nullopt);
    setAccessibleName(spec.textAlternative.isEmpty() ? tr("Chart without data") : spec.textAlternative);
    setAccessibleDescription(spec.note);
    collectTargets();
    rebuild();
}

void ChartView::setSelectedCases(const std::set<int>& rows) {
    if (rows == m_selected) return;
    m_selected = rows;
    m_scene->setSelected(rows);
    viewport()->update();
}

const ChartLayout& ChartView::places() const {
    return m_scene->layout();
}

void ChartView::rebuild() {
    m_scene->show(visible(), QSizeF(viewport()->size()), currentTheme());
    m_scene->keepShapes(m_spec.rects.size() >= kManyAreas);
    viewport()->update();
}

void ChartView::collectTargets() {
    m_targets.clear();
    for (const spec::Mark& mark : m_spec.marks)
        m_targets.push_back({QPointF(mark.x, mark.y), {}, mark.description, mark.id, mark.cases});
    for (const spec::Bar& bar : m_spec.bars) {
        const QRectF area(0, bar.y - bar.thickness / 2, bar.length, bar.thickness);
        m_targets.push_back(
            {QPointF(bar.length, bar.y), area.normalized(), bar.description, bar.id, bar.cases});
    }
    for (const spec::Rect& rect : m_spec.rects) {
        if (rect.description.isEmpty()) continue;
        const QRectF area(QPointF(rect.left, rect.bottom), QPointF(rect.right, rect.top));
        m_targets.push_back({area.center(), area.normalized(), rect.description, rect.id, rect.cases});
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_scene->resize(QSizeF(viewport()->size()));
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) rebuild();
}

/// The pointer's ring and the frame that is being dragged: no part of the chart.
void ChartView::drawForeground(QPainter* canvas, const QRectF& rect) {
    QChartView::drawForeground(canvas, rect);
    canvas->save();
    canvas->setRenderHint(QPainter::Antialiasing);
    canvas->setPen(QPen(currentTheme().accent, 2));
    canvas->setBrush(Qt::NoBrush);
    if (m_current >= 0 && !m_spec.areColumnsOnTop)
        canvas->drawEllipse(QPointF(positionOf(m_current)), kRing, kRing);
    if (!m_frame.isNull()) {
        QColor soft = currentTheme().accent;
        soft.setAlphaF(0.12F);
        canvas->fillRect(m_frame, soft);
        canvas->setPen(QPen(currentTheme().accent, 1, Qt::DashLine));
        canvas->drawRect(m_frame);
    }
    canvas->restore();
}

QPoint ChartView::positionOf(int target) const {
    const QPointF value = m_targets[static_cast<std::size_t>(target)].value;
    return places().at(value.x(), value.y()).toPoint();
}

/// The nearest point within reach, else the area the pointer is in.
int ChartView::targetAt(const QPoint& position) const {
    const ChartLayout& places = this->places();
    const QPointF value = places.valueAt(position);
    int nearest = -1;
    double best = kReach;
    for (int i = 0; i < targetCount(); ++i) {
        const Target& target = m_targets[static_cast<std::size_t>(i)];
        if (!target.area.isEmpty() && target.area.contains(value)) return i;
        const QPointF away = places.at(target.value.x(), target.value.y()) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ChartView::setCurrent(int target, bool showsTip) {
    if (target == m_current) return;
    m_current = target;
    m_scene->setPointed(pointedCell());
    viewport()->update();
    if (target < 0) {
        QToolTip::hideText();
        return;
    }
    const QString& description = m_targets[static_cast<std::size_t>(target)].description;
    setAccessibleDescription(description);
    if (showsTip) showTip(target);
}

std::optional<QPointF> ChartView::pointedCell() const {
    if (m_current < 0 || !m_spec.areColumnsOnTop) return std::nullopt;
    return m_targets[static_cast<std::size_t>(m_current)].value;
}

void ChartView::showTip(int target) {
    QToolTip::showText(viewport()->mapToGlobal(positionOf(target) + QPoint(8, 8)),
        plainTip(m_targets[static_cast<std::size_t>(target)].description), this, {}, kTipTime);
}

/// When the pointer has come to rest, Qt asks for the tip of the scene, which has none, and takes ours away.
bool ChartView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int target = targetAt(help->pos());
    if (target >= 0)
        showTip(target);
    else if (!m_spec.note.isEmpty() && help->pos().y() > viewport()->height() - fontMetrics().height())
        QToolTip::showText(help->globalPos(), plainTip(m_spec.note), this, {}, kTipTime);
    return true;
}

void ChartView::activate(int target, bool isMore) {
    if (target < 0) return;
    const Target& what = m_targets[static_cast<std::size_t>(target)];
    if (what.id >= 0)
        Q_EMIT chosen(what.id);
    else if (!what.cases.empty())
        Q_EMIT casesSelected(QList<int>(what.cases.begin(), what.cases.end()), isMore);
}

void ChartView::selectFrame(const QRectF& frame, bool isMore) {
    const ChartLayout& places = this->places();
    QList<int> rows;
    for (const Target& target : m_targets) {
        if (!frame.contains(places.at(target.value.x(), target.value.y()))) continue;
        for (const int row : target.cases) rows.append(row);
    }
    Q_EMIT casesSelected(rows, isMore);
}

void ChartView::zoom(double factor, const QPointF& around) {
    if (!m_spec.isZoomable) return;
    const QPointF value = places().valueAt(around);
    spec::ChartSpec window = visible();
    const double share = (window.x.high - window.x.low) / (m_spec.x.high - m_spec.x.low);
    if (factor < 1 && share * factor < kNearest) return;
    window.x = narrowed(window.x, value.x(), factor);
    window.y = narrowed(window.y, value.y(), factor);
    const bool isWhole = window.x.high - window.x.low >= m_spec.x.high - m_spec.x.low;
    if (isWhole)
        m_window.reset();
    else
        m_window = std::move(window);
    rebuild();
}

void ChartView::resetZoom() {
    m_window.reset();
    rebuild();
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) m_pressed = event->pos();
    QChartView::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    const bool hasCases =
        std::any_of(m_targets.begin(), m_targets.end(), [](const Target& t) { return !t.cases.empty(); });
    if (m_pressed && hasCases && (event->pos() - *m_pressed).manhattanLength() > kDrag) {
        m_frame = QRect(*m_pressed, event->pos()).normalized();
        setCurrent(-1, false);
        viewport()->update();
        return;
    }
    const int target = targetAt(event->pos());
    const bool isChoosable = target >= 0 && (m_targets[static_cast<std::size_t>(target)].id >= 0 ||
                                                !m_targets[static_cast<std::size_t>(target)].cases.empty());
    viewport()->setCursor(isChoosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setCurrent(target, true);
    QChartView::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    const bool isMore = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool wasPressed = std::exchange(m_pressed, std::nullopt).has_value();
    if (!m_frame.isNull()) {
        selectFrame(std::exchange(m_frame, QRect()), isMore);
        viewport()->update();
        return;
    }
    const int target = targetAt(event->pos());
    QChartView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && wasPressed) activate(target, isMore);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (isZoomed()) resetZoom();
    QChartView::mouseDoubleClickEvent(event);
}

/// The wheel alone scrolls the page.
void ChartView::wheelEvent(QWheelEvent* event) {
    if (!m_spec.isZoomable || !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    // A notch is one step; a trackpad turns by less, and sideways not at all.
    const int turned = event->angleDelta().y();
    if (turned != 0) zoom(std::pow(kStep, -turned / kNotch), event->position());
    event->accept();
}

void ChartView::leaveEvent(QEvent* event) {
    setCurrent(-1, false);
    QChartView::leaveEvent(event);
}

bool ChartView::walk(int key) {
    const int count = targetCount();
    const int step = key == Qt::Key_Down || key == Qt::Key_Right ? 1
                     : key == Qt::Key_Up || key == Qt::Key_Left  ? -1
                                                                 : 0;
    if (step == 0 || count == 0) return false;
    int next = step > 0 ? 0 : count - 1;
    if (m_current >= 0)
        next = m_spec.areColumnsOnTop ? neighbour(key) : std::clamp(m_current + step, 0, count - 1);
    bringIntoView(next);
    setCurrent(next, true);
    return true;
}

/// The cell of a heatmap that comes next in the direction of the key; the same one at the edge.
int ChartView::neighbour(int key) const {
    const QPointF from = m_targets[static_cast<std::size_t>(m_current)].value;
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isGrowing = key == Qt::Key_Right || key == Qt::Key_Up;
    const double sign = isGrowing != (isAcross ? m_spec.x : m_spec.y).isReversed ? 1 : -1;
    int next = m_current;
    double best = 1e300;
    for (int i = 0; i < targetCount(); ++i) {
        const QPointF to = m_targets[static_cast<std::size_t>(i)].value;
        const double along = sign * (isAcross ? to.x() - from.x() : to.y() - from.y());
        const double aside = isAcross ? to.y() - from.y() : to.x() - from.x();
        if (std::abs(aside) > 1e-6 || along < 1e-6 || along >= best) continue;
        best = along;
        next = i;
    }
    return next;
}

/// While only a part is seen, the part moves with the keys.
void ChartView::bringIntoView(int target) {
    if (!m_window) return;
    const auto move = [](spec::Axis& axis, double at) {
        const double around =
            axis.hasGrid ? 0 : std::min(0.5, (axis.high - axis.low) / 2); // a category is 1 wide
        double by = std::min(0.0, at - around - axis.low);
        if (by == 0) by = std::max(0.0, at + around - axis.high);
        axis.low += by;
        axis.high += by;
        if (by != 0 && axis.hasGrid) axis.ticks = spec::roundTicks(axis.low, axis.high, 6, axis.isBounded);
        return by != 0;
    };
    const QPointF value = m_targets[static_cast<std::size_t>(target)].value;
    const bool hasMovedAcross = move(m_window->x, value.x());
    const bool hasMovedUp = move(m_window->y, value.y());
    if (hasMovedAcross || hasMovedUp) rebuild();
}

bool ChartView::zoomByKey(int key) {
    if (!m_spec.isZoomable) return false;
    const QPointF middle = m_current >= 0 ? QPointF(positionOf(m_current)) : places().plot().center();
    if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        zoom(1 / kStep, middle);
    else if (key == Qt::Key_Minus)
        zoom(kStep, middle);
    else if (key == Qt::Key_0)
        resetZoom();
    else
        return false;
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->matches(QKeySequence::Copy)) {
        copyChart(m_spec, QSizeF(viewport()->size()));
        return;
    }
    if (key == Qt::Key_Escape && !m_selected.empty()) {
        Q_EMIT casesSelected({}, false);
        return;
    }
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
    if (isEnter && m_current >= 0) {
        activate(m_current, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (walk(key) || zoomByKey(key)) return;
    QChartView::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as a picture"), this, [this] { copyChart(m_spec, QSizeF(viewport()->size())); });
    menu->addAction(tr("Copy the data of the plot"), this, [this] { copyChartData(m_spec); });
    menu->addAction(tr("Save figure…"), this, &ChartView::saveRequested);
    if (m_spec.isZoomable) {
        menu->addSeparator();
        menu->addAction(tr("Closer"), this, [this] { zoom(1 / kStep, places().plot().center()); });
        menu->addAction(tr("Further away"), this, [this] { zoom(kStep, places().plot().center()); });
        menu->addAction(tr("Show everything"), this, &ChartView::resetZoom);
    }
    menu->popup(event->globalPos());
}

} // namespace lacrima::ui::charts
