// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/ScaleReader.h"

#include "core/instrument/ItemReader.h"

namespace lacrima::instrument {

void readScales(ObjectReader& file, InstrumentDraft& draft, Problems& problems) {
    const QString key = QStringLiteral("scales");
    qsizetype index = 0;
    for (const QJsonObject& object : file.objects(key, Need::Optional, kMaxScales)) {
        ObjectReader reader(object, indexed(key, index++), draft.instrument.languages, problems);
        Scale scale;
        scale.id = reader.name(QStringLiteral("id"));
        scale.title = reader.localText(QStringLiteral("title"), Need::Required);
        scale.items = reader.texts(QStringLiteral("items"), Need::Required);
        scale.reversed = reader.texts(QStringLiteral("reversed"), Need::Optional);
        const auto minimum = reader.number(QStringLiteral("minimum"), Need::Required);
        const auto maximum = reader.number(QStringLiteral("maximum"), Need::Required);
        scale.minimum = minimum.value_or(0);
        scale.maximum = maximum.value_or(0);
        if (minimum && maximum && *minimum >= *maximum) {
            reader.report(QStringLiteral("minimum"), "instrument.low_above_high");
        }
        scale.needs = reader.texts(QStringLiteral("needs"), Need::Optional);
        reader.reportUnknown();
        draft.instrument.scales.push_back(std::move(scale));
    }
}

void readImplied(ObjectReader& file, InstrumentDraft& draft, Problems& problems) {
    const QString key = QStringLiteral("implied");
    qsizetype index = 0;
    for (const QJsonObject& object : file.objects(key, Need::Optional, kMaxItems)) {
        ObjectReader reader(object, indexed(key, index++), draft.instrument.languages, problems);
        ImpliedValue implied;
        implied.item = reader.name(QStringLiteral("item"));
        implied.when = reader.logic(QStringLiteral("when"), Need::Required);
        implied.value = reader.number(QStringLiteral("value"), Need::Required).value_or(0);
        reader.reportUnknown();
        if (!implied.when.isEmpty()) {
            draft.logic.push_back({reader.placeOf(QStringLiteral("when")), implied.when, -1, 0});
        }
        draft.instrument.implied.push_back(std::move(implied));
    }
}

} // namespace lacrima::instrument
