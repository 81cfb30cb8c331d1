// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/ItemReader.h"

#include <QHash>

#include <algorithm>

namespace lacrima::instrument {
namespace {

constexpr int kDefaultTextLength = 255;
constexpr int kMaxTextLength = 100000;

using AnswerSets = QHash<QString, std::vector<Option>>;

bool isCode(const QString& code) {
    if (code.isEmpty() || code.size() > 64) return false;
    return std::all_of(code.begin(), code.end(), [](QChar c) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        return isLetter || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-' || c == u'.';
    });
}

std::vector<Option> readOptions(
    ObjectReader& owner, const QString& key, const QStringList& languages, Problems& problems) {
    std::vector<Option> options;
    QSet<QString> codes;
    const auto objects = owner.objects(key, Need::Required, kMaxOptions);
    for (const QJsonObject& object : objects) {
        const QString place = owner.placeOf(indexed(key, static_cast<qsizetype>(options.size())));
        ObjectReader reader(object, place, languages, problems);
        Option option;
        option.code = reader.text(QStringLiteral("code"), Need::Required);
        option.label = reader.localText(QStringLiteral("label"), Need::Required);
        option.value = reader.number(QStringLiteral("value"), Need::Optional);
        const QString code = option.code.left(80);
        if (!option.code.isEmpty() && !isCode(option.code)) {
            reader.report(QStringLiteral("code"), "instrument.bad_code", {code.toStdString()});
        } else if (!option.code.isEmpty() && codes.contains(option.code)) {
            reader.report(QStringLiteral("code"), "instrument.duplicate", {code.toStdString()});
        }
        reader.reportUnknown();
        codes.insert(option.code);
        options.push_back(std::move(option));
    }
    if (objects.empty() && owner.has(key)) owner.report(key, "instrument.no_options");
    return options;
}

AnswerSets readAnswerSets(ObjectReader& file, const QStringList& languages, Problems& problems) {
    AnswerSets sets;
    const QString key = QStringLiteral("answers");
    const QJsonObject object = file.object(key);
    ObjectReader reader(object, key, languages, problems);
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!isName(it.key())) {
            reader.report(it.key().left(80), "instrument.bad_name", {it.key().left(80).toStdString()});
        }
        sets.insert(it.key(), readOptions(reader, it.key(), languages, problems));
    }
    return sets;
}

class ItemReader {
public:
    ItemReader(const QJsonObject& object, const QString& place, const AnswerSets& sets,
        InstrumentDraft& draft, Problems& problems)
        : m_reader(object, place, draft.instrument.languages, problems)
        , m_sets(sets)
        , m_draft(draft)
        , m_problems(problems) {}

    Item read() {
        static const QStringList kTypes{QStringLiteral("choice"), QStringLiteral("several"),
            QStringLiteral("integer"), QStringLiteral("decimal"), QStringLiteral("text"),
            QStringLiteral("date")};
        static const QStringList kPresentations{QStringLiteral("automatic"), QStringLiteral("rating"),
            QStringLiteral("rows"), QStringLiteral("list")};
        m_item.id = m_reader.name(QStringLiteral("id"));
        const auto type = m_reader.word(QStringLiteral("type"), kTypes, Need::Required);
        m_item.type = static_cast<ItemType>(type.value_or(0));
        m_item.text = m_reader.localText(QStringLiteral("text"), Need::Required);
        m_item.label = m_reader.localText(QStringLiteral("label"), Need::Required);
        m_item.help = m_reader.localText(QStringLiteral("help"), Need::Optional);
        if (type) {
            readAnswers();
            readNumbers();
        } else {
            passOverTypedMembers();
        }
        readLogic();
        m_item.isRequired = m_reader.flag(QStringLiteral("required"));
        const auto presentation =
            m_reader.word(QStringLiteral("presentation"), kPresentations, Need::Optional);
        m_item.presentation = static_cast<Presentation>(presentation.value_or(0));
        m_reader.reportUnknown();
        return std::move(m_item);
    }

private:
    bool hasOptions() const { return m_item.type == ItemType::Choice || m_item.type == ItemType::Several; }

