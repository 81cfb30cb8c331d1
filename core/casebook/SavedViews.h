// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/Payload.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace lacrima::casebook {

/// One saving of a view. It stays in the history when it is replaced or removed.
struct SavedViewVersion {
    QByteArray record;       ///< id
    QByteArray lastReversal; ///< id of the newest record that undid or redid it; empty when there is none
    record::SavedView view;
    bool isActive = true; ///< false: undone or removed
};

/// The arrangements of the analysis that were saved under a name. Of each name the newest active version
/// counts; a view all of whose versions are undone is gone.
class SavedViews {
public:
    void add(const QByteArray& id, const record::SavedView& view);
    /// `root` is the record that saved it.
    void turn(const QByteArray& root, const QByteArray& reversal, bool isActive);

    /// One version a name, by name.
    std::vector<SavedViewVersion> current() const;
    /// Every version, in the order of the log; empty for an unknown name.
    std::vector<SavedViewVersion> history(const QString& name) const;

private:
    std::map<QString, std::vector<SavedViewVersion>> m_versions;
};

} // namespace lacrima::casebook
