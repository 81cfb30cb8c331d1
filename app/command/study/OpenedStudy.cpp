// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/study/OpenedStudy.h"

#include "app/command/Console.h"
#include "core/study/Installation.h"

namespace lacrima::app {
base::Result<study::Study> openLocked(const QString& path, const Console& console) {
    auto id = study::installationOfThisComputer();
    if (!id) return id.error();
    auto study = study::Study::open(path, *id);
    if (!study) return study;
    const auto known = study::recognise(*study);
    if (!known) return known.error();
    if (!known->otherHere.isEmpty())
        console.complain(
            QStringLiteral("Another study stood at this path before, with the fingerprint %1. If nobody "
                           "told you that it is replaced, do not go on with this file.")
                .arg(known->otherHere));
    if (known->isNew && !study->definition().synthetic)
        console.complain(
            QStringLiteral("This computer sees this study for the first time. Compare its fingerprint "
                           "with the recovery sheet: %1")
                .arg(study->fingerprint()));
    return study;
}

base::Result<OpenedStudy> openStudy(
    const QString& path, const QString& passphraseFile, const Console& console) {
    auto passphrase = readPassphrase(passphraseFile);
    if (!passphrase) return passphrase.error();
    auto study = openLocked(path, console);
    if (!study) return study.error();
    const auto keyHolder = study->keys().unlock(*passphrase);
    if (!keyHolder) return keyHolder.error();
    auto fold = study::foldOf(*study);
    if (!fold) return fold.error();
    console.leaveOut(fold->leftOut());
    return OpenedStudy{std::move(*study), std::move(*fold),
        keyHolder->isEmpty() ? QStringLiteral("recovery code") : *keyHolder};
}

QString laterSittingsWords(const dataset::Dataset& dataset) {
    const std::size_t later = dataset.laterSittings;
    if (later == 0) return {};
    return later == 1 ? QStringLiteral("The first sitting of each patient; 1 later sitting is not in it.")
                      : QStringLiteral("The first sitting of each patient; %1 later sittings are not in it.")
                            .arg(later);
}

dataset::Dataset OpenedStudy::dataset() const {
    return dataset::buildDataset(fold.casebook, study::datasetOptionsOf(study, fold));
}

} // namespace lacrima::app
