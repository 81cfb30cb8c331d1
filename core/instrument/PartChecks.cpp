// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/PartChecks.h"

#include <QHash>

#include <algorithm>

namespace lacrima::instrument {
namespace {

QString scalePlace(std::size_t index, const char* key) {
    return QStringLiteral("scales[%1].%2").arg(index).arg(QLatin1String(key));
}

class NameChecker {
public:
    explicit NameChecker(Problems& problems)
        : m_problems(problems) {}

    void take(const QString& name, const QString& place) {
        if (name.isEmpty()) return;
        if (m_names.contains(name))
            m_problems.add(place, "instrument.duplicate", {name.left(80).toStdString()});
        m_names.insert(name);
    }

private:
    Problems& m_problems;
    QSet<QString> m_names;
};

/// Which scales each scale needs, directly or through others.
std::vector<QSet<QString>> allNeeds(const std::vector<Scale>& scales) {
    QHash<QString, const Scale*> byId;
    for (const Scale& scale : scales) byId.insert(scale.id, &scale);
    std::vector<QSet<QString>> all;
    for (const Scale& scale : scales) {
        QSet<QString> reached;
        QStringList waiting = scale.needs;
        while (!waiting.isEmpty()) {
            const QString id = waiting.takeLast();
            if (reached.contains(id)) continue;
            reached.insert(id);
            if (const Scale* needed = byId.value(id)) waiting += needed->needs;
        }
        all.push_back(std::move(reached));
    }
    return all;
}

class ScaleChecker {
public:
    ScaleChecker(const Instrument& instrument, Problems& problems)
        : m_instrument(instrument)
        , m_problems(problems)
        , m_needs(allNeeds(instrument.scales)) {
        for (const Scale& scale : instrument.scales) {
            m_reversed.emplace_back(scale.reversed.begin(), scale.reversed.end());
        }
    }

    void run() {
        for (std::size_t i = 0; i < m_instrument.scales.size(); ++i) {
            checkItems(i);
            checkReversed(i);
            checkNeeds(i);
        }
        checkSharedItems();
    }

private:
    void checkItems(std::size_t index) {
        const Scale& scale = m_instrument.scales[index];
        for (qsizetype i = 0; i < scale.items.size(); ++i) {
            const QString place = indexed(scalePlace(index, "items"), i);
            const std::string name = scale.items[i].left(80).toStdString();
            const Item* item = m_instrument.item(scale.items[i]);
            if (item == nullptr) {
                m_problems.add(place, "instrument.unknown_item", {name});
            } else if (item->type == ItemType::Choice) {
                checkOptions(scale, *item, place);
            } else if (!item->isNumeric() || !item->range.low || !item->range.high) {
                m_problems.add(place, "instrument.not_scorable", {name});
            } else {
                checkValue(scale, *item, *item->range.low, place);
                checkValue(scale, *item, *item->range.high, place);
            }
        }
    }

    void checkOptions(const Scale& scale, const Item& item, const QString& place) {
        for (const Option& option : item.options) {
            if (option.value) {
                checkValue(scale, item, *option.value, place);
            } else {
                m_problems.add(place, "instrument.not_scorable", {item.id.toStdString()});
                return;
            }
        }
    }

    void checkValue(const Scale& scale, const Item& item, double value, const QString& place) {
        if (value >= scale.minimum && value <= scale.maximum) return;
        m_problems.add(place, "instrument.outside_scale",
            {item.id.toStdString(), QString::number(value, 'g', 15).toStdString()});
    }

    void checkReversed(std::size_t index) {
        const Scale& scale = m_instrument.scales[index];
        for (qsizetype i = 0; i < scale.reversed.size(); ++i) {
            if (scale.items.contains(scale.reversed[i])) continue;
            m_problems.add(indexed(scalePlace(index, "reversed"), i), "instrument.not_in_scale",
                {scale.reversed[i].left(80).toStdString()});
        }
    }

