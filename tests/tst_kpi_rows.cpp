#include "core/intake/import.h"
#include "core/kpi/rows.h"
#include "core/store/rows_table.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

// One month of the sample portfolio, with all kinds of facts: a briefing's appendix names the imports of the rows.
class TestKpiRows : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::unique_ptr<core::Workspace> workspace_;
    std::unique_ptr<core::Numbers> numbers_;
    core::Period october_ = *core::Period::parse("2026-10");

private Q_SLOTS:
    void initTestCase()
    {
        const std::filesystem::path portfolio = SOURCE_DIR "/resources/sample/portfolio";
        std::vector<std::filesystem::path> paths;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(portfolio)) {
            const auto name = entry.path().lexically_relative(portfolio).string();
            const bool once = entry.path().parent_path() == portfolio;
            if (entry.is_regular_file() && (once || name.find("2026-10") != std::string::npos) && !name.starts_with("mlruns"))
                paths.push_back(entry.path());
        }
        workspace_ = std::make_unique<core::Workspace>(folder_.filePath(QStringLiteral("october.opsatlas")).toStdString(), core::Access::create);
        const auto report = core::importPaths(*workspace_, paths, {});
        QVERIFY(report.good());
        core::registerRowTables(workspace_->db());
        numbers_ = std::make_unique<core::Numbers>(core::loadNumbers(workspace_->db()));
    }
    void importsAreThoseOfTheRows()
    {
        int named = 0;
        for (const std::string scope : {"*", "fraud", "lake"}) {
            std::vector<std::string> kpis;
            for (const auto& one : numbers_->catalogue.kpis())
                if (scope == "*" || one.appliesTo != core::AppliesTo::organisation)
                    kpis.push_back(one.id);
            const auto imports = core::importsBehind(workspace_->db(), *numbers_, kpis, scope, october_);
            QCOMPARE(imports.size(), kpis.size());
            for (std::size_t i = 0; i < kpis.size(); ++i) {
                std::set<core::ImportId> expected;
                for (const auto& row : core::rowsBehind(workspace_->db(), *numbers_, kpis[i], scope, october_).rows)
                    expected.insert(row.import);
                QVERIFY2(std::vector<core::ImportId>(expected.begin(), expected.end()) == imports[i], (kpis[i] + " of " + scope).c_str());
                named += static_cast<int>(imports[i].size());
            }
        }
        QVERIFY(named > 100);
    }
};

QTEST_GUILESS_MAIN(TestKpiRows)
#include "tst_kpi_rows.moc"
