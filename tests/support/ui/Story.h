// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/Patient.h"

class QTableView;

namespace lacrima::ui::test {

/// The whole life of a small study, scene by scene, from its founding to the charts. Each scene asserts what
/// the people in it must see.
class Story final {
public:
    static constexpr const char* kPassphrase = "lantern meadow copper violin seven";
    static constexpr const char* kPin = "731946";
    static constexpr const char* kOffice = "Via Dante";
    /// What nobody may find once it is sealed: a comment, a number of times, a patient's name on a list.
    static constexpr const char* kComment = "kestrel over the grey orchard";
    static constexpr const char* kCount = "4417";
    static constexpr const char* kLocalCode = "Bianchi-Quattrocchi";

    explicit Story(Driver& driver)
        : m_driver(driver) {}

    QString studyPath() const { return Home::instance().path(m_file); }
    void useFile(const char* file) { m_file = file; }

    void found();
    void setUpOffice();
    void neverCried();  ///< first clinician and patient
    void changesMind(); ///< second ones, up to the pause
    void restarted();   ///< the program ends and starts; the survey waits
    void resumed();     ///< and is finished
    void unlocks();
    void seesBothCases();
    void explores();
    void corrects();
    void excludes();
    void locks();

    void openRail(const char* entry);
    void unlockWith(const char* passphrase);
    /// Cell of the grid in words, by case and variable.
    QString cell(const char* caseId, const char* variable) const;
    void selectCell(const char* caseId, const char* variable);

private:
    QTableView* grid() const;
    QModelIndex indexOf(const char* caseId, const char* variable) const;
    void practiceForm();
    void draw(const char* list);
    void diagnosticForm();
    QString everCried();
    bool waitEverCried(const char* count);
    QStringList boardRow(const char* caseId);

    Driver& m_driver;
    const char* m_file = "documents/tears.lacrima";
    QString m_resumeCode;
};

} // namespace lacrima::ui::test
