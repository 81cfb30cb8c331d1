// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/ExplorePage.h"

#include "core/findings/AllianceSummary.h"
#include "ui/explore/page/AlliancePage.h"
#include "ui/explore/page/ComparedPage.h"
#include "ui/explore/page/CorrelationsPage.h"
#include "ui/explore/page/CryingPage.h"
#include "ui/explore/page/FindingsPage.h"
#include "ui/explore/page/GroupsPage.h"
#include "ui/explore/page/MissingPage.h"
#include "ui/explore/page/RelationPage.h"
#include "ui/explore/page/ReportPage.h"
#include "ui/explore/part/BusyBar.h"
#include "ui/explore/part/ExploreLayout.h"
#include "ui/explore/scope/CaseSelection.h"
#include "ui/explore/scope/ChoiceHistory.h"
#include "ui/explore/scope/SavedViewsMenu.h"
#include "ui/explore/scope/ScopeBar.h"
#include "ui/figures/Words.h"
#include "ui/report/added/AddedAnalysis.h"
#include "ui/session/SessionViews.h"
#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TabStrip.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

/// The day of a record, as the reader's place writes it.
QString dayWords(std::int64_t time) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::LongFormat);
}

/// The version of an arrangement whose digest is that of formatted text, as it was before there were keys.
constexpr int kFirstVersion = 1;
static_assert(PageNumbers::kVersion > kFirstVersion);

const QString kReport = QStringLiteral("tabReport");

QString foldKey(const char* part, const QString& tab) {
    return QStringLiteral("explore/%1/%2").arg(tab, QString::fromLatin1(part));
}

} // namespace

ExplorePage::ExplorePage(StudySession& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_selection(new CaseSelection(this))
    , m_scoped(new ScopedData(session, *m_selection, this))
    , m_tabs(new TabStrip(this))
    , m_leftOut(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this)) {
    header()->keepHeight();
    layout()->setContentsMargins(32, 12, 32, 24);
    addTabs();
    m_add = quietButton(tr("Add to report"), this);
    m_add->setObjectName(QStringLiteral("addToReport"));
    m_add->setToolTip(
        tr("Puts the figures and tables of this page, with its cases and choices, into the report."));
    m_add->setAccessibleDescription(m_add->toolTip());
    m_views = new SavedViewsMenu(session, this);
    header()->addAction(m_add);
    header()->addAction(m_views);
    m_scopeBar = new ScopeBar(session, *m_scoped, *m_selection, this);
    m_busy = new BusyBar(this);
    m_scopeBar->addAtEnd(m_busy);
    m_history = new ChoiceHistory(this);
    m_scopeBar->addAtEnd(m_history);
    addFolds();
    content()->addWidget(m_tabs);
    content()->addWidget(m_scopeBar);
    content()->addWidget(m_leftOut);
    content()->addWidget(m_message);
    content()->addWidget(m_pages, 1);
    addPages();
    connect(m_tabs, &TabStrip::chosen, this, &ExplorePage::showIndex);
    connect(m_busy, &BusyBar::stopChosen, this, [this] { currentTab()->stop(); });
    connect(m_scopeBar, &ScopeBar::scopeChosen, this, [this](const Scope& scope) {
        const Scope before = m_scoped->scope();
        if (before == scope) return;
        m_history->noteOther([this, before] {
            m_scopeBar->showScope(before);
            m_scoped->setScope(before);
        });
        m_scoped->setScope(scope);
    });
    connect(m_scopeBar, &ScopeBar::cleanChosen, this, [this] { Q_EMIT casesChosen(m_selection->keys()); });
    connect(m_scoped, &ScopedData::changed, this, [this] {
        if (!m_reopened) m_message->clear(); // what it said was about the data of before
        sayWhatIsLeftOut();
        for (AnalysisPage* tab : m_list) tab->setData(m_scoped->shown().kept);
    });
    m_leftOut->setLasting();
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    sayWhatIsLeftOut();
    connect(m_scoped, &ScopedData::failed, this, &ExplorePage::warn);
    connect(m_history, &ChoiceHistory::turned, this, [this](const AnalysisPage* page) {
        const auto at = std::find(m_list.begin(), m_list.end(), page);
        showIndex(static_cast<int>(at - m_list.begin()));
    });
    connect(m_add, &QPushButton::clicked, this, &ExplorePage::addToReport);
    connectViews();
    connect(m_message, &MessageBar::offerTaken, this, [this] {
        m_message->clear();
        if (const auto act = std::exchange(m_offered, nullptr)) act();
    });
    setFocusProxy(m_tabs);
    if (m_scoped->shown().kept != nullptr) {
        for (AnalysisPage* tab : m_list) tab->setData(m_scoped->shown().kept);
    }
    showIndex(0);
}

