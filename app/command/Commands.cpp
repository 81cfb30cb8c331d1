// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/Commands.h"

#include <array>

namespace lacrima::app {
namespace {

constexpr std::array<Command, 15> kCommands{{
    {"new",
        "new STUDY --title T --passphrase-file F [--key-holder NAME] [--languages en,it] [--alliance wai_sr]",
        "make a study and print its recovery code once", &newOptions, &runNew},
    {"demo", "demo STUDY", "make the synthetic demonstration study (passphrase: demo)", &demoOptions,
        &runDemo},
    {"import", "import STUDY DATA.csv [--map MAP.json] [READING] [--dry-run] --passphrase-file F",
        "bring in cases from a wide file", &importOptions, &runImport},
    {"check", "check STUDY [--passphrase-file F] [--expect FINGERPRINT]",
        "verify every record, signature and chain", &checkOptions, &runCheck},
    {"office",
        "office STUDY [--accept FINGERPRINT|--refuse FINGERPRINT|--new FILE [--name NAME]|--go-on] [--json] "
        "[--passphrase-file F]",
        "the offices of a study, whether their envelopes count, and copies for new ones", &officeOptions,
        &runOffice},
    {"export",
        "export STUDY --format csv|codebook --out PATH [--missing codes|empty|columns] [--raw] [--excluded] "
        "[--bom] [--force] "
        "--passphrase-file F",
        "write the data to a file", &exportOptions, &runExport},
    {"findings", "findings STUDY [--confidence 0.95] [--margin 10] [--json] --passphrase-file F",
        "the findings of the abstract on this study", &findingsOptions, &runFindings},
    {"report",
        "report STUDY --out report.pdf|.html|.odt|.docx [--sections a,b] [--title T] [--language en|it] "
        "[--as-of POSITION] [--notes FILE] [--without-words] [--bootstrap N] [--force] "
        "--passphrase-file F",
        "tables, figures and methods as a document, with an R script that computes them again",
        &reportOptions, &runReport, true},
    {"draw", "draw --caseload N --seed S [--office O] [--clinician C] [--draw-number K]",
        "the random draw, verifiable", &drawOptions, &runDraw},
    {"describe", "describe DATA [--vars a,b] [--by g] [--json] [READING]",
        "number, mean, spread and shape of columns, also by group", &describeOptions, &runDescribe},
    {"frequency",
        "frequency DATA --vars a,b [--interval wilson|exact] [--confidence 0.95] [--json] [READING]",
        "how often each value occurs", &frequencyOptions, &runFrequency},
    {"correlate",
        "correlate DATA --x a,b [--y c,d] [--method "
        "pearson|point-biserial|biserial|spearman|kendall|polychoric|polyserial|bend|winsorised|biweight] "
        "[--partial e,f | --semi-partial e,f] [--adjust none|holm|bh|bonferroni|maxt] [--permutations N] "
        "[--bootstrap N] [--bootstrap-kind bca|percentile] [--cluster c] [--cluster-within] [--seed S] "
        "[--missing pairwise|listwise] [--confidence 0.95] [--json] [READING]",
        "correlations with intervals", &correlateOptions, &runCorrelate},
    {"reliability",
        "reliability DATA --items a,b,c [--reverse a --range 1:6] [--ordinal] [--confidence 0.95] [--json] "
        "[READING]",
        "alpha, omega and the items of a scale", &reliabilityOptions, &runReliability},
    {"compare",
        "compare DATA --outcome y --group g [--order low,medium,high] | --shared x --rivals a,b,c | --first "
        "a,b --second c,d "
        "[--method pearson|spearman|kendall] [--bootstrap N] [--bootstrap-kind bca|percentile] [--cluster c] "
        "[--cluster-within] [--seed S] [--confidence 0.95] [--json] [READING]",
        "an outcome between groups, or correlations of the same cases", &compareOptions, &runCompare},
    {"regress", "regress DATA --outcome y --on a,b [--confidence 0.95] [--json] [READING]",
        "linear regression with semi-partial correlations", &regressOptions, &runRegress},
}};

} // namespace

std::span<const Command> commands() {
    return kCommands;
}

const Command* findCommand(const QString& name) {
    for (const Command& command : kCommands) {
        if (name == QLatin1String(command.name)) return &command;
    }
    return nullptr;
}

QString helpOf(const Command& command) {
    return QStringLiteral("lacrima %1\n%2\n\n")
               .arg(QString::fromLatin1(command.usage), QString::fromLatin1(command.purpose)) +
           optionsHelp(command.options()) +
           optionsHelp(
               {{"accept-left-out", nullptr, "records that fail their check are no reason for status 1"},
                   {"help", nullptr, "this"}, {"version", nullptr, "the version of the program"}}) +
           QStringLiteral("\nExit status: 0 done, 1 the data say no, 2 usage, 3 a file or input is bad.\n");
}

} // namespace lacrima::app
