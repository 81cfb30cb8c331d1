// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explore/page/ReportPage.h"

#include "core/dataset/FirstSittings.h"
#include "core/dataset/RowFilter.h"
#include "core/findings/AllianceSummary.h"
#include "core/findings/Findings.h"
#include "ui/explore/part/AddedList.h"
#include "ui/explore/part/ReportWords.h"
#include "ui/explore/scope/PastMoments.h"
#include "ui/explore/scope/ScopedData.h"
#include "ui/report/ReportFiles.h"
#include "ui/report/words/WrittenFor.h"
#include "ui/session/StudySession.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Translation.h"
#include "ui/widgets/Controls.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/input/FieldRow.h"
#include "ui/widgets/input/SaveDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace lacrima::ui {
namespace {

constexpr int kSectionsWidth = 320;
constexpr std::size_t kResamples = 10000;

} // namespace

ReportPage::ReportPage(
    StudySession& session, const ScopedData& scoped, CaseSelection& selection, QWidget* parent)
    : AnalysisPage(selection, parent)
    , m_session(session)
    , m_scoped(scoped)
    , m_title(new QLineEdit(this))
    , m_sections(new QListWidget(this))
    , m_words(new ReportWords(session, this))
    , m_added(new AddedList(session, this))
    , m_bootstrap(new QCheckBox(tr("BCa intervals, 10 000 resamples"), this))
    , m_format(new QComboBox(this))
    , m_write(primaryButton(tr("Write the report…"), this))
    , m_what(paragraph({}, "secondary", this))
    , m_message(new MessageBar(this))
    , m_job([this](const Written& written) { receive(written); }) {
    auto* row = new QHBoxLayout;
    row->setSpacing(32);
    row->addWidget(makeSections());
    row->addWidget(makeNotes(), 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    box->addWidget(m_message);
    box->addLayout(row, 1);
    connect(m_message, &MessageBar::offerTaken, this, [this] { writeTo(m_asked, true); });
    connect(m_added, &AddedList::failed, this, [this](const base::Error& error) {
        m_message->say(MessageBar::Tone::Warn, text::sentenceOf(error));
    });
    connect(m_added, &AddedList::viewChosen, this, &ReportPage::viewChosen);
    takeUp(m_words->settings());
    m_words->showSection(currentSection());
    m_words->watch(m_title);
    connect(m_words, &ReportWords::failed, this,
        [this](const QString& words) { m_message->say(MessageBar::Tone::Danger, words); });
    connect(m_words, &ReportWords::merged, this,
        [this](const QString& words) { m_message->say(MessageBar::Tone::Warn, words); });
    connect(m_title, &QLineEdit::textChanged, this, &ReportPage::keepSoon);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportPage::keepSoon);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportPage::keepSoon);
    connect(m_bootstrap, &QCheckBox::toggled, this, &ReportPage::keepSoon);
}

ReportPage::~ReportPage() = default;

void ReportPage::keepSoon() {
    m_words->keepSettingsSoon(settings());
}

