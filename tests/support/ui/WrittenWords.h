// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPolygonF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace lacrima::ui::test {

/// A piece of text that was painted in one go.
struct Written {
    QString words;
    QPolygonF outline;      ///< of its small letters, in the device's pixels: thinner than its line
    bool isClipped = false; ///< the painter cut some of it
};

/// Paper that keeps the words written on it and nothing else.
class WrittenWords final : public QPaintDevice {
public:
    explicit WrittenWords(const QSizeF& size);
    ~WrittenWords() override;

    QPaintEngine* paintEngine() const override;
    const std::vector<Written>& all() const;
    /// What somebody would not read: words that leave the paper, are cut, end in "…", or lie over others.
    QStringList faults() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Pen;

    QSizeF m_size;
    std::unique_ptr<Pen> m_pen;
};

} // namespace lacrima::ui::test
