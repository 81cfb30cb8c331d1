// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/SessionViews.h"

#include "core/casebook/ReportPlace.h"
#include "ui/session/StudySession.h"
#include "ui/session/UndoCommands.h"

#include <algorithm>
#include <utility>

namespace lacrima::ui {

std::vector<casebook::SavedViewVersion> SessionViews::saved() const {
    return m_session->casebook().savedViews();
}

std::vector<casebook::SavedViewVersion> SessionViews::inReport() const {
    return casebook::inReport(saved());
}

std::optional<record::SavedView> SessionViews::find(const QString& name) const {
    for (const casebook::SavedViewVersion& version : saved()) {
        if (version.view.name == name.trimmed()) return version.view;
    }
    return std::nullopt;
}

QString SessionViews::freeName(const QString& name) const {
    QString free = name.trimmed();
    for (int i = 2; has(free); ++i) free = QStringLiteral("%1 (%2)").arg(name.trimmed(), QString::number(i));
    return free;
}

int SessionViews::placeAtTheEnd() const {
    const auto views = inReport();
    return views.empty() ? 1 : casebook::reportPlace(views.back().view).value_or(0) + 1;
}

base::Result<void> SessionViews::append(std::vector<record::Payload> payloads, const QString& what) {
    if (!m_session->isUnlocked()) return base::error("study.locked");
    const std::int64_t before = m_session->logPosition();
    m_session->viewStack().push(new AppendCommand(*m_session, std::move(payloads), what));
    if (m_session->logPosition() == before) return base::error("view.not_saved");
    return {};
}

base::Result<void> SessionViews::saveAt(const QString& name, const QByteArray& json, const QByteArray& digest,
    std::optional<int> place, const QString& what) {
    if (!m_session->isUnlocked()) return base::error("study.locked");
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) return base::error("view.no_name");
    const record::SavedView view = casebook::atReportPlace(
        {trimmed, json, m_session->logPosition(), digest, m_session->keyHolder(), 0}, place);
    if (view.arrangement.size() > record::kLargestArrangement) return base::error("view.too_large");
    return append({view}, what.arg(trimmed));
}

base::Result<void> SessionViews::save(const QString& name, const QByteArray& json, const QByteArray& digest) {
    if (!m_session->isUnlocked()) return base::error("study.locked");
    const auto replaced = find(name);
    return saveAt(name, json, digest, replaced ? casebook::reportPlace(*replaced) : std::nullopt,
        StudySession::tr("saving of the view “%1”"));
}

base::Result<void> SessionViews::saveInReport(
    const QString& name, const QByteArray& json, const QByteArray& digest) {
    if (!m_session->isUnlocked()) return base::error("study.locked");
    return saveAt(name, json, digest, placeAtTheEnd(), StudySession::tr("adding of “%1” to the report"));
}

/// An older version would come back if only the newest were reversed.
std::vector<record::Payload> SessionViews::reversalsOf(const QString& name) const {
    std::vector<record::Payload> reversals;
    for (const auto& version : m_session->casebook().views().history(name.trimmed())) {
        if (!version.isActive) continue;
        const QByteArray& newest = version.lastReversal.isEmpty() ? version.record : version.lastReversal;
        reversals.emplace_back(record::Reversal{newest, m_session->keyHolder(), 0});
    }
    return reversals;
}

void SessionViews::remove(const QString& name) {
    std::vector<record::Payload> reversals = reversalsOf(name);
    if (reversals.empty()) return;
    m_session->viewStack().push(new AppendCommand(
        *m_session, std::move(reversals), StudySession::tr("removal of the view “%1”").arg(name.trimmed())));
}

base::Result<void> SessionViews::rename(const QString& name, const QString& other) {
    auto view = find(name);
    const QString wanted = other.trimmed();
    if (!view || wanted == view->name) return {};
    if (wanted.isEmpty()) return base::error("view.no_name");
    if (has(wanted)) return base::error("view.name_taken", {wanted.toStdString()});
    std::vector<record::Payload> payloads = reversalsOf(name);
    view->name = wanted;
    view->author = m_session->keyHolder();
    view->time = 0;
    payloads.emplace_back(std::move(*view));
    return append(std::move(payloads), StudySession::tr("renaming of the view “%1”").arg(name.trimmed()));
}

base::Result<void> SessionViews::addToReport(const QString& name) {
    auto view = find(name);
    if (!view || casebook::reportPlace(*view)) return {};
    view->author = m_session->keyHolder();
    view->time = 0;
    return append({casebook::atReportPlace(std::move(*view), placeAtTheEnd())},
        StudySession::tr("adding of the view “%1” to the report").arg(name.trimmed()));
}

base::Result<void> SessionViews::takeFromReport(const QString& name) {
    auto view = find(name);
    if (!view || !casebook::reportPlace(*view)) return {};
    view->author = m_session->keyHolder();
    view->time = 0;
    return append({casebook::atReportPlace(std::move(*view), std::nullopt)},
        StudySession::tr("taking of the view “%1” out of the report").arg(name.trimmed()));
}

/// Places are counted anew: two offices may have given the same one.
base::Result<void> SessionViews::moveInReport(const QString& name, Move move) {
    auto views = inReport();
    const auto found = std::find_if(views.begin(), views.end(),
        [&](const casebook::SavedViewVersion& version) { return version.view.name == name.trimmed(); });
    const auto last = move == Move::Up ? views.begin() : views.end() - 1;
    if (found == views.end() || found == last) return {};
    std::iter_swap(found, move == Move::Up ? found - 1 : found + 1);
    std::vector<record::Payload> payloads;
    for (std::size_t i = 0; i < views.size(); ++i) {
        record::SavedView& view = views[i].view;
        const int place = static_cast<int>(i) + 1;
        if (casebook::reportPlace(view) == place) continue;
        view.author = m_session->keyHolder();
        view.time = 0;
        payloads.emplace_back(casebook::atReportPlace(std::move(view), place));
    }
    return append(std::move(payloads), StudySession::tr("another order of the report"));
}

} // namespace lacrima::ui