void ExplorePage::connectViews() {
    connect(m_views, &SavedViewsMenu::saveAsked, this, &ExplorePage::saveView);
    connect(m_views, &SavedViewsMenu::viewChosen, this, &ExplorePage::openView);
    connect(m_views, &SavedViewsMenu::done, this, [this](const QString& sentence) {
        m_message->say(MessageBar::Tone::Note, sentence);
        offer(tr("Undo"), [this] { m_session.viewStack().undo(); });
    });
    connect(m_views, &SavedViewsMenu::failed, this, &ExplorePage::warn);
}

void ExplorePage::warn(const base::Error& error) {
    m_message->say(MessageBar::Tone::Warn, text::sentenceOf(error));
}

void ExplorePage::sayWhatIsLeftOut() {
    const auto& kept = m_scoped->shown().kept;
    const QString words = kept != nullptr ? figures::leftOutWords(kept->leftOut) : QString();
    if (words.isEmpty()) return m_leftOut->clear();
    m_leftOut->say(kept->leftOut.all() == 0 ? MessageBar::Tone::Note : MessageBar::Tone::Danger, words);
}

/// All tabs stand before all pages: Tab goes through controls in the order they are made.
void ExplorePage::addTabs() {
    const std::pair<QString, const char*> tabs[] = {{tr("Crying"), "tabCrying"},
        {tr("Alliance"), "tabAlliance"}, {tr("Correlations"), "tabCorrelations"},
        {tr("Relation"), "tabRelation"}, {tr("Compared"), "tabCompared"}, {tr("Groups"), "tabGroups"},
        {tr("Findings"), "tabFindings"}, {tr("Missing"), "tabMissing"}, {tr("Report"), "tabReport"}};
    for (const auto& [words, name] : tabs) {
        m_names.append(QLatin1String(name));
        m_tabs->add(words, m_names.back());
    }
}

void ExplorePage::addPages() {
    m_relation = new RelationPage(*m_selection, this);
    auto* report = new ReportPage(m_session, *m_scoped, *m_selection, this);
    connect(report, &ReportPage::viewChosen, this, &ExplorePage::openView);
    for (AnalysisPage* page : std::initializer_list<AnalysisPage*>{new CryingPage(*m_selection, this),
             new AlliancePage(findings::allianceInstrument(m_session.catalogue()), *m_selection, this),
             new CorrelationsPage(*m_selection, this), m_relation, new ComparedPage(*m_selection, this),
             new GroupsPage(*m_selection, this), new FindingsPage(*m_selection, this),
             new MissingPage([this] { return m_scoped->shown().participation; }, *m_selection, this),
             report}) {
        m_pages->addWidget(page);
        if (ExploreLayout* panels = page->panels()) {
            const QString& tab = m_names[static_cast<qsizetype>(m_list.size())];
            panels->showOptions(QSettings().value(foldKey("options", tab), panels->showsOptions()).toBool());
            panels->showExplanation(
                QSettings().value(foldKey("explanation", tab), panels->showsExplanation()).toBool());
        }
        m_list.push_back(page);
        if (page->hasSettings()) m_history->add(page);
        connect(page, &AnalysisPage::headlineChanged, this, &ExplorePage::showHeadline);
        connect(page, &AnalysisPage::computed, this, &ExplorePage::judgeNumbers);
        connect(page, &AnalysisPage::stopped, this, [this] { m_reopened.reset(); });
        for (const auto end : {&AnalysisPage::computed, &AnalysisPage::stopped})
            connect(page, end, this, &ExplorePage::doWhatWaits, Qt::QueuedConnection);
        connect(page, &AnalysisPage::tabChosen, this, [this](const QString& tab) { show(tab); });
        connect(page, &AnalysisPage::relationChosen, this, [this](const QString& x, const QString& y) {
            m_relation->setPair(x, y);
            show(QStringLiteral("tabRelation"));
        });
    }
    QPushButton* before = m_views; // “Add to report” stands before it and was made before it
    for (const AnalysisPage* page : m_list) {
        for (QPushButton* button : page->headerButtons()) {
            header()->addAction(button);
            QWidget::setTabOrder(std::exchange(before, button), button);
        }
    }
}

