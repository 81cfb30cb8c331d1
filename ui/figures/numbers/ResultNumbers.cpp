// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/numbers/ResultNumbers.h"

namespace lacrima::ui::figures {
namespace {

/// Puts the numbers of one thing under a key that begins with its name.
class Under {
public:
    Under(PageNumbers& numbers, const QString& key)
        : m_numbers(numbers)
        , m_key(key) {}

    Under operator[](const QString& name) const { return {m_numbers, m_key + QLatin1Char('.') + name}; }
    Under operator[](const char* name) const { return (*this)[QString::fromLatin1(name)]; }
    Under operator[](std::size_t position) const { return (*this)[QString::number(position)]; }

    void put(double value) const { m_numbers.add(m_key, value); }
    void put(std::size_t count) const { m_numbers.add(m_key, static_cast<double>(count)); }
    void put(const analysis::Interval& interval) const {
        (*this)["low"].put(interval.low);
        (*this)["high"].put(interval.high);
    }
    void put(const analysis::Proportion& share) const {
        (*this)["count"].put(share.count);
        (*this)["n"].put(share.n);
        put(share.interval);
    }
    void put(const analysis::Description& values) const {
        (*this)["n"].put(values.n);
        (*this)["mean"].put(values.mean);
        (*this)["median"].put(values.median);
        (*this)["q1"].put(values.lowerQuartile);
        (*this)["q3"].put(values.upperQuartile);
        (*this)["min"].put(values.min);
        (*this)["max"].put(values.max);
        (*this)["sd"].put(values.sd);
    }
    void put(const analysis::Correlation& correlation) const {
        (*this)["r"].put(correlation.estimate);
        (*this)["n"].put(correlation.n);
        (*this)["statistic"].put(correlation.statistic);
        if (correlation.pMethod != analysis::PMethod::None) (*this)["p"].put(correlation.p.p);
        put(correlation.interval);
    }
    void put(const analysis::EffectSize& effect) const {
        (*this)["estimate"].put(effect.estimate);
        put(effect.interval);
    }
    template<class T>
    void put(const std::optional<T>& value) const {
        if (value) put(*value);
    }
    template<class T>
    void put(const analysis::Computed<T>& value) const {
        if (value) put(*value);
    }
    void put(const analysis::TestStatistic& test) const { putTest(test.value, test.p); }
    void put(const analysis::ShareTrend& test) const {
        putTest(test.z, test.p);
        put(test.r);
    }
    void put(const analysis::ShareDifference& test) const { putTest(test.chiSquared, test.p); }
    void put(const analysis::JonckheereTerpstra& test) const {
        putTest(test.j, test.p);
        put(test.tauB);
    }
    void put(const analysis::MannWhitney& test) const {
        putTest(test.w, test.p);
        put(test.rankBiserial);
    }
    void put(const analysis::KruskalWallis& test) const { putTest(test.h, test.p); }
    void put(const analysis::WelchAnova& test) const {
        putTest(test.f, test.p);
        put(test.etaSquared);
    }
    void put(const analysis::WelchT& test) const {
        putTest(test.t, test.p);
        (*this)["difference"].put(test.difference);
        put(test.interval);
        (*this)["g"].put(test.hedgesG);
    }

private:
    void putTest(double statistic, const analysis::PValue& p) const {
        (*this)["statistic"].put(statistic);
        (*this)["p"].put(p.p);
    }