    void checkNeeds(std::size_t index) {
        const Scale& scale = m_instrument.scales[index];
        for (qsizetype i = 0; i < scale.needs.size(); ++i) {
            const QString& needed = scale.needs[i];
            const bool isKnown = std::any_of(m_instrument.scales.begin(), m_instrument.scales.end(),
                [&needed](const Scale& other) { return other.id == needed; });
            if (isKnown) continue;
            m_problems.add(indexed(scalePlace(index, "needs"), i), "instrument.unknown_scale",
                {needed.left(80).toStdString()});
        }
        if (m_needs[index].contains(scale.id)) {
            m_problems.add(scalePlace(index, "needs"), "instrument.circular", {scale.id.toStdString()});
        }
    }

    /// An item counts once, but for a total that needs the scale it also counts in; and it counts the same
    /// way.
    void checkSharedItems() {
        QHash<QString, std::vector<std::size_t>> owners;
        for (std::size_t index = 0; index < m_instrument.scales.size(); ++index) {
            const Scale& scale = m_instrument.scales[index];
            for (qsizetype i = 0; i < scale.items.size(); ++i) {
                const QString place = indexed(scalePlace(index, "items"), i);
                for (const std::size_t other : owners[scale.items[i]]) {
                    if (reportShared(index, other, scale.items[i], place)) break;
                }
                owners[scale.items[i]].push_back(index);
            }
        }
    }

    bool reportShared(std::size_t index, std::size_t otherIndex, const QString& item, const QString& place) {
        const Scale& scale = m_instrument.scales[index];
        const Scale& other = m_instrument.scales[otherIndex];
        const std::vector<std::string> arguments{
            item.left(80).toStdString(), other.id.left(80).toStdString()};
        if (!m_needs[index].contains(other.id) && !m_needs[otherIndex].contains(scale.id)) {
            m_problems.add(place, "instrument.in_two_scales", arguments);
            return true;
        }
        if (m_reversed[index].contains(item) == m_reversed[otherIndex].contains(item)) return false;
        m_problems.add(place, "instrument.reversal_differs", arguments);
        return true;
    }

    const Instrument& m_instrument;
    Problems& m_problems;
    std::vector<QSet<QString>> m_needs;
    std::vector<QSet<QString>> m_reversed;
};

} // namespace

void checkNames(const InstrumentDraft& draft, Problems& problems) {
    const Instrument& instrument = draft.instrument;
    NameChecker variables(problems);
    for (std::size_t i = 0; i < instrument.items.size(); ++i) {
        variables.take(instrument.items[i].id, QStringLiteral("items[%1].id").arg(i));
    }
    for (std::size_t i = 0; i < instrument.scales.size(); ++i) {
        const QString& id = instrument.scales[i].id;
        variables.take(id, scalePlace(i, "id"));
        if (!id.isEmpty()) variables.take(QStringLiteral("%1_sum").arg(id), scalePlace(i, "id"));
    }
    NameChecker sections(problems);
    for (std::size_t i = 0; i < instrument.sections.size(); ++i) {
        sections.take(instrument.sections[i].id, QStringLiteral("sections[%1].id").arg(i));
    }
}

void checkScales(const InstrumentDraft& draft, Problems& problems) {
    ScaleChecker(draft.instrument, problems).run();
}

void checkImplied(const InstrumentDraft& draft, Problems& problems) {
    const auto& implied = draft.instrument.implied;
    NameChecker names(problems);
    for (std::size_t i = 0; i < implied.size(); ++i) {
        const QString place = QStringLiteral("implied[%1].item").arg(i);
        const Item* item = draft.instrument.item(implied[i].item);
        const std::string name = implied[i].item.left(80).toStdString();
        names.take(implied[i].item, place);
        if (item == nullptr) {
            if (isName(implied[i].item)) problems.add(place, "instrument.unknown_item", {name});
        } else if (item->showIf.isEmpty()) {
            problems.add(place, "instrument.never_hidden", {name});
        }
    }
}

} // namespace lacrima::instrument
