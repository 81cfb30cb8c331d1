// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/survey/page/CodePage.h"

#include <QCoreApplication>
#include <QStringList>

class QPushButton;

namespace lacrima::ui {

/// A page of fixed sentences and the buttons on it, in the order in which they stand (null where there is
/// none).
struct MadePage {
    PatientPage* page = nullptr;
    QPushButton* first = nullptr;
    QPushButton* second = nullptr;
    QPushButton* third = nullptr;
};

/// The pages of patient mode that are words and buttons only. Each is made in the language spoken now.
class SurveyPages {
    Q_DECLARE_TR_FUNCTIONS(lacrima::ui::SurveyPages)
public:
    enum class Farewell { Sealed, Discarded, Declined };

    static MadePage handOver(QWidget* parent);
    /// What the window adds (languages, text sizes) goes between the words and the button.
    static MadePage settings(QWidget* parent);
    /// `fingerprint` is that of the study: what answers are locked for.
    static MadePage consent(const QString& fingerprint, QWidget* parent);
    /// Going on is a choice: Enter on this page, as it comes, does nothing.
    static MadePage resumeCode(const QString& code, QWidget* parent);
    static MadePage introduction(const QString& title, const QString& text, QWidget* parent);
    static MadePage talk(const QString& supportText, QWidget* parent);
    static MadePage stop(QWidget* parent);
    static MadePage stillThere(int seconds, bool isCodeHidden, QWidget* parent);
    static QString countdown(int seconds, bool isCodeHidden);
    static MadePage paused(QWidget* parent);
    /// After a crash: first goes on (null when all is sealed), second hands back.
    static MadePage restarted(bool hasDraft, bool isOver, QWidget* parent);
    static MadePage sealing(QWidget* parent);
    static MadePage farewell(Farewell which, QWidget* parent);
    static MadePage otherVersion(QWidget* parent);
    static CodePage* enterCode(QWidget* parent);
    static CodePage* locked(QWidget* parent);

    static QString part(int number, int count, const QString& title);
    static QString wrongCode(bool isMistyped);
    static QString notSaved(const QString& reason);
    static QString notSealed(const QString& reason);
    static QString notBegun(const QString& reason);
    static QString tryAgain();
    static QString pauseWithoutAnswer();
    static QString lettersName(int textSize);
};

} // namespace lacrima::ui