/// What stands beside a chart folds away for it; each page remembers.
void ExplorePage::addFolds() {
    m_options = quietButton(tr("Options"), this);
    m_options->setObjectName(QStringLiteral("foldOptions"));
    m_explanation = quietButton(tr("What this is"), this);
    m_explanation->setObjectName(QStringLiteral("foldExplanation"));
    for (QPushButton* button : {m_options, m_explanation}) {
        button->setCheckable(true);
        m_scopeBar->addAtEnd(button);
    }
    connect(m_options, &QPushButton::clicked, this, [this](bool isShown) {
        currentTab()->panels()->showOptions(isShown);
        QSettings().setValue(foldKey("options", m_names[m_pages->currentIndex()]), isShown);
    });
    connect(m_explanation, &QPushButton::clicked, this, [this](bool isShown) {
        currentTab()->panels()->showExplanation(isShown);
        QSettings().setValue(foldKey("explanation", m_names[m_pages->currentIndex()]), isShown);
    });
}

void ExplorePage::showFolds() {
    const ExploreLayout* panels = currentTab()->panels();
    m_options->setVisible(panels != nullptr && panels->hasFoldingOptions());
    m_explanation->setVisible(panels != nullptr);
    if (panels == nullptr) return;
    m_options->setChecked(panels->showsOptions());
    m_explanation->setChecked(panels->showsExplanation());
}

void ExplorePage::show(const QString& tab) {
    const auto index = static_cast<int>(m_names.indexOf(tab));
    if (index >= 0) showIndex(index);
}

void ExplorePage::showIndex(int index) {
    if (index != m_pages->currentIndex() && !m_reopened)
        m_message->clear(); // it was about the page of before
    m_tabs->setCurrent(index);
    m_pages->setCurrentIndex(index);
    for (const AnalysisPage* page : m_list) {
        for (QPushButton* button : page->headerButtons()) button->setVisible(page == currentTab());
    }
    m_add->setVisible(m_names[index] != kReport);
    showFolds();
    m_history->setCurrent(currentTab());
    showHeadline();
}

AnalysisPage* ExplorePage::currentTab() const {
    return m_list[static_cast<std::size_t>(m_pages->currentIndex())];
}

void ExplorePage::showHeadline() {
    header()->setTitle(currentTab()->headline());
    header()->setPurpose(currentTab()->details());
    if (currentTab()->isLong())
        m_busy->begin(currentTab()->task(), currentTab()->canStop());
    else
        m_busy->end();
}

