// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ThisComputerCard.h"

#include "ui/text/Translation.h"
#include "ui/widgets/input/FieldRow.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace lacrima::ui {
namespace {

constexpr int kChoiceWidth = 240;

} // namespace

ThisComputerCard::ThisComputerCard(QWidget* parent)
    : Card(parent, 20) {
    box()->setSpacing(12);
    box()->addWidget(label(tr("This computer"), "section", this));
    auto* theme = new QComboBox(this);
    theme->setObjectName(QStringLiteral("programTheme"));
    theme->addItem(tr("As the desktop"), QStringLiteral("desktop"));
    theme->addItem(tr("Light"), QStringLiteral("light"));
    theme->addItem(tr("Dark"), QStringLiteral("dark"));
    theme->setCurrentIndex(std::max(0, theme->findData(QSettings().value(QStringLiteral("theme")))));
    theme->setFixedWidth(kChoiceWidth);
    auto* language = new QComboBox(this);
    language->setObjectName(QStringLiteral("programLanguage"));
    for (const QString& code : text::programLanguages()) language->addItem(text::languageName(code), code);
    language->setCurrentIndex(language->findData(text::spokenLanguage()));
    language->setFixedWidth(kChoiceWidth);
    box()->addWidget(new FieldRow(tr("Appearance"), theme, {}, this));
    box()->addWidget(new FieldRow(tr("Language of the program"), language, {}, this));
    connect(theme, &QComboBox::activated, this,
        [this, theme] { Q_EMIT themeChosen(theme->currentData().toString()); });
    connect(language, &QComboBox::activated, this, [this, language] {
        Q_EMIT languageChosen(language->currentData().toString());
        // Where it was refused, the box goes on saying what is spoken.
        QMetaObject::invokeMethod(
            language, [language] { language->setCurrentIndex(language->findData(text::spokenLanguage())); },
            Qt::QueuedConnection);
    });
}

} // namespace lacrima::ui