    PageNumbers& m_numbers;
    QString m_key;
};

QString levelKey(const findings::GroupLevel& level) {
    return QString::number(level.value, 'g', 17);
}

} // namespace

void addNumbers(PageNumbers& numbers, const findings::CryingSummary& crying, const QString& key) {
    const Under under(numbers, key);
    under["cases"].put(crying.cases);
    under["ever"].put(crying.ever);
    under["last"].put(crying.lastSession);
    under["frequency"]["n"].put(crying.frequencyN);
    for (const findings::LevelShare& level : crying.frequency)
        under["frequency"][QString::number(level.value)].put(level.share);
}

void addNumbers(PageNumbers& numbers, const findings::CryingCounts& counts) {
    const Under under(numbers, QStringLiteral("count"));
    under["n"].put(counts.n);
    under["never"].put(counts.neverCried);
    under.put(counts.description);
}

void addNumbers(PageNumbers& numbers, const findings::CryingExperience& experience) {
    const Under under(numbers, QStringLiteral("experience"));
    const auto put = [&](const findings::RatedAnswers& answers) {
        const Under rating = under[answers.variable];
        for (const findings::LevelShare& level : answers.levels)
            rating[QString::number(level.value)].put(level.share);
        rating.put(answers.description);
        rating["interval"].put(answers.mean);
    };
    for (const findings::RatedAnswers& feeling : experience.feelings) put(feeling);
    for (const findings::RatedAnswers& rating : experience.consequences) put(rating);
    under["talked"].put(experience.talkedAbout);
    if (experience.intensity) put(*experience.intensity);
    for (const findings::CryingTopic& topic : experience.topics) under[topic.variable].put(topic.share);
    under["minutes"].put(experience.minutes);
    if (!experience.reliefShame) return;
    under["relief-shame"].put(experience.reliefShame->difference);
    under["relief-shame"]["n"].put(experience.reliefShame->n);
    under["relief-shame"].put(experience.reliefShame->interval);
}

void addNumbers(PageNumbers& numbers, const findings::CryingByGroup& groups) {
    const Under under(numbers, groups.grouping.variable);
    for (const findings::CryingGroup& group : groups.groups) {
        const QString key = levelKey(group.level);
        addNumbers(numbers, group.crying, groups.grouping.variable + QLatin1Char('.') + key);
        under[key]["often"].put(group.frequency);
        under[key]["often"]["mean"].put(group.frequencyMean);
        under[key]["often"]["median"].put(group.frequencyMedian);
    }
    under["ever"]["trend"].put(groups.ever.trend);
    under["ever"]["difference"].put(groups.ever.difference);
    under["last"]["trend"].put(groups.lastSession.trend);
    under["last"]["difference"].put(groups.lastSession.difference);
    under["trend"].put(groups.trend);
    under["two"].put(groups.twoGroups);
    under["difference"].put(groups.difference);
}

void addNumbers(PageNumbers& numbers, const findings::ExperienceByGroup& groups) {
    const Under under(numbers, groups.grouping.variable);
    for (const auto* answers : {&groups.feelings, &groups.consequences, &groups.topics}) {
        for (const findings::GroupedAnswer& answer : *answers) {
            const Under row = under[answer.variable];
            for (std::size_t k = 0; k < answer.groups.size(); ++k) {
                const auto& group = answer.groups[k];
                if (!group) continue;
                const Under level = row[levelKey(groups.grouping.levels[k])];
                level["n"].put(group->n);
                level["value"].put(group->value);
                level.put(group->interval);
            }
            if (answer.test.refusal) continue;
            row["effect"].put(answer.test.size);
            row["effect"].put(answer.test.interval);
            row["p"].put(answer.test.p.p);
            row["holm"].put(answer.test.holmP);
        }
    }
}

void addNumbers(PageNumbers& numbers, const findings::AllianceSummary& alliance) {
    for (const findings::ScaleSummary& scale : alliance.scales) {
        const Under under(numbers, scale.scale);
        under["score"].put(scale.score);
        under["ceiling"].put(scale.atCeiling);
        if (scale.reliability) {
            under["alpha"].put(scale.reliability->alpha);
            under["alpha"].put(scale.reliability->interval);
            under["alpha"]["n"].put(scale.reliability->n);
        }
        if (scale.omega) under["omega"].put(scale.omega->omega);
        for (const findings::ScaleItem& item : scale.items) {
            under[item.name].put(item.description);
            under[item.name]["top"].put(item.top);
            under[item.name]["rest"].put(item.itemRestR);
            under[item.name]["dropped"].put(item.alphaIfDropped);
        }
    }
    const Under runs(numbers, QStringLiteral("runs"));
    runs["n"].put(alliance.runs.size());
    runs["uniform"].put(alliance.uniformRows().size());
    addNumbers(numbers, alliance.correlations);
}

void addNumbers(PageNumbers& numbers, const findings::CorrelationTable& table) {
    for (const findings::CorrelationCell& cell : table.cells) {
        const Under under = Under(numbers, cell.x)[cell.y];
        under["n"].put(cell.n);
        under.put(cell.correlation);
        under["adjusted"].put(cell.adjustedP);
        under["permuted"].put(cell.permutationP());
        if (cell.bootstrap() != nullptr) under["bootstrap"].put(cell.bootstrap()->interval);
    }
    Under(numbers, QStringLiteral("family")).put(table.familySize);
}

void addNumbers(PageNumbers& numbers, const findings::CoefficientPanel& panel) {
    for (const findings::CoefficientRow& row : panel.rows) {
        const Under under = Under(numbers, panel.x)[panel.y][static_cast<std::size_t>(row.method)];
        under["n"].put(row.n);
        under.put(row.correlation);
        under["interval"].put(row.interval);
    }
}

void addNumbers(PageNumbers& numbers, const findings::ComparedCorrelations& compared) {
    for (const findings::ComparedResult& result : compared.results) {
        const Under under(numbers, result.x);
        under["n"].put(result.n);
        under["omnibus"].put(result.omnibus);
        under["omnibus"]["adjusted"].put(result.omnibusHolmP);
        for (const findings::ComparedCorrelation& each : result.correlations) {
            under[each.rival].put(each.correlation);
            under[each.rival]["partial"].put(each.partial);
        }
        for (const findings::CorrelationDifference& pair : result.tested()) {
            const Under between = under[pair.first][pair.second];
            between["difference"].put(pair.tests->difference);
            between.put(pair.tests->interval);
            between.put(pair.tests->steiger);
            between["adjusted"].put(pair.holmP);
        }
    }
}

void addNumbers(PageNumbers& numbers, const findings::GroupComparison& comparison) {
    const Under under = Under(numbers, comparison.outcome)[comparison.grouping.variable];
    under["n"].put(comparison.n);
    for (const findings::ComparedGroup& group : comparison.groups) {
        under[levelKey(group.level)].put(group.description);
        under[levelKey(group.level)]["mean"].put(group.mean);
    }
    under["welch"].put(comparison.welchT);
    under["ranks"].put(comparison.mannWhitney);
    under["anova"].put(comparison.welchAnova);
    under["kruskal"].put(comparison.kruskalWallis);
    under["trend"].put(comparison.trend);
    for (const findings::GroupPair& pair : comparison.pairs) {
        under["pair"][pair.first][pair.second].put(pair.welch);
        under["pair"][pair.first][pair.second]["adjusted"].put(pair.holmP);
    }
}

void addNumbers(PageNumbers& numbers, const findings::CrossTable& table) {
    const Under under(numbers, table.outcome.variable + QStringLiteral(".counts.") + table.group.variable);
    for (std::size_t i = 0; i < table.cells.size(); ++i) {
        for (std::size_t k = 0; k < table.cells[i].size(); ++k) {
            under[levelKey(table.group.levels[i])][levelKey(table.outcome.levels[k])].put(
                table.cells[i][k].rows.size());
        }
    }
    if (!table.test) return;
    under["chi2"].put(table.test->chiSquared);
    under["v"].put(table.test->cramersV);
    under["p"].put(table.test->p.p);
}

void addNumbers(PageNumbers& numbers, const std::vector<findings::FindingResult>& results) {
    for (const findings::FindingResult& result : results) {
        const Under under(numbers, result.definition.id);
        under["n"].put(result.n);
        under.put(result.proportion);
        under.put(result.correlation);
        under["holm"].put(result.holmP);
        under["bh"].put(result.bhP);
        if (result.gap) under["gap"].put(result.gap->difference);
        if (result.gap) under["gap"].put(result.gap->interval);
        if (result.judgement) under["verdict"].put(static_cast<std::size_t>(result.judgement->verdict));
        under["partial"].put(result.partial);
        for (const findings::FindingRival& rival : result.rivals) {
            under[rival.y].put(rival.correlation);
            under[rival.y]["partial"].put(rival.partial);
        }
    }
}

void addNumbers(PageNumbers& numbers, const findings::MissingSummary& missing) {
    const Under under(numbers, QStringLiteral("missing"));
    under["rows"].put(missing.rows);
    under["complete"].put(missing.completeRows);
    for (const findings::VariableMissing& variable : missing.variables) {
        under[variable.name].put(variable.valid);
        for (std::size_t state = 0; state < variable.byState.size(); ++state)
            under[variable.name][state].put(variable.byState[state]);
    }
    for (const findings::BlockMissing& block : missing.blocks) {
        under[block.instrument]["complete"].put(block.complete);
        under[block.instrument]["partial"].put(block.partial);
        under[block.instrument]["none"].put(block.none);
    }
    for (std::size_t i = 0; i < missing.patterns.size(); ++i)
        under["pattern"][i].put(missing.patterns[i].count());
}

void addNumbers(PageNumbers& numbers, const findings::PairwiseCounts& pairs) {
    const Under under(numbers, QStringLiteral("pairs"));
    const auto count = static_cast<std::size_t>(pairs.variables.size());
    for (std::size_t x = 0; x < count; ++x) {
        for (std::size_t y = 0; y < x; ++y) {
            under[pairs.variables[static_cast<qsizetype>(x)]][pairs.variables[static_cast<qsizetype>(y)]].put(
                pairs.at(x, y));
        }
    }
}

} // namespace lacrima::ui::figures
