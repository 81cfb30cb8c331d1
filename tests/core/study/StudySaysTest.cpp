// SPDX-License-Identifier: GPL-3.0-or-later
// What a study says of its PIN, its drafts, its key holders and offices, step for step and day for day.
#include "tests/core/study/StudyFixture.h"
#include "tests/support/ScriptOfWords.h"
#include "tests/support/SetClock.h"

namespace lacrima::study {
namespace {

QString str(const char* words) {
    return QString::fromUtf8(words);
}

template<class T>
QString outcome(const base::Result<T>& result) {
    if (result) return str("done");
    QString words = QString::fromStdString(std::string(result.error().key));
    for (const std::string& argument : result.error().arguments)
        words += str(" ") + QString::fromStdString(argument);
    return words;
}

class StudySaysTest : public StudyFixture {
protected:
    void SetUp() override {
        StudyFixture::SetUp();
        study().setClock(m_clock);
    }
    QByteArray draft(const char* caseId, int sitting, double progress) {
        auto started = study().drafts().start(
            {str("VD01"), str(caseId), sitting, {str("crying")}}, DraftContent{}, seal::KdfCost::minimal());
        EXPECT_TRUE(started) << keyOf(started);
        EXPECT_TRUE(study().drafts().save(started->draft, DraftContent{}, progress));
        return started->draft.id;
    }
    QStringList drafts() {
        QStringList lines;
        for (const bool isAside : {false, true}) {
            const auto list = isAside ? study().drafts().discarded() : study().drafts().list();
            for (const store::DraftSummary& each : *list)
                lines.append(str("%1%2 sitting %3, %4 thirds")
                                 .arg(isAside ? str("aside: ") : QString(), each.caseId,
                                     QString::number(each.sitting), QString::number(each.thirds)));
        }
        lines.sort();
        return lines;
    }

    std::shared_ptr<support::SetClock> m_clock = std::make_shared<support::SetClock>();
};

/// Three tries are free; then each wrong one doubles the wait, to five minutes and no further.
TEST_F(StudySaysTest, WaitsOfThePin) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("study-pin"));
    ASSERT_TRUE(study().office().setPin(str("4711"), seal::KdfCost::minimal()));
    QStringList lines;
    for (int i = 1; i <= 14; ++i) {
        QString line = str("try %1: %2").arg(i).arg(outcome(study().office().checkPin(str("0000"))));
        for (const std::int64_t passed : {0, 1, 999, 1000, 1999})
            line += str("; after %1 ms ").arg(passed) + [&] {
                m_clock->time += passed;
                const auto checked = study().office().checkPin(str("0000"));
                m_clock->time -= passed;
                return checked.error().key.is("study.wait") ? outcome(checked) : str("asked");
            }();
        lines.append(line);
        m_clock->time += 300'000;
    }
    lines.append(str("right: ") + outcome(study().office().checkPin(str("4711"))));
    lines.append(str("wrong again: ") + outcome(study().office().checkPin(str("0000"))));
    script.noteWhole(str("wrong PINs"), lines);
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST_F(StudySaysTest, DraftsFromDayToDay) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("study-drafts"));
    appendSomething(1);
    std::vector<QByteArray> ids;
    const std::array progress{0.0, 0.33, 0.34, 0.66, 0.67, 1.0};
    for (std::size_t i = 0; i < progress.size(); ++i)
        ids.push_back(draft(i % 2 == 0 ? "VD01-1" : "VD01-2", static_cast<int>(i) + 2, progress[i]));
    script.note(str("begun"), drafts());
    QStringList found;
    for (const int sitting : {1, 2, 3, 4}) {
        for (const char* caseId : {"VD01-1", "VD01-2"}) {
            const auto draft = study().drafts().find(str(caseId), sitting);
            const auto sealed = study().board().hasSurvey(str(caseId), sitting);
            found.append(str("%1 sitting %2: %3, %4")
                             .arg(str(caseId), QString::number(sitting),
                                 *draft ? str("waits for sitting %1").arg((*draft)->sitting) : str("none"),
                                 *sealed ? str("sealed") : str("open")));
        }
    }
    script.noteWhole(str("by case and sitting"), found);
    ASSERT_TRUE(study().drafts().discard(ids[0]));
    m_clock->time += 29 * support::SetClock::kDay;
    ASSERT_TRUE(study().drafts().discard(ids[1]));
    script.note(str("two put aside"), drafts());
    for (const int days : {1, 1, 28, 1, 1}) {
        m_clock->time += days * support::SetClock::kDay;
        ASSERT_TRUE(study().drafts().purge());
        script.note(str("%1 days later, nothing recorded").arg(days), drafts());
        appendSomething(1);
        ASSERT_TRUE(study().drafts().purge());
        script.note(str("with a record of that day"), drafts());
    }
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

TEST_F(StudySaysTest, KeyHoldersAndOffices) {
    support::ScriptOfWords script(LACRIMA_TRANSCRIPT("study-people"));
    const auto cost = seal::KdfCost::minimal();
    const auto people = [&](const base::Result<void>& done, const char* step) {
        QStringList lines{outcome(done)};
        const auto holders = study().keys().holders();
        const auto acts = study().keys().acts();
        const auto offices = study().team().offices();
        for (const QString& holder : *holders) lines.append(str("holder ") + holder);
        for (const HolderAct& act : *acts) {
            const bool isOfOffice = act.act == kOfficeAccepted || act.act == kOfficeRefused;
            lines.append(str("act %1 of “%2” by “%3”")
                             .arg(QString(act.act), isOfOffice ? str("an office") : act.name, act.author));
        }
        for (const OfficeOverview& each : *offices)
            lines.append(str("office %1, %2, state %3, %4 cases, %5 envelopes%6")
                             .arg(each.office.code, each.office.name,
                                 QString::number(static_cast<int>(each.office.state)),
                                 QString::number(each.cases), QString::number(each.envelopes),
                                 each.isThisComputer ? str(", this computer") : QString()));
        script.note(str(step), lines);
    };
    people({}, "as it was made");
    appendSomething(2);
    people({}, "with records");
    people(study().keys().add(str("Bob"), str("shibboleth"), cost), "Bob");
    people(study().keys().add(str("Bob"), str("another"), cost), "Bob again");
    people(study().keys().add(str(""), str("another"), cost), "nobody");
    people(
        study().keys().changePassphrase(str("Bob"), str("wrong"), str("better"), cost), "a wrong passphrase");
    people(
        study().keys().changePassphrase(str("Bob"), str("shibboleth"), str("better"), cost), "a better one");
    people(study().keys().changePassphrase(str("Cleo"), str("x"), str("y"), cost), "of nobody");
    people(study().keys().remove(str("Bob")), "without Bob");
    people(study().keys().remove(str("Bob")), "without Bob twice");
    people(study().keys().add(str("Bob"), str("shibboleth"), cost), "Bob once more");
    people(study().keys().remove(str("Ada")), "the last one");
    const auto renewed = study().keys().renewRecovery(cost);
    people(renewed ? base::Result<void>() : base::Result<void>(renewed.error()), "another sheet");
    auto other = Study::open(path(), installation('x'));
    ASSERT_TRUE(other && other->office().registerAs(str("CC"), str("Corso")));
    people({}, "another office");
    const QString fingerprint = study().team().offices()->back().office.fingerprint;
    people(study().team().refuse(fingerprint), "refused");
    people(study().team().accept(fingerprint), "accepted");
    study().keys().lock();
    people(study().team().refuse(fingerprint), "while it is locked");
    EXPECT_EQ(script.difference().toStdString(), std::string());
}

} // namespace
} // namespace lacrima::study
