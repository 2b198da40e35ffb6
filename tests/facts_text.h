// Facts as lines of text, so that a test reads as what a file says.
#pragma once

#include "core/base/text.h"
#include "core/read/read.h"

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

// Compares texts so that both are shown where they differ.
#define SAYS(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(std::string(expected)))

// The content of tests/data/read/NAME.
inline std::string sample(const char* name)
{
    QFile file(QStringLiteral(TEST_DATA "/read/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll().toStdString();
}

inline bool warns(const core::Inspection& found, std::string_view code)
{
    return std::any_of(found.issues.begin(), found.issues.end(),
                       [&](const core::Issue& issue) { return issue.code == code; });
}

// Writes each fact as one line: its kind, then what it has, blank-separated; names as kind:nameSpace/name@version.
class FactsText : public core::Sink {
public:
    std::string text;

    void asset(const core::AssetFact& fact) override
    {
        line("asset " + name(fact.asset) + under(fact.parent) + labels(fact.descriptors), fact.row);
    }
    void run(const core::RunFact& fact) override
    {
        line("run " + std::string(fact.kind) + " " + std::string(fact.externalId) + " " + name(fact.asset)
                 + word("env", fact.env) + word("name", fact.name) + time("from", fact.started) + time("to", fact.ended)
                 + word("status", fact.status) + word("by", fact.producer) + labels(fact.params),
             fact.row);
    }
    void point(const core::PointFact& fact) override
    {
        line("point " + std::string(fact.metric) + " " + core::shortest(fact.value) + word("unit", fact.unit) + " "
                 + name(fact.asset) + time("at", fact.at) + (fact.step ? " step=" + std::to_string(*fact.step) : "")
                 + (fact.runId.empty() ? "" : word("run", std::string(fact.runKind) + ":" + std::string(fact.runId)))
                 + word("component", fact.component) + labels(fact.labels),
             fact.row);
    }
    void outcome(const core::OutcomeFact& fact) override
    {
        constexpr const char* words[] = {"pass", "warn", "fail", "error", "skip"};
        line("outcome " + std::string(words[static_cast<int>(fact.status)]) + " " + std::string(fact.check)
                 + word("type", fact.checkType) + " " + name(fact.asset)
                 + word("run", std::string(fact.runKind) + ":" + std::string(fact.runId)) + time("at", fact.at)
                 + (fact.observed ? " observed=" + core::shortest(*fact.observed) : "")
                 + count("failures", fact.failures) + count("elements", fact.elements)
                 + count("unexpected", fact.unexpected) + word("severity", fact.severity) + word("env", fact.env)
                 + word("message", fact.message),
             fact.row);
    }
    void edge(const core::EdgeFact& fact) override
    {
        constexpr const char* words[] = {"feeds", "tests", "produces", "column"};
        line("edge " + std::string(words[static_cast<int>(fact.kind)]) + " " + name(fact.from) + " > " + name(fact.to)
                 + time("at", fact.at),
             fact.row);
    }
    void costLayout(const core::CostLayout& layout) override
    {
        columns_ = layout.columns;
        text += "layout";
        for (std::size_t role = 0; role < core::costRoles; ++role)
            if (layout.roleColumn[role] >= 0)
                text += " " + std::to_string(role) + "="
                        + layout.columns[static_cast<std::size_t>(layout.roleColumn[role])];
        text += "\n";
    }
    void costRows(core::CostBatch& batch) override
    {
        for (std::size_t row = 0; row < batch.rows.rows(); ++row) {
            std::string cells = "cost";
            for (std::size_t column = 0; column < batch.rows.columns(); ++column)
                cells += (column ? "|" : " ") + std::string(batch.rows.cell(row, column));
            line(cells, batch.rows.line(row));
        }
    }
    void component(const core::ComponentFact& fact) override
    {
        const auto maybe = [](const char* key, const auto& value) {
            return value ? std::string(" ") + key + "=" + std::string(*value) : std::string();
        };
        line("component " + std::string(fact.name) + " " + std::string(fact.kind) + maybe("data", fact.ownerData)
                 + maybe("model", fact.ownerModel) + maybe("cost", fact.ownerCost) + maybe("goal", fact.goal)
                 + maybe("portable", fact.portable),
             fact.row);
    }
    void componentLink(const core::ComponentLinkFact& fact) override
    {
        line("link " + std::string(fact.component) + " < " + std::string(fact.input), fact.row);
    }
    void measure(const core::MeasureFact& fact) override
    {
        line("measure " + std::string(fact.component) + " " + std::string(fact.period) + " " + std::string(fact.measure)
                 + " " + fact.value.text(),
             fact.row);
    }
    void rate(const core::RateFact& fact) override
    {
        line("rate " + std::string(fact.currency) + " " + std::string(fact.month) + " " + fact.rate.text()
                 + word("from", fact.origin),
             fact.row);
    }
    void definitions(core::DefinitionKind kind, std::string_view json) override
    {
        text += "definitions " + std::to_string(static_cast<int>(kind)) + " " + std::string(json) + "\n";
    }
    void map(std::string_view title, std::string_view body) override
    {
        text += "map " + std::string(title) + " " + std::to_string(body.size()) + "\n";
    }
    void rejected(const core::Issue& issue, std::string_view refusedText) override
    {
        text += "refused " + std::to_string(issue.place.line) + ":" + std::to_string(issue.place.column) + " "
                + issue.code + " [" + std::string(refusedText) + "]\n";
    }

    static std::string name(const core::AssetName& asset)
    {
        constexpr const char* words[] = {"dataset", "column",   "job",        "model",
                                         "service", "resource", "experiment", "other"};
        if (asset.name.empty())
            return "-";
        return std::string(words[static_cast<int>(asset.kind)]) + ":"
               + (asset.nameSpace.empty() ? "" : std::string(asset.nameSpace) + "/") + std::string(asset.name)
               + (asset.version.empty() ? "" : "@" + std::string(asset.version));
    }

private:
    void line(const std::string& words, std::int64_t row) { text += words + " #" + std::to_string(row) + "\n"; }
    static std::string word(const char* key, std::string_view value)
    {
        return value.empty() ? "" : std::string(" ") + key + "=" + std::string(value);
    }
    static std::string count(const char* key, const std::optional<std::int64_t>& value)
    {
        return value ? std::string(" ") + key + "=" + std::to_string(*value) : "";
    }
    static std::string time(const char* key, const std::optional<core::Milliseconds>& at)
    {
        return at ? std::string(" ") + key + "=" + core::isoTime(*at) : "";
    }
    static std::string under(const core::AssetName& parent) { return parent.name.empty() ? "" : " in " + name(parent); }
    static std::string labels(core::Labels all)
    {
        std::string out;
        for (const auto& [key, value] : all)
            out += " {" + std::string(key) + "=" + std::string(value) + "}";
        return out;
    }

    std::vector<std::string> columns_;
};

// A file of the given bytes in a folder that goes with it, read.
struct ReadText {
    core::Inspection found;
    std::string facts;

    explicit ReadText(const std::string& bytes, const std::string& fileName = "export",
                      const core::ReadOptions& options = {})
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / fileName;
        QFile out(QString::fromStdString(path.string()));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("no temporary file");
        out.close();
        FactsText sink;
        found = core::readFile(path, options, sink);
        facts = sink.text;
    }
};