QWidget* ReportPage::makeSections() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSectionsWidth);
    auto* box = new QVBoxLayout(side);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(16);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setPlaceholderText(tr("As the study is called"));
    m_sections->setObjectName(QStringLiteral("reportSections"));
    for (const report::Section section : report::allSections()) {
        auto* item = new QListWidgetItem(report::sectionTitle(section), m_sections);
        item->setData(Qt::UserRole, report::sectionCode(section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_sections->setCurrentRow(0);
    m_format->setObjectName(QStringLiteral("reportFormat"));
    m_format->addItem(tr("PDF, to print and send"), QStringLiteral("pdf"));
    m_format->addItem(tr("HTML, one file for the browser"), QStringLiteral("html"));
    m_format->addItem(tr("ODT, to go on writing"), QStringLiteral("odt"));
    m_format->addItem(tr("DOCX, to go on writing in Word"), QStringLiteral("docx"));
    m_write->setObjectName(QStringLiteral("writeReport"));
    box->addWidget(new FieldRow(tr("Title"), m_title, {}, side));
    auto* list = new FieldRow(tr("Sections"), m_sections, tr("Space takes a section in or out."), side);
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    box->addWidget(list, 1);
    m_bootstrap->setObjectName(QStringLiteral("reportBootstrap"));
    m_bootstrap->setAccessibleDescription(
        tr("Intervals of the correlations of crying and the alliance, in place of Fisher’s."));
    m_bootstrap->setToolTip(m_bootstrap->accessibleDescription());
    box->addWidget(m_bootstrap);
    box->addWidget(new FieldRow(tr("Format"), m_format, {}, side));
    box->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_sections, &QListWidget::currentRowChanged, this,
        [this] { m_words->showSection(currentSection()); });
    connect(m_write, &QPushButton::clicked, this, &ReportPage::askAndWrite);
    return side;
}

QWidget* ReportPage::makeNotes() {
    auto* side = new QWidget(this);
    auto* box = new QVBoxLayout(side);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_what->setObjectName(QStringLiteral("reportWhat"));
    box->addWidget(m_words, 1);
    box->addWidget(m_added);
    box->addWidget(m_what);
    box->addWidget(
        paragraph(tr("Beside the report stand its data, its numbers and an R script that computes them "
                     "again. They hold answers: keep them where the study file may be kept."),
            "secondary", side));
    return side;
}

report::Section ReportPage::currentSection() const {
    const int row = std::max(0, m_sections->currentRow());
    return report::allSections()[static_cast<std::size_t>(row)];
}

/// What the words are about: the part of the study, and its data as they are now.
QJsonObject ReportPage::scopeNow() const {
    const Scope& scope = m_scoped.shown().scope;
    return report::writtenFor(*data(), scope.filter, scope.isSelection);
}

void ReportPage::compute() {
    setHeadline(tr("Put the study on paper"),
        tr("Sections, your own words, figures and tables, and everything to compute them again."));
    QString what = tr(
        "The report speaks of %n case(s) at log position %1.", nullptr, static_cast<int>(data()->rows.size()))
                       .arg(data()->logPosition);
    if (const QString part = restriction(); !part.isEmpty()) what += QLatin1Char(' ') + part;
    if (const QString few = fewCasesWords(); !few.isEmpty()) what += QLatin1Char(' ') + few;
    m_what->setText(what);
    m_words->setScope(scopeNow());
    Q_EMIT computed();
}

/// Of the report, and of what was added of the same moment.
QString ReportPage::fewCasesWords() const {
    report::ReportMetadata metadata;
    metadata.takeCases(data()->rows.size());
    const auto& whole = m_scoped.shown().whole;
    for (const report::AddedAnalysis& added : report::addedFrom(SessionViews(m_session).saved())) {
        if (whole == nullptr || added.position > 0) continue;
        metadata.takeCasesOfPart(
            dataset::partOf(*whole, {added.filter, added.isHandPicked, added.picked}).dataset.rows.size());
    }
    return report::fewCasesWords(metadata);
}

/// Which part of the study the report speaks of; empty for all of it.
QString ReportPage::restriction() const {
    const Scope& scope = m_scoped.shown().scope;
    QStringList parts;
    if (!scope.filter.trimmed().isEmpty())
        parts.append(tr("Only those for which this holds: %1").arg(scope.filter.trimmed()));
    if (scope.isSelection) parts.append(tr("Only cases picked by hand in the charts."));
    return parts.join(QLatin1Char(' '));
}

report::ReportRequest ReportPage::request(const QString& stem) const {
    report::ReportRequest request;
    request.title = m_title->text().trimmed();
    request.date = QDate::currentDate();
    request.stem = stem;
    for (int i = 0; i < m_sections->count(); ++i) {
        if (m_sections->item(i)->checkState() == Qt::Checked)
            request.sections.insert(report::allSections()[static_cast<std::size_t>(i)]);
    }
    request.notes = m_words->notes();
    request.resamples = m_bootstrap->isChecked() ? kResamples : 0;
    return request;
}

void ReportPage::askAndWrite() {
    m_hadFocus = true; // the dialog takes it
    const QString end = m_format->currentData().toString();
    auto* dialog = new QFileDialog(this, tr("Where the report goes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(QStringLiteral("*.") + end);
    askToSave(*dialog, QStringLiteral("report.") + end);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::askAboutFilesBeside);
    dialog->open();
}

/// The dialog asked about the report itself, not about the files beside it.
void ReportPage::askAboutFilesBeside(const QString& path) {
    QStringList beside;
    for (const QString& other : report::ReportTarget{path, {}, true}.paths().mid(1)) {
        if (QFileInfo::exists(other)) beside.append(QFileInfo(other).fileName());
    }
    if (beside.isEmpty()) {
        writeTo(path, true);
        return;
    }
    m_asked = path;
    m_message->say(MessageBar::Tone::Warn,
        tr("These files are there already and would be replaced: %1").arg(beside.join(QStringLiteral(", "))));
    m_message->offer(tr("Replace them"));
}

/// Nothing when the state of the data has no name; that is said.
std::optional<report::ReportSource> ReportPage::source() {
    const ScopedSnapshot& shown = m_scoped.shown();
    auto claims = findings::shippedFindings();
    const auto hash = m_session.study().log().stateHash(shown.kept->logPosition);
    if (!claims || !hash) {
        m_message->say(MessageBar::Tone::Warn, text::sentenceOf(claims ? hash.error() : claims.error()));
        return std::nullopt;
    }
    report::ReportSource source{*shown.kept, *shown.participation,
        findings::allianceInstrument(m_session.catalogue()), std::move(*claims), m_session.definition().title,
        m_session.definition().answeredShare, shown.kept->logPosition, *hash,
        QCoreApplication::applicationVersion()};
    source.restriction = restriction();
    if (!source.restriction.isEmpty()) source.casesInAll = dataset::caseCount(*shown.whole);
    source.whole = shown.whole;
    source.added = report::addedFrom(SessionViews(m_session).saved());
    return source;
}

void ReportPage::writeTo(const QString& path, bool mayReplace) {
    report::ReportTarget target{path, m_session.study().path(), mayReplace};
    if (m_scoped.shown().kept == nullptr || m_scoped.shown().participation == nullptr) return;
    if (auto possible = target.check(); !possible) {
        m_message->say(MessageBar::Tone::Warn, text::sentenceOf(possible.error()));
        return;
    }
    const auto source = this->source();
    if (!source) return;
    m_hadFocus = m_hadFocus || m_write->hasFocus();
    m_write->setEnabled(false);
    m_message->say(MessageBar::Tone::Note, tr("The report is being written; you can go on working."));
    m_job.run([source = *source, moments = PastMoments(m_session, source->added), target,
                  request = request(target.stem())]() mutable -> Written {
        if (auto read = moments.readInto(source.added); !read) return {read.error(), target.path};
        const auto made = report::makeReport(source, request);
        if (!made) return {made.error(), target.path};
        return {report::saveReport(*made, target), target.path};
    });
}

void ReportPage::receive(const Written& written) {
    m_write->setEnabled(true);
    if (std::exchange(m_hadFocus, false) &&
        (QApplication::focusWidget() == nullptr || !isAncestorOf(QApplication::focusWidget())))
        m_write->setFocus(Qt::OtherFocusReason);
    if (written.result) {
        m_message->say(MessageBar::Tone::Note,
            tr("The report is in %1; its data, numbers and R script stand beside it.").arg(written.path));
    } else {
        m_message->say(MessageBar::Tone::Warn, text::sentenceOf(written.result.error()));
    }
}

QJsonObject ReportPage::settings() const {
    QJsonArray left;
    for (int i = 0; i < m_sections->count(); ++i) {
        const QListWidgetItem* item = m_sections->item(i);
        if (item->checkState() != Qt::Checked) left.append(item->data(Qt::UserRole).toString());
    }
    return {{QStringLiteral("title"), m_title->text()}, {QStringLiteral("without"), left},
        {QStringLiteral("bootstrap"), m_bootstrap->isChecked()},
        {QStringLiteral("format"), m_format->currentData().toString()}};
}

void ReportPage::takeUp(const QJsonObject& settings) {
    m_title->setText(settings.value(QStringLiteral("title")).toString());
    const QJsonArray left = settings.value(QStringLiteral("without")).toArray();
    for (int i = 0; i < m_sections->count(); ++i) {
        QListWidgetItem* item = m_sections->item(i);
        item->setCheckState(left.contains(item->data(Qt::UserRole).toString()) ? Qt::Unchecked : Qt::Checked);
    }
    m_format->setCurrentIndex(
        std::max(0, m_format->findData(settings.value(QStringLiteral("format")).toString())));
    m_bootstrap->setChecked(settings.value(QStringLiteral("bootstrap")).toBool());
}

} // namespace lacrima::ui
