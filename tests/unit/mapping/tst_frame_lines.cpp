// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/line_hands.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace bridge;
using namespace bridge::ui;
using namespace Qt::StringLiterals;

namespace {

using Lines = std::vector<FrameLines::Line>;

/// The view with what a page would do about its signals.
struct Editor {
    Editor()
    {
        view.resize(800, 600);
        QObject::connect(&view, &FrameLines::lineDrawn, &view, [this](const QString& frame, const QString& meaning) {
            lines.push_back({frame, meaning});
            show();
        });
        QObject::connect(&view, &FrameLines::lineRemoved, &view, [this](const QString& frame, const QString& meaning) {
            std::erase(lines, FrameLines::Line{frame, meaning});
            show();
        });
        show();
        static_cast<QWidget&>(view).show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("the window gets no focus");
        view.setFocus();
    }

    void show()
    {
        view.show({{.key = u"f1"_s, .title = u"To Do"_s, .note = u"3 stickies"_s}, {.key = u"f2"_s, .title = u"Done"_s},
                      {.key = u"f3"_s, .title = u"Website"_s, .note = u"not mapped"_s, .needsAttention = true}},
            {{.key = u"status/pending"_s, .title = u"Pending"_s, .section = u"Status"_s},
                {.key = u"status/completed"_s, .title = u"Completed"_s, .section = u"Status"_s},
                {.key = u"group/12"_s, .title = u"Website"_s, .section = u"Project"_s}},
            lines);
    }

    [[nodiscard]] QPoint middle(const QString& key) const { return test::middleOf(view, key); }
    void drag(const QString& from, const QString& to) const { test::dragLine(view, from, to); }

    void press(std::initializer_list<Qt::Key> keys)
    {
        for (const Qt::Key key : keys)
            QTest::keyClick(&view, key);
    }

    FrameLines view;
    Lines lines;
};

} // namespace

class FrameLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsDrawnByMouseFromEitherSide()
    {
        Editor editor;
        editor.drag(u"f1"_s, u"status/pending"_s);
        editor.drag(u"group/12"_s, u"f3"_s);
        QCOMPARE(editor.lines, (Lines{{u"f1"_s, u"status/pending"_s}, {u"f3"_s, u"group/12"_s}}));
    }

    void theColumnsFitBesideTheScrollBar()
    {
        Editor editor;
        editor.view.resize(500, 160);
        QTRY_VERIFY(editor.view.verticalScrollBar()->isVisible());
        QTRY_COMPARE(editor.view.horizontalScrollBar()->maximum(), 0);
    }

    void aNoteThatIsLongIsWrapped()
    {
        const LineNode node{.key = u"f1"_s, .title = u"To Do"_s, .note = u"9 stickies, not mapped to anything yet"_s};
        QVERIFY(NodeItem(node, LineSide::Frame, 140).height() > NodeItem(node, LineSide::Frame, 600).height());
    }

    void aLineToNowhereOrToItsOwnSideIsNone()
    {
        Editor editor;
        editor.drag(u"f1"_s, u"f2"_s);
        QTest::mousePress(editor.view.viewport(), Qt::LeftButton, {}, editor.middle(u"f1"_s));
        QTest::mouseRelease(editor.view.viewport(), Qt::LeftButton, {}, {400, 500});
        QVERIFY(editor.lines.empty());
    }

    void aLineIsDrawnAndRemovedByKeyboard()
    {
        Editor editor;
        QCOMPARE(editor.view.chosenNode(), u"f1"_s);
        editor.press({Qt::Key_Down, Qt::Key_Return, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return});
        QCOMPARE(editor.lines.size(), size_t(1));
        QCOMPARE(editor.lines[0].frame, u"f2"_s);
        editor.press({Qt::Key_Delete});
        QVERIFY(editor.lines.empty());
    }

    void escapeGivesALineUp()
    {
        Editor editor;
        editor.press({Qt::Key_Return, Qt::Key_Right, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Escape});
        QVERIFY(editor.lines.empty());
    }

    void aChosenLineIsRemoved()
    {
        Editor editor;
        editor.lines = {{u"f1"_s, u"status/pending"_s}, {u"f1"_s, u"group/12"_s}};
        editor.show();
        for (QGraphicsItem* item : editor.view.items()) {
            const auto* line = qgraphicsitem_cast<LineItem*>(item);
            item->setSelected(line && line->meaning() == u"group/12"_s);
        }
        editor.press({Qt::Key_Delete});
        QCOMPARE(editor.lines, (Lines{{u"f1"_s, u"status/pending"_s}}));
    }

    void theChosenNodeIsToldToScreenReaders()
    {
        Editor editor;
        editor.lines = {{u"f1"_s, u"status/pending"_s}};
        editor.show();
        editor.view.chooseNode(u"f1"_s);
        const QString told = editor.view.accessibleDescription();
        QVERIFY2(told.contains(u"To Do"_s) && told.contains(u"3 stickies"_s) && told.contains(u"Pending"_s),
            qPrintable(told));
        editor.press({Qt::Key_Return});
        QVERIFY(editor.view.accessibleDescription().contains(u"being drawn"_s));
    }

    void whatIsChosenStaysWhenThePictureChanges()
    {
        Editor editor;
        editor.view.chooseNode(u"group/12"_s);
        editor.show();
        QCOMPARE(editor.view.chosenNode(), u"group/12"_s);
        editor.view.show({}, {}, {});
        QCOMPARE(editor.view.chosenNode(), QString());
        editor.press({Qt::Key_Down, Qt::Key_Return, Qt::Key_Delete, Qt::Key_Right}); // nothing to choose
        QVERIFY(editor.lines.empty());
    }

    void itFitsANarrowPage()
    {
        Editor editor;
        editor.lines = {{u"f1"_s, u"status/pending"_s}};
        editor.view.resize(360, 300);
        editor.show();
        const QRectF scene = editor.view.sceneRect();
        for (const QGraphicsItem* item : editor.view.items())
            QVERIFY(scene.adjusted(-20, -20, 20, 20).contains(item->sceneBoundingRect()));
        if (const QString folder = qEnvironmentVariable("BOARDBRIDGE_PICTURES"); !folder.isEmpty())
            editor.view.grab().save(folder + u"/frame_lines.png"_s);
    }
};

QTEST_MAIN(FrameLinesTest)
#include "tst_frame_lines.moc"
