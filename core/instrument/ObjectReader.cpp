// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/ObjectReader.h"

#include <cmath>
#include <utility>

namespace lacrima::instrument {
namespace {

constexpr int kMaxNameLength = 64;
constexpr int kMaxListLength = 2000;
constexpr int kMaxLogicLength = 4000;

std::string typeName(QJsonValue::Type type) {
    if (type == QJsonValue::Bool) return "true or false";
    if (type == QJsonValue::Double) return "number";
    if (type == QJsonValue::String) return "text";
    if (type == QJsonValue::Array) return "array";
    return "object";
}

/// Enough of a text to recognise it in a message.
std::string shortened(const QString& text) {
    return text.left(80).toStdString();
}

} // namespace

void Problems::add(const QString& place, base::ErrorKey key, std::vector<std::string> arguments) {
    m_problems.push_back({place, base::error(key, std::move(arguments))});
}

bool isName(const QString& text) {
    if (text.isEmpty() || text.size() > kMaxNameLength || text[0] < u'a' || text[0] > u'z') return false;
    for (const QChar c : text) {
        const bool isPart = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
        if (!isPart) return false;
    }
    return true;
}

QString indexed(const QString& place, qsizetype index) {
    return QStringLiteral("%1[%2]").arg(place).arg(index);
}

QString ObjectReader::placeOf(const QString& key) const {
    if (m_place.isEmpty()) return key;
    return QStringLiteral("%1.%2").arg(m_place, key);
}

void ObjectReader::report(
    const QString& key, base::ErrorKey problem, std::vector<std::string> arguments) const {
    m_problems.add(placeOf(key), problem, std::move(arguments));
}

QJsonValue ObjectReader::take(const QString& key, QJsonValue::Type type, Need need) {
    m_taken.insert(key);
    const auto it = m_object.constFind(key);
    if (it == m_object.constEnd()) {
        if (need == Need::Required) report(key, "instrument.missing");
        return QJsonValue(QJsonValue::Undefined);
    }
    if (it->type() != type) {
        report(key, "instrument.wrong_type", {typeName(type)});
        return QJsonValue(QJsonValue::Undefined);
    }
    return *it;
}

QString ObjectReader::text(const QString& key, Need need) {
    const QJsonValue value = take(key, QJsonValue::String, need);
    if (value.isString() && value.toString().trimmed().isEmpty()) report(key, "instrument.empty_text");
    return value.toString();
}

QString ObjectReader::name(const QString& key, Need need) {
    const QJsonValue value = take(key, QJsonValue::String, need);
    if (!value.isString()) return {};
    if (!isName(value.toString())) report(key, "instrument.bad_name", {shortened(value.toString())});
    return value.toString();
}

std::optional<double> ObjectReader::number(const QString& key, Need need) {
    const QJsonValue value = take(key, QJsonValue::Double, need);
    if (!value.isDouble()) return std::nullopt;
    return value.toDouble();
}

bool ObjectReader::flag(const QString& key) {
    return take(key, QJsonValue::Bool, Need::Optional).toBool();
}

int ObjectReader::count(const QString& key, int otherwise, int most) {
    const auto value = number(key, Need::Optional);
    if (!value) return otherwise;
    if (*value < 1 || *value > most || *value != std::trunc(*value)) {
        report(key, "instrument.too_many", {std::to_string(most)});
        return otherwise;
    }
    return static_cast<int>(*value);
}

Range ObjectReader::range(const QString& key) {
    const QJsonValue value = take(key, QJsonValue::Array, Need::Optional);
    if (!value.isArray()) return {};
    const QJsonArray ends = value.toArray();
    const auto isEnd = [](const QJsonValue& end) { return end.isDouble() || end.isNull(); };
    if (ends.size() != 2 || !isEnd(ends[0]) || !isEnd(ends[1])) {
        report(key, "instrument.wrong_type", {"[low, high]"});
        return {};
    }
    Range range;
    if (ends[0].isDouble()) range.low = ends[0].toDouble();
    if (ends[1].isDouble()) range.high = ends[1].toDouble();
    if (range.low && range.high && *range.low > *range.high) report(key, "instrument.low_above_high");
    return range;
}

QString ObjectReader::logic(const QString& key, Need need) {
    QString condition = text(key, need);
    if (condition.size() <= kMaxLogicLength) return condition;
    report(key, "instrument.too_long", {std::to_string(kMaxLogicLength)});
    return {};
}

QStringList ObjectReader::texts(const QString& key, Need need) {
    const QJsonValue value = take(key, QJsonValue::Array, need);
    QStringList list;
    QSet<QString> seen;
    const QJsonArray array = value.toArray();
    if (array.size() > kMaxListLength) {
        report(key, "instrument.too_many", {std::to_string(kMaxListLength)});
        return list;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString one = array[i].toString();
        if (!array[i].isString()) {
            report(indexed(key, i), "instrument.wrong_type", {"text"});
        } else if (seen.contains(one)) {
            report(indexed(key, i), "instrument.duplicate", {shortened(one)});
        } else {
            list.append(one);
            seen.insert(one);
        }
    }
    if (need == Need::Required && value.isArray() && array.isEmpty()) report(key, "instrument.missing");
    return list;
}

LocalText ObjectReader::localText(const QString& key, Need need) {
    if (m_object.value(key).isString()) {
        const QString sentence = text(key, need);
        LocalText all;
        for (const QString& language : m_languages) all.byLanguage.insert(language, sentence);
        return all;
    }
    const QJsonValue value = take(key, QJsonValue::Object, need);
    return value.isObject() ? localTextOf(value.toObject(), key) : LocalText();
}

LocalText ObjectReader::localTextOf(const QJsonObject& sentences, const QString& key) {
    LocalText all;
    ObjectReader reader(sentences, placeOf(key), {}, m_problems);
    for (const QString& language : m_languages) {
        if (reader.has(language)) {
            all.byLanguage.insert(language, reader.text(language, Need::Required));
        } else {
            report(key, "instrument.missing_language", {language.toStdString()});
        }
    }
    reader.reportUnknown();
    return all;
}

QJsonObject ObjectReader::object(const QString& key) {
    return take(key, QJsonValue::Object, Need::Optional).toObject();
}

std::vector<QJsonObject> ObjectReader::objects(const QString& key, Need need, int most) {
    const QJsonArray array = take(key, QJsonValue::Array, need).toArray();
    std::vector<QJsonObject> objects;
    if (array.size() > most) {
        report(key, "instrument.too_many", {std::to_string(most)});
        return objects;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject()) report(indexed(key, i), "instrument.wrong_type", {"object"});
        objects.push_back(array[i].toObject());
    }
    return objects;
}

std::optional<int> ObjectReader::word(const QString& key, const QStringList& words, Need need) {
    const QJsonValue value = take(key, QJsonValue::String, need);
    if (!value.isString()) return std::nullopt;
    const auto index = words.indexOf(value.toString());
    if (index < 0) report(key, "instrument.unknown_word", {shortened(value.toString())});
    if (index < 0) return std::nullopt;
    return static_cast<int>(index);
}

void ObjectReader::reportUnknown() const {
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_taken.contains(it.key())) report(it.key().left(80), "instrument.unknown_key");
    }
}

} // namespace lacrima::instrument
