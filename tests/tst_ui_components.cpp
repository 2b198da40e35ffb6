// The page of components: changed in place, undone, and the way through its lineage.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/pages/components_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/lineage_view.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

class TestComponents : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    ComponentsPage* page() const { return qobject_cast<ComponentsPage*>(window_->page(QStringLiteral("components"))); }
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return page()->findChild<Widget*>(QString::fromLatin1(name));
    }
    void settle() const { QTRY_VERIFY(window_->isSettled()); }
    QString cell(int row, int column) const
    {
        return page()->table()->view()->model()->index(row, column).data().toString();
    }
    void open(bool readOnly = false)
    {
        portfolio_ = std::make_shared<made::Portfolio>();
        portfolio_->onlyRead = readOnly;
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        settle();
        QTest::keyClick(window_.get(), Qt::Key_3, Qt::ControlModifier);
        settle();
        QCOMPARE(window_->currentPage(), QStringLiteral("components"));
    }

private Q_SLOTS:
    void init() { settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini"))); }
    void cleanup() { window_.reset(); }

    void anOwnerIsGivenAndTakenBack()
    {
        open();
        auto* view = page()->table()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
        QCOMPARE(window_->selection().subject.scope, std::string("churn"));
        auto* owner = child<QLineEdit>("component_owner_cost");
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("Risk"));
        QTest::keyClick(owner, Qt::Key_Return);
        settle();
        QCOMPARE(portfolio_->changes.size(), std::size_t(1));
        QCOMPARE(portfolio_->changes.front().component, std::string("churn"));
        QCOMPARE(portfolio_->changes.front().to, std::optional<std::string>("Risk"));
        QCOMPARE(cell(1, 4), QStringLiteral("Risk"));
        QCOMPARE(window_->selection().subject.scope, std::string("churn")); // still chosen
        QVERIFY(child<PlainLabel>("component_changed")->text().contains(QStringLiteral("Oct 2026")));
        window_->findChild<QAction*>(QStringLiteral("edit_undo"))->trigger();
        settle();
        QCOMPARE(cell(1, 4), dash());
        QCOMPARE(portfolio_->changes.back().to, std::optional<std::string>());
        window_->findChild<QAction*>(QStringLiteral("edit_redo"))->trigger();
        settle();
        QCOMPARE(cell(1, 4), QStringLiteral("Risk"));
    }
    void kindsAreSaidOfManyAtOnce()
    {
        open();
        auto* show = child<QPushButton>("show_without_kind");
        QVERIFY(show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        settle();
        QCOMPARE(page()->table()->shownRows(), 1);
        auto* kind = child<QComboBox>("component_kind");
        QTest::keyClick(kind, Qt::Key_Down);
        settle();
        QCOMPARE(portfolio_->changes.size(), std::size_t(1));
        QCOMPARE(portfolio_->changes.front().component, std::string("gpu-platform"));
        page()->table()->showAllRows();
        page()->table()->view()->selectAll();
        auto* portable = child<QComboBox>("component_portable");
        portable->setFocus();
        QTest::keyClick(portable, Qt::Key_Down);
        settle();
        QCOMPARE(portfolio_->changes.size(), std::size_t(4));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cell(row, 6), QStringLiteral("yes"));
        window_->findChild<QAction*>(QStringLiteral("edit_undo"))->trigger();
        settle();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(cell(row, 6), dash());
    }
    void theLineageLeadsOn()
    {
        open();
        page()->chooseComponent("fraud-scoring");
        auto* lineage = page()->findChild<LineageView*>();
        QStringList names;
        for (const auto* node : lineage->findChildren<QAbstractButton*>())
            if (node->isVisible())
                names << node->accessibleName();
        QCOMPARE(names.size(), 2);
        for (auto* node : lineage->findChildren<QAbstractButton*>())
            if (node->isVisible() && node->accessibleName() == QStringLiteral("churn")) {
                QTest::mouseClick(node, Qt::LeftButton);
                break;
            }
        QCOMPARE(window_->selection().subject.scope, std::string("churn"));
    }
    void whatCanOnlyBeReadIsNotChanged()
    {
        open(true);
        page()->chooseComponent("churn");
        QVERIFY(!child<QLineEdit>("component_goal")->isEnabled());
        QVERIFY(!child<QPushButton>("show_without_kind")->isVisible());
    }
};

ROOM_WINDOW_TEST(TestComponents)
#include "tst_ui_components.moc"