    void readAnswers() {
        const QString own = QStringLiteral("options");
        const QString shared = QStringLiteral("answers");
        if (!hasOptions()) return reportOutOfPlace({own, shared});
        if (!m_reader.has(shared)) {
            m_item.options = readOptions(m_reader, own, m_draft.instrument.languages, m_problems);
            return;
        }
        const QString name = m_reader.name(shared);
        if (const auto it = m_sets.constFind(name); it != m_sets.constEnd()) {
            m_item.options = *it;
        } else if (isName(name)) {
            m_reader.report(shared, "instrument.unknown_answers", {name.toStdString()});
        }
        reportOutOfPlace({own});
    }

    void readNumbers() {
        m_item.range = m_reader.range(QStringLiteral("range"));
        m_item.expected = m_reader.range(QStringLiteral("expected"));
        m_item.unit = m_reader.name(QStringLiteral("unit"), Need::Optional);
        if (!m_item.isNumeric()) {
            reportOutOfPlace({QStringLiteral("range"), QStringLiteral("expected"), QStringLiteral("unit")});
        }
        const bool isText = m_item.type == ItemType::Text;
        const int length =
            m_reader.count(QStringLiteral("max_length"), isText ? kDefaultTextLength : 0, kMaxTextLength);
        m_item.maximumLength = isText ? length : 0;
        if (!isText) reportOutOfPlace({QStringLiteral("max_length")});
    }

    void readLogic() {
        const int index = static_cast<int>(m_draft.instrument.items.size());
        const QString showIf = QStringLiteral("show_if");
        m_item.showIf = m_reader.logic(showIf, Need::Optional);
        if (!m_item.showIf.isEmpty()) {
            m_draft.logic.push_back({m_reader.placeOf(showIf), m_item.showIf, index, 1});
        }
        const QString check = QStringLiteral("check");
        const QJsonObject object = m_reader.object(check);
        if (!m_reader.has(check)) return;
        ObjectReader reader(object, m_reader.placeOf(check), m_draft.instrument.languages, m_problems);
        m_item.check = reader.logic(QStringLiteral("holds"), Need::Required);
        m_item.checkMessage = reader.localText(QStringLiteral("message"), Need::Required);
        reader.reportUnknown();
        if (!m_item.check.isEmpty()) {
            m_draft.logic.push_back({reader.placeOf(QStringLiteral("holds")), m_item.check, -1, 0});
        }
    }

    /// Of an unknown type nobody can say what belongs to it.
    void passOverTypedMembers() {
        for (const char* key : {"options", "answers", "range", "expected", "unit", "max_length"}) {
            m_reader.markKnown(QString::fromLatin1(key));
        }
    }

    void reportOutOfPlace(const QStringList& keys) {
        for (const QString& key : keys) {
            if (!m_reader.has(key)) continue;
            m_reader.report(key, "instrument.out_of_place");
            m_reader.markKnown(key);
        }
    }

    ObjectReader m_reader;
    const AnswerSets& m_sets;
    InstrumentDraft& m_draft;
    Problems& m_problems;
    Item m_item;
};

} // namespace

void readItems(ObjectReader& file, InstrumentDraft& draft, Problems& problems) {
    const AnswerSets sets = readAnswerSets(file, draft.instrument.languages, problems);
    const QString key = QStringLiteral("items");
    const auto objects = file.objects(key, Need::Required, kMaxItems);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const QString place = indexed(key, static_cast<qsizetype>(i));
        draft.instrument.items.push_back(ItemReader(objects[i], place, sets, draft, problems).read());
    }
    if (objects.empty() && file.has(key)) file.report(key, "instrument.missing");
}

} // namespace lacrima::instrument
