// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"
#include "app/command/ReadingArguments.h"
#include "app/command/analysis/CompareGroups.h"
#include "app/command/analysis/ComparePairs.h"
#include "app/command/analysis/CompareRivals.h"
#include "app/command/analysis/MethodWords.h"

#include <array>

namespace lacrima::app {
namespace {

using Run = Exit (*)(const DataInput&, const ParsedArguments&, const CompareRequest&, const Console&);

/// One form of the command: the two options that make it, and whether it takes --method.
struct Mode {
    const char* first;
    const char* second;
    bool hasMethod;
    Run run;
};

constexpr std::array<Mode, 3> kModes{{{"outcome", "group", false, &compareGroups},
    {"shared", "rivals", true, &compareCorrelations}, {"first", "second", true, &comparePairs}}};

/// The form whose two options are there and none of the others; nullptr when there is not one.
const Mode* modeOf(const ParsedArguments& parsed) {
    const Mode* found = nullptr;
    for (const Mode& mode : kModes) {
        if (parsed.has(mode.first) != parsed.has(mode.second)) return nullptr;
        if (!parsed.has(mode.first)) continue;
        if (found != nullptr) return nullptr;
        found = &mode;
    }
    return found;
}

QString readMethod(const ParsedArguments& parsed, CompareRequest& request) {
    using analysis::CorrelationMethod;
    if (!parsed.has("method")) return {};
    const auto method = methodNamed(parsed.option("method"));
    if (!method || (*method != CorrelationMethod::Pearson && *method != CorrelationMethod::Spearman &&
                       *method != CorrelationMethod::KendallTauB))
        return QStringLiteral("--method is pearson, spearman or kendall");
    request.method = *method;
    if (*method != CorrelationMethod::Pearson && !request.resampling.isAsked())
        return QStringLiteral("--method spearman and kendall compare by --bootstrap N alone");
    return {};
}

} // namespace

Options compareOptions() {
    return Options{{"outcome", "COLUMN", "compared between groups"},
               {"group", "COLUMN", "whose values make the groups"},
               {"order", "LEVELS", "low,medium,high: in which order the groups stand"},
               {"shared", "COLUMN", "correlated with each rival"},
               {"rivals", "COLUMNS", "whose correlations are compared"},
               {"first", "COLUMNS", "a,b: the correlation of these two is compared"},
               {"second", "COLUMNS", "c,d: with the correlation of these"},
               {"method", "METHOD", "of correlations: pearson, spearman or kendall"}} +
           resamplingOptions() + dataOptions();
}

Exit runCompare(const QStringList& arguments, const Console& console) {
    const QString usage = QString::fromLatin1(findCommand(QStringLiteral("compare"))->usage);
    const ParsedArguments parsed = parseArguments(arguments, compareOptions());
    if (!parsed.problem.isEmpty()) return console.misuse(parsed.problem, usage);
    const Mode* mode = modeOf(parsed);
    if (mode == nullptr)
        return console.misuse(QStringLiteral("--outcome and --group are needed, or --shared and --rivals, or "
                                             "--first and --second"),
            usage);
    if (!mode->hasMethod && parsed.has("method"))
        return console.misuse(QStringLiteral("--method goes with --rivals and with --second"), usage);
    if (mode->hasMethod && parsed.has("order"))
        return console.misuse(QStringLiteral("--order goes with --group"), usage);
    const auto confidence = confidenceOf(parsed);
    if (!confidence) return console.misuse(QStringLiteral("--confidence is a number between 0 and 1"), usage);
    CompareRequest request;
    request.confidence = *confidence;
    request.isJson = parsed.has("json");
    QString misuse = readResampling(parsed, request.resampling);
    if (misuse.isEmpty()) misuse = readMethod(parsed, request);
    if (!misuse.isEmpty()) return console.misuse(misuse, usage);
    Exit exit = Exit::Done;
    const auto data = openData(parsed, console, usage, exit);
    if (!data) return exit;
    const ChosenCluster cluster = chooseCluster(*data, parsed);
    if (!cluster.problem.isEmpty()) {
        console.complain(cluster.problem);
        return Exit::BadInput;
    }
    if (!cluster.variable.isEmpty())
        request.resampling.cluster = findings::clusterNumbers(data->dataset, cluster.variable);
    return mode->run(*data, parsed, request, console);
}

} // namespace lacrima::app