QByteArray ExplorePage::arrangement() const {
    QJsonObject pages;
    for (std::size_t i = 0; i < m_list.size(); ++i)
        pages.insert(m_names[static_cast<qsizetype>(i)], m_list[i]->choices());
    // What is shown, which is not what was asked for while a filter is wrong.
    const Scope& scope = m_scoped->shown().kept != nullptr ? m_scoped->shown().scope : m_scoped->scope();
    const QJsonObject all{{QStringLiteral("version"), PageNumbers::kVersion},
        {QStringLiteral("tab"), m_names[m_pages->currentIndex()]}, {QStringLiteral("filter"), scope.filter},
        {QStringLiteral("position"), static_cast<qint64>(scope.position)},
        {QStringLiteral("onlySelected"), scope.isSelection},
        {QStringLiteral("selection"), m_selection->toJson()}, {QStringLiteral("pages"), pages}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray ExplorePage::digestNow() const {
    return currentTab()->isStopped() ? QByteArray() : currentTab()->numbers().digest();
}

void ExplorePage::saveView(const QString& name) {
    whenComputed([this, name] {
        const auto saved = SessionViews(m_session).save(name, arrangement(), digestNow());
        if (!saved) return warn(saved.error());
        m_message->say(MessageBar::Tone::Note, tr("The view “%1” is kept in the study.").arg(name));
    });
}

void ExplorePage::addToReport() {
    whenComputed([this] {
        if (m_scoped->shown().kept == nullptr) return;
        SessionViews views(m_session);
        const QString& tab = m_names[m_pages->currentIndex()];
        const QString name =
            views.freeName(report::subjectOf(tab, currentTab()->choices(), *m_scoped->shown().kept));
        const QByteArray shown = report::namedBySubject(arrangement(), name);
        if (const QString same = report::nameInReport(shown, views.saved()); !same.isEmpty()) {
            m_message->say(MessageBar::Tone::Note, tr("This is in the report already, as “%1”.").arg(same));
            return offer(tr("Show the list"), [this] { show(kReport); });
        }
        if (const auto added = views.saveInReport(name, shown, digestNow()); !added)
            return warn(added.error());
        m_message->say(MessageBar::Tone::Note,
            tr("In the report now, as number %1 of what was added: “%2”. Until it is written it follows the "
               "data.")
                .arg(QString::number(views.inReport().size()), name));
        offer(tr("Show the list"), [this] { show(kReport); });
    });
}

void ExplorePage::whenComputed(std::function<void()> act) {
    if (currentTab()->isComputing()) // its numbers are on their way
        m_waiting = std::move(act);
    else
        act();
}

void ExplorePage::doWhatWaits() {
    if (!m_waiting || currentTab()->isComputing()) return;
    std::exchange(m_waiting, nullptr)();
}

void ExplorePage::offer(const QString& words, std::function<void()> act) {
    m_offered = std::move(act);
    m_message->offer(words);
}

void ExplorePage::openView(const QString& name) {
    for (const casebook::SavedViewVersion& version : SessionViews(m_session).saved()) {
        if (version.view.name != name) continue;
        const QJsonObject all = QJsonDocument::fromJson(version.view.arrangement).object();
        m_reopened = Reopened{name, {}, version.view.digest, version.view.logPosition, version.view.time,
            all.value(QStringLiteral("version")).toInt(kFirstVersion)};
        restore(version.view.arrangement);
        m_reopened->tab = currentTab();
        if (!currentTab()->isComputing()) currentTab()->setData(m_scoped->shown().kept);
        return;
    }
}

void ExplorePage::restore(const QByteArray& json) {
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    const QJsonObject pages = all.value(QStringLiteral("pages")).toObject();
    const Scope scope{all.value(QStringLiteral("filter")).toString(),
        all.value(QStringLiteral("onlySelected")).toBool(),
        std::clamp<qint64>(all.value(QStringLiteral("position")).toInteger(), 0, m_session.logPosition())};
    m_selection->restore(all.value(QStringLiteral("selection")).toArray());
    m_scopeBar->showScope(scope);
    for (std::size_t i = 0; i < m_list.size(); ++i) {
        const QJsonValue choices = pages.value(m_names[static_cast<qsizetype>(i)]);
        if (choices.isObject()) m_list[i]->restore(choices.toObject());
    }
    m_history->accept();
    show(all.value(QStringLiteral("tab")).toString());
    m_scoped->setScope(scope);
}

/// After a saved view was opened: are these the numbers it was saved with?
void ExplorePage::judgeNumbers() {
    if (!m_reopened || m_reopened->tab == nullptr || sender() != m_reopened->tab) return;
    if (!(m_scoped->shown().scope == m_scoped->scope())) return; // other data are on their way
    const Reopened view = *std::exchange(m_reopened, std::nullopt);
    const QByteArray digest = view.tab->numbers().digest();
    if (digest.isEmpty() || view.digest.isEmpty()) return;
    if (view.version != PageNumbers::kVersion) {
        m_message->say(MessageBar::Tone::Note,
            view.version < PageNumbers::kVersion
                ? tr("“%1” was saved by an older version of Lacrima, which compared numbers in another way. "
                     "Whether they are still the same is not known; save the view again to know it from now "
                     "on.")
                      .arg(view.name)
                : tr("“%1” was saved by a newer version of Lacrima. Whether its numbers are still the same "
                     "is not known.")
                      .arg(view.name));
        return;
    }
    if (digest == view.digest) {
        m_message->say(
            MessageBar::Tone::Note, tr("“%1”: the same numbers as when it was saved.").arg(view.name));
        return;
    }
    const QString positions =
        tr("log position %1 then, %2 now")
            .arg(QString::number(view.position), QString::number(m_scoped->shown().kept->logPosition));
    m_message->say(MessageBar::Tone::Warn,
        view.time == 0
            ? tr("“%1”: the data have changed since it was saved (%2). What you see are the numbers of now.")
                  .arg(view.name, positions)
            : tr("“%1”: the data have changed since it was saved on %2 (%3). What you see are the numbers of "
                 "now.")
                  .arg(view.name, dayWords(view.time), positions));
    offer(tr("Show it as it was"), [this, position = view.position] { showAsItWas(position); });
}

void ExplorePage::showAsItWas(std::int64_t position) {
    Scope scope = m_scoped->scope();
    scope.position = position;
    m_scopeBar->showScope(scope);
    m_scoped->setScope(scope);
}

} // namespace lacrima::ui
