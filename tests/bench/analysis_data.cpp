// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/analysis_data.h"

#include "core/analysis/probability/PValue.h"
#include "core/analysis/probability/RandomStream.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>

namespace lacrima::bench {
namespace {

double normal(analysis::RandomStream& random) {
    return analysis::normalQuantile(random.uniform());
}

/// One common factor with loading `loading` in all columns but every fourth, which is noise alone.
Data factorModel(std::size_t rows, std::size_t columns, double loading, std::uint64_t stream) {
    Data data{std::vector<std::vector<double>>(columns, std::vector<double>(rows))};
    analysis::RandomStream random(7, stream);
    for (std::size_t i = 0; i < rows; ++i) {
        const double factor = normal(random);
        for (std::size_t c = 0; c < columns; ++c)
            data.columns[c][i] = (c % 4 == 3 ? 0 : loading * factor) + normal(random);
    }
    return data;
}

void cutTo(Data& data, double points) {
    for (auto& column : data.columns) {
        for (double& value : column)
            value = std::clamp(std::floor(value * 1.2 + (points + 1) / 2 + 0.5), 1.0, points);
    }
}

void loseSome(Data& data, double share) {
    analysis::RandomStream random(7, 99);
    for (auto& column : data.columns) {
        for (double& value : column) {
            if (random.uniform() < share) value = std::numeric_limits<double>::quiet_NaN();
        }
    }
}

void write(const Data& data, const std::string& path) {
    std::ofstream file(path, std::ios::binary);
    for (const auto& column : data.columns)
        file.write(reinterpret_cast<const char*>(column.data()),
            static_cast<std::streamsize>(column.size() * sizeof(double)));
}

void writeCsv(const Data& data, const std::string& path) {
    std::ofstream file(path);
    for (std::size_t c = 0; c < data.columns.size(); ++c) file << (c > 0 ? "," : "") << "i" << c;
    file << '\n';
    for (std::size_t i = 0; i < data.columns.front().size(); ++i) {
        for (std::size_t c = 0; c < data.columns.size(); ++c) {
            if (c > 0) file << ',';
            if (!std::isnan(data.columns[c][i])) file << static_cast<int>(data.columns[c][i]);
        }
        file << '\n';
    }
}

} // namespace

void writeAll(const std::string& folder) {
    constexpr std::size_t kMillion = 1000000;
    Data continuous = factorModel(kMillion, 12, 0.7, 1);
    write(continuous, folder + "/continuous.bin");
    cutTo(continuous, 7);
    write(continuous, folder + "/items.bin");
    loseSome(continuous, 0.05);
    write(continuous, folder + "/likert.bin");
    writeCsv(continuous, folder + "/likert.csv");
    write(factorModel(64, 12, 0.7, 2), folder + "/small.bin");
    Data poly = factorModel(1000, 36, 0.8, 3);
    cutTo(poly, 7);
    write(poly, folder + "/poly.bin");
    write(factorModel(1000, 300, 0.4, 4), folder + "/wide.bin");
}

Data readData(const std::string& folder, const std::string& name, std::size_t columns) {
    std::ifstream file(folder + "/" + name, std::ios::binary | std::ios::ate);
    if (!file) {
        std::fprintf(stderr, "no data in %s: run with --write first\n", folder.c_str());
        std::exit(1);
    }
    const auto rows = static_cast<std::size_t>(file.tellg()) / sizeof(double) / columns;
    file.seekg(0);
    Data data{std::vector<std::vector<double>>(columns, std::vector<double>(rows))};
    for (auto& column : data.columns)
        file.read(
            reinterpret_cast<char*>(column.data()), static_cast<std::streamsize>(rows * sizeof(double)));
    return data;
}

std::vector<double> readPeer(const std::string& folder, const std::string& name) {
    std::ifstream file(folder + "/" + name);
    std::vector<double> numbers;
    for (std::string word; file >> word;) numbers.push_back(std::strtod(word.c_str(), nullptr));
    return numbers;
}

} // namespace lacrima::bench
