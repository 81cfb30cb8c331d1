// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PrintedSheet.h"
#include "ui/widgets/Controls.h"

namespace lacrima::ui {

class MessageBar;

/// A code that is told only once, with ways to keep it on paper. It stays until somebody says that it is
/// kept, or the study is locked.
class CodeNote final : public QFrame {
    Q_OBJECT
public:
    /// Where the sheet went is said in `messages`.
    CodeNote(
        const QString& words, const QString& code, PrintedSheet sheet, MessageBar& messages, QWidget* parent);

private:
    void tell(const PrintedSheet::Outcome& outcome);

    PrintedSheet m_sheet;
    MessageBar& m_messages;
};

} // namespace lacrima::ui
