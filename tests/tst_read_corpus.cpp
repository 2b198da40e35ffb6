#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/bytes/json.h"
#include "core/read/read.h"
#include "tests/room.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

// Exports against what must be found in them: our own, and real ones where they lie beside the checkout.
class TestReadCorpus : public QObject {
    Q_OBJECT

    QStringList wrong_;

    void differs(const QString& what) { wrong_ << what; }
    void same(const char* name, const core::Json& want, std::optional<std::int64_t> got)
    {
        if (want.exists() && want.integer() != got)
            differs(QStringLiteral("%1: want %2, got %3")
                        .arg(QLatin1String(name))
                        .arg(*want.integer())
                        .arg(got.value_or(-1)));
    }
    void metrics(const core::Json& want, const core::Inspection& found)
    {
        if (!want.exists())
            return;
        if (want.members().size() != found.metrics.size())
            differs(QStringLiteral("%1 metrics, want %2").arg(found.metrics.size()).arg(want.members().size()));
        for (const auto& [name, numbers] : want.members()) {
            const auto it = found.metrics.find(std::string(name));
            if (it == found.metrics.end()) {
                differs(QStringLiteral("no metric ") + QString::fromUtf8(name.data(), static_cast<int>(name.size())));
                continue;
            }
            const auto& got = it->second;
            const double sum = *numbers["sum"].number(), min = *numbers["min"].number(), max = *numbers["max"].number();
            const double near = 1e-9 * std::max({std::fabs(sum), std::fabs(min), std::fabs(max)});
            if (numbers["count"].integer() != got.count || min != got.min || max != got.max
                || !(std::fabs(sum - got.sum) <= near))
                differs(QStringLiteral("metric ") + QString::fromStdString(it->first));
        }
    }
    void counts(const char* name, const core::Json& want, const std::map<std::string, std::int64_t>& got)
    {
        std::map<std::string, std::int64_t> expected;
        for (const auto& [key, count] : want.members())
            if (*count.integer() != 0)
                expected[std::string(key)] = *count.integer();
        if (want.exists() && expected != got)
            differs(QLatin1String(name));
    }
    void sums(const char* name, const core::Json& want, const std::map<std::string, core::Decimal>& got)
    {
        const auto nonzero = [](const std::map<std::string, core::Decimal>& all) {
            std::map<std::string, std::string> texts;
            for (const auto& [currency, sum] : all)
                if (!sum.isZero())
                    texts[currency] = sum.trimmedText();
            return texts;
        };
        std::map<std::string, core::Decimal> expected;
        for (const auto& [currency, sum] : want.members())
            expected[std::string(currency)] = core::Decimal::parse(sum.text()).value_or(core::Decimal());
        if (nonzero(expected) != nonzero(got))
            differs(QLatin1String(name));
    }
    void compare(const core::Json& want, const core::Inspection& found)
    {
        if (want["importable"].isFalse()) {
            if (found.importable || found.why.empty())
                differs(QStringLiteral("must be refused whole, with a reason"));
            return;
        }
        if (!found.importable)
            return differs(QString::fromStdString(found.why));
        const auto text = [&](const char* name, const std::string& got) {
            if (want[name].isText() && want[name].text() != got)
                differs(QLatin1String(name));
        };
        text("format", found.format);
        text("encoding", found.encoding);
        text("delimiter", found.delimiter);
        if (want["container"].text() != found.container || want["bom"].isTrue() != found.bom
            || want["ndjson"].isTrue() != found.ndjson)
            differs(QStringLiteral("container, bom or ndjson"));
        same("rows", want["rows"], found.rows);
        same("results", want["results"], found.results);
        same("events", want["events"], found.events);
        same("runs", want["runs"], found.runs);
        same("points", want["points"], found.points);
        same("series", want["series"], found.series);
        same("rejected_rows", want["rejected_rows"], found.rejectedRows);
        same("rejected_lines", want["rejected_lines"], found.rejectedLines);
        same("unreadable_amounts", want["unreadable_amounts"], found.unreadableAmounts);
        same("edges", want["lineage"]["edges"], found.edges);
        same("column_edges", want["lineage"]["column_edges"], found.columnEdges);
        metrics(want["metrics"], found);
        counts("checks", want["checks"], found.checks);
        if (want["nonfinite"].exists() || !found.nonfinite.empty())
            counts("nonfinite", want["nonfinite"], found.nonfinite);
        if (want["cost"].exists()) {
            const auto cost = found.cost.value_or(core::CostStatement());
            sums("billed", want["cost"]["billed"], cost.billed);
            sums("effective", want["cost"]["effective"], cost.effective);
        }
        if (const auto& time = want["time"]; time.isObject()) {
            const auto got = found.time.value_or(core::TimeStatement());
            same("time.count", time["count"], got.count);
            same("time.min", time["min_ms"], got.min_ms);
            same("time.max", time["max_ms"], got.max_ms);
            if (time["without_zone"].integer().value_or(0) != got.withoutZone
                || time["unreadable"].integer().value_or(0) != got.unreadable)
                differs(QStringLiteral("times without zone or unreadable"));
        }
    }

private Q_SLOTS:
    void readsWhatIsThere_data()
    {
        QTest::addColumn<QString>("root");
        QTest::newRow("own") << QStringLiteral(TEST_DATA "/corpus/exports");
        QTest::newRow("shared") << QStringLiteral(CORPUS "/exports");
    }
    void readsWhatIsThere()
    {
        QFETCH(QString, root);
        const bool isShared = root.startsWith(QLatin1String(CORPUS));
        if (isShared && !QDir(root).exists())
            QSKIP("no corpus beside the checkout");
        const auto known = core::formatNames();
        int read = 0, left = 0;
        QDirIterator it(root, {QStringLiteral("*.oracle.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const auto oracle = it.next();
            const auto sample = oracle.chopped(12);
            QFile file(oracle);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = file.readAll().toStdString();
            core::JsonReader json;
            const auto* want = json.parse(text);
            QVERIFY2(want, qPrintable(oracle));
            const auto format = std::string((*want)["format"].text());
            if (!format.empty() && std::find(known.begin(), known.end(), format) == known.end()) {
                ++left;
                continue;
            }
            ++read;
            wrong_.clear();
            core::Sink nowhere;
            compare(*want, core::readFile(sample.toStdString(), {}, nowhere));
            QVERIFY2(wrong_.isEmpty(), qPrintable(sample + QStringLiteral(": ") + wrong_.join(QStringLiteral("; "))));
        }
        qInfo("read %d files of the corpus; %d are of formats that are not read yet", read, left);
        QVERIFY(read > 0);
        QVERIFY(isShared || left == 0);
    }
};

ROOM_TEST(TestReadCorpus)
#include "tst_read_corpus.moc"
