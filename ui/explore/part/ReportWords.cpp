// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/part/ReportWords.h"

#include "ui/report/words/WrittenFor.h"
#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/input/PlainTextBox.h"

#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kKeepAfter = 1500; ///< milliseconds after the first key that is not kept

} // namespace

ReportWords::ReportWords(StudySession& session, QWidget* parent)
    : QWidget(parent)
    , m_kept(session.study().kept())
    , m_title(label({}, "field", this))
    , m_text(new PlainTextBox(this))
    , m_written(paragraph({}, "problem", this)) {
    m_text->setObjectName(QStringLiteral("reportNote"));
    m_text->setPlaceholderText(tr("What you want to say before the numbers of this section."));
    m_title->setBuddy(m_text);
    m_written->setObjectName(QStringLiteral("reportWrittenFor"));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_title);
    box->addWidget(m_text, 1);
    box->addWidget(m_written);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kKeepAfter);
    connect(&m_soon, &QTimer::timeout, this, &ReportWords::keepNow);
    connect(m_text, &PlainTextBox::textChanged, this, &ReportWords::takeWords);
    connect(&session, &StudySession::aboutToLock, this, &ReportWords::keepNow);
    watch(m_text);
    takeUpWhatOthersWrote();
}

ReportWords::~ReportWords() {
    blockSignals(true); // whoever would say it is going, too
    if (m_soon.isActive()) keepNow();
}

void ReportWords::watch(QWidget* field) {
    field->installEventFilter(this);
}

bool ReportWords::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) keepNow();
    if (event->type() == QEvent::FocusIn) takeUpWhatOthersWrote();
    return QWidget::eventFilter(watched, event);
}

void ReportWords::showEvent(QShowEvent* event) {
    takeUpWhatOthersWrote();
    QWidget::showEvent(event);
}

void ReportWords::takeWords() {
    const QString words = m_text->toPlainText();
    m_notes[m_section] = words.trimmed().isEmpty() ? report::KeptNote{} : report::KeptNote{words, m_scope};
    m_unkept.insert(m_section);
    showWrittenFor();
    if (!m_soon.isActive()) m_soon.start(); // at the latest then, however fast the keys come
}

void ReportWords::keepSettingsSoon(const QJsonObject& settings) {
    m_settings = settings;
    m_areSettingsKept = false;
    if (!m_soon.isActive()) m_soon.start();
}

void ReportWords::keepNow() {
    m_soon.stop();
    base::Result<void> kept;
    const std::set<report::Section> unkept = m_unkept;
    for (const report::Section section : unkept) {
        if (auto one = keepSection(section); !one) kept = one;
    }
    if (!m_areSettingsKept) {
        if (auto one = keepSettings(); !one) kept = one;
    }
    if (kept) return;
    m_soon.start();
    Q_EMIT failed(
        tr("What you wrote here could not be kept in the study. %1").arg(text::sentenceOf(kept.error())));
}

base::Result<void> ReportWords::keepSection(report::Section section) {
    const auto kept = m_kept.keep(section, m_notes[section]);
    if (!kept) return kept.error();
    m_unkept.erase(section);
    if (kept->words == m_notes[section].words) return {};
    m_notes[section] = *kept;
    if (section == m_section) showNote();
    Q_EMIT merged(tr("Somebody else wrote on “%1” in this study meanwhile. Both texts stand there now: read "
                     "them before they go into the report.")
                      .arg(report::sectionTitle(section)));
    return {};
}

base::Result<void> ReportWords::keepSettings() {
    const auto replaced = m_kept.keepSettings(m_settings);
    if (!replaced) return replaced.error();
    m_areSettingsKept = true;
    const QString title = (*replaced)[QStringLiteral("title")].toString();
    if (!title.isEmpty()) {
        Q_EMIT merged(
            tr("Somebody else called this report “%1” meanwhile; it is called now as you wrote.").arg(title));
    }
    return {};
}

void ReportWords::takeUpWhatOthersWrote() {
    keepNow();
    if (m_soon.isActive() || !m_kept.read()) return; // what is not kept yet stands above what is read
    m_notes = m_kept.notes();
    if (m_text->toPlainText() != m_notes[m_section].words) showNote();
}

void ReportWords::showSection(report::Section section) {
    keepNow();
    m_section = section;
    m_title->setText(tr("Your words on “%1”").arg(report::sectionTitle(section)));
    m_text->setAccessibleName(m_title->text());
    showNote();
}

/// The cursor stays where it is, if that is within the words.
void ReportWords::showNote() {
    const QSignalBlocker block(m_text);
    const QString& words = m_notes[m_section].words;
    const qsizetype at = m_text->textCursor().position();
    const bool isSame = words.startsWith(m_text->toPlainText().left(at));
    m_text->showText(words);
    if (isSame && m_text->hasFocus()) {
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(static_cast<int>(std::min(at, words.size())));
        m_text->setTextCursor(cursor);
    }
    showWrittenFor();
}

void ReportWords::setScope(const QJsonObject& scope) {
    m_scope = scope;
    showWrittenFor();
}

/// Words on some of the cases, or on other answers, are easily untrue of those of the report.
void ReportWords::showWrittenFor() {
    const report::KeptNote& note = m_notes[m_section];
    const QJsonObject& then = note.writtenFor;
    const QString about = note.words.trimmed().isEmpty() ? QString() : report::otherThan(then, m_scope);
    m_written->setVisible(!about.isEmpty());
    m_written->setText(
        tr("These words were written on %1, and the report says so beside them. Read them again "
           "before they go into it.")
            .arg(about));
}

std::map<report::Section, report::Note> ReportWords::notes() const {
    std::map<report::Section, report::Note> notes;
    for (const auto& [section, note] : m_notes) {
        if (!note.words.trimmed().isEmpty())
            notes.emplace(section, report::Note{note.words, report::otherThan(note.writtenFor, m_scope)});
    }
    return notes;
}

} // namespace lacrima::ui
