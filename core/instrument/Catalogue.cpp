// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/Catalogue.h"

#include "core/instrument/InstrumentReader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace lacrima::instrument {
namespace {

QString fileOf(const QString& instrumentId) {
    return QStringLiteral(":/instruments/%1.json").arg(instrumentId);
}

} // namespace

base::Result<Catalogue> Catalogue::shipped() {
    Catalogue catalogue;
    for (const QString& id : shippedIds()) {
        if (const auto added = catalogue.add(shippedJson(id)); !added) return added.error();
    }
    return catalogue;
}

QByteArray Catalogue::shippedJson(const QString& instrumentId) {
    QFile file(fileOf(instrumentId));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Catalogue::shippedIds() {
    // In the order of a study; what else is shipped comes after, by name.
    QStringList ids{QStringLiteral("practice"), QStringLiteral("diagnosis"), QStringLiteral("crying"),
        QStringLiteral("wai_sr"), QStringLiteral("wai_s"), QStringLiteral("wai")};
    const QStringList files =
        QDir(QStringLiteral(":/instruments")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString id = file.chopped(5);
        if (!ids.contains(id)) ids.append(id);
    }
    return ids;
}

base::Result<void> Catalogue::add(const QByteArray& json) {
    ReadResult read = readInstrument(json);
    if (!read.instrument) {
        const ReadProblem& first = read.problems.front();
        std::vector<std::string> arguments{read.id.toStdString(), std::to_string(read.problems.size()),
            first.place.toStdString(), std::string(first.error.key)};
        arguments.insert(arguments.end(), first.error.arguments.begin(), first.error.arguments.end());
        return base::error("instrument.unreadable", std::move(arguments));
    }
    if (find(read.instrument->id))
        return base::error("instrument.already_there", {read.instrument->id.toStdString()});
    m_instruments.push_back(std::make_shared<const Instrument>(std::move(*read.instrument)));
    return {};
}

std::shared_ptr<const Instrument> Catalogue::find(const QString& instrumentId) const {
    const auto it = std::find_if(m_instruments.begin(), m_instruments.end(),
        [&instrumentId](const auto& instrument) { return instrument->id == instrumentId; });
    return it == m_instruments.end() ? nullptr : *it;
}

std::shared_ptr<const Instrument> Catalogue::withItem(const QString& itemId) const {
    const auto it = std::find_if(m_instruments.begin(), m_instruments.end(),
        [&itemId](const auto& instrument) { return instrument->indexOf(itemId) >= 0; });
    return it == m_instruments.end() ? nullptr : *it;
}

} // namespace lacrima::instrument
