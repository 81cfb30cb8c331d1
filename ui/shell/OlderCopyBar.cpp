// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OlderCopyBar.h"

#include "core/study/Study.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"

#include <QVBoxLayout>

namespace lacrima::ui {

OlderCopyBar::OlderCopyBar(study::Study& study, QWidget* parent)
    : QWidget(parent)
    , m_study(study)
    , m_message(new MessageBar(this)) {
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_message);
    m_message->setObjectName(QStringLiteral("olderCopy"));
    m_message->setProperty("place", QStringLiteral("top"));
    m_message->setLasting();
    connect(m_message, &MessageBar::offerTaken, this,
        [this] { askToGoOn(study::recordsLeftOut(m_study.memory().missing()).failed); });
    connect(m_message, &MessageBar::closed, this, &OlderCopyBar::refresh); // of the question alone
    refresh();
}

void OlderCopyBar::refresh() {
    const int missing = study::recordsLeftOut(m_study.memory().missing()).failed;
    const bool isBehind = m_study.memory().isBehind();
    setVisible(missing > 0 || isBehind);
    if (missing == 0 && !isBehind) return;
    if (m_study.memory().hasGivenUp()) {
        m_message->say(
            MessageBar::Tone::Danger, tr("This file has this computer’s office under a key that it gave up "
                                         "when it went on with another "
                                         "copy: it takes no answers. Open the file that was gone on with."));
        m_message->offer(tr("That file is lost…"));
        return;
    }
    if (!isBehind) {
        m_message->say(MessageBar::Tone::Warn, tr("At least %n record(s) that this computer has seen are not "
                                                  "in this file. If you have a newer one, open "
                                                  "that; if this is a copy for one office, all is well.",
                                                   nullptr, missing));
        if (m_study.keys().isUnlocked()) m_message->offer(tr("Say it no more…"));
        return;
    }
    if (!m_study.office().info()) {
        m_message->say(MessageBar::Tone::Danger, tr("This is an older copy of the study, from before this "
                                                    "computer’s office was in it: at least %n record(s) that "
                                                    "this computer has seen are missing. Open the newest "
                                                    "file. If it is lost, name the office again: it "
                                                    "gets a new key, and the team sees how many of its own "
                                                    "records are missing.",
                                                     nullptr, missing));
        return;
    }
    m_message->say(MessageBar::Tone::Danger, tr("This is an older copy of the study: at least %n record(s) "
                                                "that this computer has seen are not in it. It takes no "
                                                "answers: open the newest file, and keep this one if "
                                                "somebody may have gone on with it.",
                                                 nullptr, missing));
    m_message->offer(tr("The newest file is lost…"));
}

void OlderCopyBar::askToGoOn(int missing) {
    if (!m_study.memory().isBehind())
        return m_message->ask(
            tr("This computer will forget that it has seen them, and say so of no other file either."),
            tr("Forget them"), [this] { forget(); });
    if (!m_study.memory().needsNewKey())
        return m_message->ask(tr("Who can open the study, and which offices take part, stays as it was "
                                 "decided last, also where "
                                 "this copy does not know it yet. Nothing of this office is missing."),
            tr("Go on with this file"), [this] { goOn(); });
    const QString lost = missing == 0 ? QString()
                                      : tr("The team sees that at least %n record(s) are missing. Should the "
                                           "newer file turn up, use it no longer: this computer adds nothing "
                                           "to it.",
                                            nullptr, missing);
    m_message->ask(tr("Going on with this file cannot be taken back. The office gets a new key.") +
                       QLatin1Char(' ') + lost,
        tr("Go on with this file"), [this] { goOn(); });
}

void OlderCopyBar::forget() {
    const auto done = m_study.memory().beginAnew();
    refresh();
    if (!done) m_message->say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
}

void OlderCopyBar::goOn() {
    const auto done = m_study.memory().goOn();
    refresh();
    if (done)
        Q_EMIT wentOn(*done);
    else
        m_message->say(MessageBar::Tone::Danger, text::sentenceOf(done.error()));
}

} // namespace lacrima::ui
