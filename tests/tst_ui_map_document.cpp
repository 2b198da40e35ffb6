// One text, one history: what the editor types and what the canvas moves.
#include "core/map/owm_write.h"
#include "tests/room.h"
#include "ui/map/map_document.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using core::MapKind;

class TestUiMapDocument : public QObject {
    Q_OBJECT

    static constexpr const char* tea =
        "title Tea\ncomponent Cup [0.79, 0.61] label [19, -4] // c\r\ncomponent Kettle [0.45,0.57]\nCup->Kettle\n";

private Q_SLOTS:
    void dragsChangeTwoNumbersAndAreOneStep()
    {
        ui::MapDocument document;
        document.load(tea);
        QSignalSpy read(&document, &ui::MapDocument::readingChanged);
        document.beginGesture({MapKind::component, 0, 0});
        for (int i = 0; i < 40; ++i)
            document.moveTo(0.5 + i * 0.01, 0.25);
        QCOMPARE(read.count(), 0);
        document.endGesture();
        QCOMPARE(read.count(), 1);
        QCOMPARE(document.text(), std::string("title Tea\ncomponent Cup [0.89, 0.25] label [19, -4] // c\r\ncomponent "
                                              "Kettle [0.45,0.57]\nCup->Kettle\n"));
        QCOMPARE(document.map().components[0].visibility, 0.89);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
        document.undoStack().redo();
        QCOMPARE(document.map().components[0].maturity, 0.25);
    }
    void dragThatComesBackLeavesTheText()
    {
        ui::MapDocument document;
        document.load(tea);
        document.beginGesture({MapKind::component, 1, 0});
        document.moveTo(0.1, 0.1);
        document.moveTo(0.45, 0.57);
        document.endGesture();
        QCOMPARE(document.text(), std::string(tea));
    }
    void secondDragIsAnotherStep()
    {
        ui::MapDocument document;
        document.load(tea);
        for (int i = 0; i < 2; ++i) {
            document.beginGesture({MapKind::component, 1, 0});
            document.moveTo(0.1 + i * 0.1, 0.1);
            document.endGesture();
        }
        QCOMPARE(document.undoStack().count(), 2);
    }
    void newLabelsAreMovedOnTheSameWay()
    {
        ui::MapDocument document;
        document.load(tea);
        document.beginGesture({MapKind::component, 1, 0});
        for (int i = 1; i < 20; ++i)
            document.moveLabelTo({i * 1.0, i * -2.0});
        document.endGesture();
        QVERIFY(document.text().find("component Kettle [0.45,0.57] label [19, -38]\n") != std::string::npos);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string(tea));
    }
    void typingIsMergedUntilALineEnds()
    {
        ui::MapDocument document;
        document.load("");
        std::size_t at = 0;
        for (const char c : std::string("note a [0.1, 0.2]\nnote b")) {
            document.type({at, 0, std::string(1, c)});
            ++at;
        }
        QCOMPARE(document.undoStack().count(), 2);
        document.undoStack().undo();
        QCOMPARE(document.text(), std::string("note a [0.1, 0.2]"));
        QCOMPARE(document.map().notes.size(), std::size_t(1));
    }
    void selectionFollowsItsElement()
    {
        ui::MapDocument document;
        document.load(tea);
        document.selectLine(3);
        QVERIFY((document.selected() == core::MapRef{MapKind::component, 1, 0}));
        document.type({10, 0, "component New [0.1, 0.1]\n"});
        QVERIFY((document.selected() == core::MapRef{MapKind::component, 2, 0}));
        QCOMPARE(document.lineOf(document.selected()), 4);
        document.change(core::removeElement(document.text(), document.map(), document.selected()),
                        QStringLiteral("remove"));
        QVERIFY(!document.selected());
    }
    // Random work of both hands: undoing all gives the bytes of the start, redoing all those of the end, and a view
    // that only follows the edits has the same text all the time.
    void everythingCanBeTakenBack()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            ui::MapDocument document;
            document.load(tea);
            std::string view = document.text();
            QObject::connect(&document, &ui::MapDocument::textEdited, &document,
                             [&](const core::TextEdits& edits) { core::applyEdits(view, edits); });
            for (auto n = random() % 60; n > 0; --n) {
                const auto count = document.map().components.size();
                switch (random() % 6) {
                case 0: document.type({random() % (document.text().size() + 1), 0, random() % 5 ? "x" : "\n"}); break;
                case 1:
                    if (!document.text().empty())
                        document.type({random() % document.text().size(), 1, {}});
                    break;
                case 2: document.undoStack().undo(); break;
                case 3:
                    document.change(core::addComponents(document.text(), document.map(), {"N"}, 0.2, 0.3),
                                    QStringLiteral("add"));
                    break;
                default:
                    if (count == 0)
                        break;
                    document.beginGesture({MapKind::component, static_cast<std::uint32_t>(random() % count), 0});
                    for (auto steps = random() % 4; steps > 0; --steps)
                        document.moveTo(static_cast<double>(random() % 100) / 100,
                                        static_cast<double>(random() % 100) / 100);
                    document.endGesture();
                }
                QCOMPARE(view, document.text());
            }
            auto& stack = document.undoStack();
            while (stack.canRedo())
                stack.redo();
            const auto end = document.text();
            const auto steps = stack.count();
            while (stack.canUndo())
                stack.undo();
            QCOMPARE(document.text(), std::string(tea));
            while (stack.canRedo())
                stack.redo();
            QCOMPARE(document.text(), end);
            QCOMPARE(view, end);
            QCOMPARE(stack.count(), steps);
        }
    }
};

ROOM_TEST(TestUiMapDocument)
#include "tst_ui_map_document.moc"
