// Text and canvas of one map: what a hand does in one shows in the other.
#include "core/bytes/write_file.h"
#include "core/map/map_store.h"
#include "core/store/workspace.h"
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_document.h"
#include "ui/map/map_editor.h"
#include "ui/pages/map_page.h"
#include "ui/text.h"
#include "ui/window/appearance.h"
#include "ui/workspace_portfolio.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPainter>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <fmt/format.h>

#include <algorithm>
#include <atomic>

class TestUiMapPage : public QObject {
    Q_OBJECT

    static constexpr const char* tea = "title Tea\nsize [800, 500]\ncomponent Cup [0.80, 0.50] label [19, -4] // "
                                       "c\ncomponent Kettle [0.40, 0.25]\nCup->Kettle\n";

    static QPoint at(const ui::MapCanvas& canvas, double visibility, double maturity)
    {
        return canvas.toView(core::spotAt(canvas.drawing(), visibility, maturity)).toPoint();
    }
    static void drag(ui::MapCanvas& canvas, QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, keys, from);
        for (int i = 1; i <= 8; ++i)
            QTest::mouseMove(canvas.viewport(), from + (to - from) * i / 8);
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, keys, to);
    }
    // 1,000 components, each linked to two others.
    static std::string large(int count)
    {
        std::string text = "title Large\n";
        for (int i = 0; i < count; ++i)
            text += fmt::format("component Component number {} [{:.3f}, {:.3f}]\n", i,
                                0.02 + 0.96 * ((i * 37) % 997) / 997.0, 0.02 + 0.96 * ((i * 101) % 991) / 991.0);
        for (int i = 0; i < 2 * count; ++i)
            text += fmt::format("Component number {}->Component number {}\n", i % count, (i * 7 + 13) % count);
        return text;
    }
    static std::shared_ptr<const ui::Portfolio> portfolio(const std::filesystem::path& file)
    {
        return ui::workspacePortfolio(file, false);
    }
    // A store that answers when the test lets it: once for each release().
    struct SlowStore : made::Portfolio {
        std::vector<core::StoredMap> maps(const core::Progress&) const override
        {
            hold();
            return {{core::MapId{1}, "a", "Other", "title Other\n", 1, 0}, {core::MapId{2}, "b", "Tea", tea, 1, 0}};
        }
        core::StoredMap createMap(const std::string& name, const std::string& text,
                                  const core::Progress& progress) const override
        {
            hold();
            return made::Portfolio::createMap(name, text, progress);
        }
        core::StoredMap saveMap(const core::StoredMap& known, const std::string& text,
                                const core::Progress& progress) const override
        {
            hold();
            if (refuses)
                throw core::Error(core::Fault::argument, "Another program has changed the map.");
            return made::Portfolio::saveMap(known, text, progress);
        }
        void hold() const
        {
            ++calls;
            isLate = !gate.tryAcquire(1, 5'000) || isLate;
        }
        // The next call has come and is let go; nobody has waited for it on the window's thread.
        bool letGo()
        {
            const bool came = QTest::qWaitFor([this] { return calls > released; });
            ++released;
            gate.release();
            return came && !isLate;
        }
        mutable QSemaphore gate;
        mutable std::atomic<int> calls = 0;
        mutable std::atomic<bool> isLate = false;
        int released = 0;
        std::atomic<bool> refuses = false;
    };

    // Says of the kettle, from another thread, what was asked and a figure.
    struct Measured : made::Portfolio {
        std::vector<core::StoredMap> maps(const core::Progress&) const override
        {
            return {{core::MapId{2}, "b", "Tea", tea, 1, 0}};
        }
        core::MapOverlay mapOverlay(const core::WardleyMap& map, const core::MapOverlayRequest& request,
                                    const core::MapOverlayWords& words, const core::Progress&) const override
        {
            core::MapOverlay made{request.kind, words.title, {}, {}};
            for (std::uint32_t i = 0; i < map.components.size(); ++i)
                if (map.components[i].name == "Kettle") {
                    auto& mark = made.marks.emplace_back();
                    mark.ref = {core::MapKind::component, i, 0};
                    mark.text = request.kind == core::MapOverlayKind::change ? words.change(-2.5, "%")
                                                                             : words.figure(1234, "currency");
                    mark.size = 1;
                }
            onWindowThread = onWindowThread || QThread::currentThread() == qApp->thread();
            ++asked;
            return made;
        }
        mutable std::atomic<bool> onWindowThread = false;
        mutable std::atomic<int> asked = 0;
    };
    static int texts(const ui::MapCanvas& canvas, const QString& text)
    {
        return static_cast<int>(std::ranges::count(canvas.drawing().marks, ui::utf8(text), &core::MapMark::text));
    }
    // By the keyboard, as a person does.
    static void pick(QComboBox& list, const QString& words)
    {
        QTest::keyClick(&list, Qt::Key_Home);
        for (int i = 0; i < list.count() && list.currentText() != words; ++i)
            QTest::keyClick(&list, Qt::Key_Down);
    }

private Q_SLOTS:
    void figuresLieOverTheMap()
    {
        auto store = std::make_shared<Measured>();
        ui::MapPage page;
        page.resize(1200, 700);
        core::Question scope;
        scope.period = made::month(2026, 10);
        ui::PortfolioSummary summary;
        summary.head = made::head(scope);
        summary.kpis = {{"data.pass", "Passed <b>tests</b>", "data", "%", {}, {}, {}, {}, {}, {}}};
        page.setSummary(summary);
        page.setView({store, scope});
        QTRY_VERIFY(page.isSettled());
        QVERIFY(!page.canvas().overlay() && page.tab().isEmpty() && store->asked == 0);

        const auto money = QStringLiteral("1,234\u00a0EUR");
        auto& kind = *page.findChild<QComboBox*>(QStringLiteral("overlay"));
        pick(kind, QStringLiteral("Spend"));
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(texts(page.canvas(), QStringLiteral("Spend, October 2026")), 1);
        QCOMPARE(texts(page.canvas(), money), 1);
        QCOMPARE(page.tab(), QStringLiteral("spend"));
        QVERIFY(page.exported(QStringLiteral("svg"), {})().find(ui::utf8(money)) != std::string::npos);

        // The mark follows its element at once, and the figures are asked for again.
        const int before = store->asked;
        page.document().type({26, 0, "component Pot [0.60, 0.50]\n"});
        QTRY_COMPARE(page.document().map().components.size(), std::size_t(3));
        QCOMPARE(core::nameOf(page.document().map(), page.canvas().overlay()->marks.at(0).ref), std::string("Kettle"));
        QVERIFY(!page.isSettled());
        QTRY_VERIFY(store->asked > before);
        page.document().type({0, page.document().text().size(), "title Tea\n"});
        QTRY_VERIFY(page.document().map().components.empty());
        QVERIFY(page.canvas().overlay()->marks.empty());
        page.document().undoStack().undo();

        scope.period = made::month(2026, 9);
        page.setView({store, scope});
        QTRY_COMPARE(texts(page.canvas(), QStringLiteral("Spend, September 2026")), 1);

        pick(kind, QStringLiteral("Change"));
        QTRY_COMPARE(texts(page.canvas(), QStringLiteral("Change: Passed <b>tests</b>, September 2026")), 1);
        QTRY_COMPARE(texts(page.canvas(), QStringLiteral("−2.5\u00a0pp")), 1);
        pick(kind, QStringLiteral("Status"));
        auto& figure = *page.findChild<QComboBox*>(QStringLiteral("overlayFigure"));
        pick(figure, QStringLiteral("Passed <b>tests</b>"));
        QCOMPARE(page.tab(), QStringLiteral("status:data.pass"));
        QTRY_COMPARE(texts(page.canvas(), QStringLiteral("Passed <b>tests</b>, September 2026")), 1);

        pick(kind, QStringLiteral("No overlay"));
        QVERIFY(!page.canvas().overlay());
        QCOMPARE(texts(page.canvas(), money), 0);
        QVERIFY(!store->onWindowThread);
    }
    void draggingChangesTheCoordinatesInTheText()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapEditor editor(document);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        drag(canvas, at(canvas, 0.8, 0.5), at(canvas, 0.6, 0.3));
        const auto now = document.text();
        QCOMPARE(now.substr(now.find("label")), std::string(tea).substr(std::string(tea).find("label")));
        QVERIFY(qAbs(document.map().components[0].visibility - 0.6) < 0.011
                && qAbs(document.map().components[0].maturity - 0.3) < 0.011);
        QCOMPARE(editor.shownText(), ui::qt(now));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
        QCOMPARE(editor.shownText(), QString::fromLatin1(tea));
    }
    void draggingALabelWritesItsOffset()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        const auto label = std::ranges::find_if(
            canvas.drawing().targets, [](const auto& target) { return target.isLabel && target.element.index == 0; });
        const auto from =
            canvas.toView({(label->box.left + label->box.right) / 2 + 4, (label->box.top + label->box.bottom) / 2})
                .toPoint();
        drag(canvas, from, from + QPoint(20, 30));
        const auto moved = document.map().components[0];
        QCOMPARE(moved.visibility, 0.8);
        QVERIFY(moved.label
                && qAbs(moved.label->x - 19 - 20 * (canvas.drawing().width / canvas.viewport()->width())) < 2.5);
        QVERIFY(document.text().find("// c") != std::string::npos);
    }
    void keysMoveWalkAndRemove()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        QTest::keyClick(&canvas, Qt::Key_PageDown);
        QVERIFY((document.selected() == core::MapRef{core::MapKind::component, 0, 0}));
        QTest::keyClick(&canvas, Qt::Key_Up);
        QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(document.text().find("component Cup [0.81, 0.55] label [19, -4] // c") != std::string::npos);
        QCOMPARE(document.undoStack().count(), 1);
        QTest::keyClick(&canvas, Qt::Key_Delete);
        QCOMPARE(document.map().components.size(), std::size_t(1));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
    }
    void namingEndsWithReturnAndEscape()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        canvas.activateWindow();
        auto* field = canvas.findChild<QLineEdit*>();
        QTest::keyClick(&canvas, Qt::Key_Insert);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("Milk"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible()); // and it does not open again to rename
        QCOMPARE(core::nameOf(document.map(), document.selected()), std::string("Milk"));
        const auto named = document.text();
        QTest::keyClick(&canvas, Qt::Key_F2);
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("XX"));
        QTest::keyClick(field, Qt::Key_Up); // belongs to the field, and moves nothing
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(document.text(), named);
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
    }
    void controlDragLinks()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QTest::keyPress(&canvas, Qt::Key_Control);
        drag(canvas, at(canvas, 0.4, 0.25), at(canvas, 0.8, 0.5), Qt::ControlModifier);
        QTest::keyRelease(&canvas, Qt::Key_Control);
        QVERIFY(document.text().ends_with("Cup->Kettle\nKettle->Cup\n"));
    }
    void typingShowsOnTheCanvas()
    {
        ui::MapDocument document;
        document.load(tea);
        ui::MapEditor editor(document);
        ui::MapCanvas canvas(document);
        canvas.resize(900, 640);
        const auto before = canvas.drawing().targets.size();
        editor.typeAt(static_cast<int>(document.text().size()), QStringLiteral("component Größe [0.1, 0.9]\n"));
        QCOMPARE(document.map().components.back().name, std::string("Größe"));
        QVERIFY(canvas.drawing().targets.size() > before);
        editor.eraseAt(0, 10);
        QCOMPARE(editor.shownText(), ui::qt(document.text()));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
        QCOMPARE(editor.shownText(), QString::fromLatin1(tea));
    }
    void templateBecomesTheFirstMap()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = (folder.path() + QStringLiteral("/a.opsatlas")).toStdString();
        {
            core::Workspace made(file, core::Access::create);
        }
        {
            ui::MapPage page;
            page.setView({portfolio(file), {}});
            QTRY_VERIFY(page.isSettled());
            QCOMPARE(page.document().text(), ui::MapPage::templateText());
            QVERIFY(page.document().map().components.size() > 10);
            QVERIFY(core::storedMaps(file).empty());
            page.document().beginGesture({core::MapKind::component, 0, 0});
            page.document().moveTo(0.5, 0.5);
            page.document().endGesture();
            QTRY_COMPARE_WITH_TIMEOUT(core::storedMaps(file).size(), std::size_t(1), 6000); // autosave
            page.document().type({0, 0, "// x\n"});
        } // closing writes what is left
        const auto maps = core::storedMaps(file);
        QCOMPARE(maps.size(), std::size_t(1));
        QVERIFY(maps[0].text.starts_with("// x\n"));
        QCOMPARE(maps[0].name, std::string("What an AI project rests on"));
    }
    void aSlowStoreKeepsNobodyWaiting()
    {
        QTemporaryDir folder;
        const auto file = folder.path() + QStringLiteral("/third.owm");
        core::writeFile(file.toStdString(), "title Third\n");
        auto store = std::make_shared<SlowStore>();
        ui::MapPage page;
        page.choose(QStringLiteral("Tea"));
        page.setView({store, {}});
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.document().text(), std::string(tea));
        page.document().type({0, 0, "// 1\n"});
        page.choose(QStringLiteral("Other")); // saves first
        QVERIFY(page.isWriting());
        page.document().type({0, 0, "// 2\n"}); // saved on top of what that leaves
        QVERIFY(store->letGo());
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.document().text(), std::string("title Other\n"));
        page.choose(QStringLiteral("Tea"));
        QCOMPARE(page.document().text(), "// 2\n// 1\n" + std::string(tea));
        page.document().type({0, 0, "// 3\n"});
        page.importFile(file); // read, then the edit is saved, then the new map
        QVERIFY(store->letGo());
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.document().text(), std::string("title Third\n"));
    }
    void aMapThatCannotBeSavedStaysOpen()
    {
        auto store = std::make_shared<SlowStore>();
        ui::MapPage page;
        page.choose(QStringLiteral("Tea"));
        page.setView({store, {}});
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        store->refuses = true;
        page.document().type({0, 0, "// 1\n"});
        page.choose(QStringLiteral("Other"));
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.document().text(), "// 1\n" + std::string(tea));
        // But another portfolio is shown all the same.
        auto other = std::make_shared<made::Portfolio>("/home/ada/other.opsatlas");
        page.setView({other, {}});
        QVERIFY(store->letGo());
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.document().text(), ui::MapPage::templateText());
    }
    void anotherProgramsChangeIsNotOverwritten()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = (folder.path() + QStringLiteral("/a.opsatlas")).toStdString();
        core::StoredMap known;
        {
            core::Workspace made(file, core::Access::create);
            known = core::createMap(made.db(), "Tea", tea);
            QCOMPARE(core::createMap(made.db(), "Tea", tea).name, std::string("Tea 2"));
        }
        const auto theirs = core::saveMap(file, known, "title Theirs\n");
        QVERIFY_THROWS_EXCEPTION(core::Error, core::saveMap(file, known, "title Ours\n"));
        QCOMPARE(core::storedMaps(file)[0].text, std::string("title Theirs\n"));
        QCOMPARE(core::saveMap(file, theirs, "title Ours\n").name, std::string("Tea"));
    }
    // Not a timed test: prints how long maps take to read, draw and drag on the machine it runs on.
    void figures()
    {
        if (!qEnvironmentVariableIsSet("OPSATLAS_FIGURES"))
            QSKIP("set OPSATLAS_FIGURES to measure");
        for (const int count : {1000, 10000}) {
            const auto text = large(count);
            QElapsedTimer clock;
            clock.start();
            const auto reading = core::readOwm(text);
            const auto read = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            ui::MapDocument document;
            ui::MapCanvas canvas(document);
            canvas.resize(1280, 720);
            canvas.show();
            QVERIFY(QTest::qWaitForWindowExposed(&canvas));
            QImage image(1280, 720, QImage::Format_RGB32);
            clock.restart();
            document.load(text);
            canvas.render(&image);
            const auto first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
            std::vector<double> steps;
            auto from = at(canvas, reading.map.components[5].visibility, reading.map.components[5].maturity);
            QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
            for (int i = 1; i <= 60; ++i) {
                clock.restart();
                QTest::mouseMove(canvas.viewport(), from + QPoint(i * 2, i));
                canvas.render(&image);
                steps.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            }
            QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(120, 60));
            std::ranges::sort(steps);
            qInfo("%d components, %d links: read %.1f ms, text to first paint %.1f ms, drag step median %.2f p95 %.2f "
                  "max %.2f ms",
                  count, 2 * count, read, first, steps[30], steps[57], steps[59]);
        }
    }
    void pictures()
    {
        const auto folder = qEnvironmentVariable("OPSATLAS_PICTURES");
        if (folder.isEmpty())
            QSKIP("set OPSATLAS_PICTURES to a folder to look at the page");
        QTemporaryDir place;
        const std::filesystem::path file = (place.path() + QStringLiteral("/a.opsatlas")).toStdString();
        {
            core::Workspace made(file, core::Access::create);
        }
        ui::Appearance appearance(*qApp);
        for (const bool night : {false, true}) {
            appearance.apply(night ? ui::ThemeChoice::dark : ui::ThemeChoice::light, 100);
            for (const auto size : {QSize(1366, 768), QSize(2560, 1440)}) {
                ui::MapPage page;
                page.resize(size);
                page.setView({portfolio(file), {}});
                QTRY_VERIFY(page.isSettled());
                page.show();
                QVERIFY(QTest::qWaitForWindowExposed(&page));
                page.document().select({core::MapKind::component, 3, 0});
                QTest::qWait(50);
                QVERIFY(page.grab().save(QStringLiteral("%1/map-%2-%3.png")
                                             .arg(folder, night ? QStringLiteral("dark") : QStringLiteral("light"))
                                             .arg(size.width())));
            }
            auto store = std::make_shared<SlowStore>();
            store->gate.release(2);
            store->refuses = true;
            ui::MapPage page; // another program has changed the map
            page.resize(1366, 768);
            page.setView({store, {}});
            QTRY_VERIFY(page.isSettled());
            page.show();
            QVERIFY(QTest::qWaitForWindowExposed(&page));
            page.document().type({0, 0, "// 1\n"});
            page.choose(QStringLiteral("Tea"));
            QTRY_VERIFY(page.isSettled());
            QVERIFY(page.grab().save(QStringLiteral("%1/map-refused-%2.png")
                                         .arg(folder, night ? QStringLiteral("dark") : QStringLiteral("light"))));
        }
    }
};

ROOM_WINDOW_TEST(TestUiMapPage)
#include "tst_ui_map_page.moc"
