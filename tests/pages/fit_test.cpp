// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pages/classes.h"

#include "tests/pages/fit.h"
#include "tests/pages/keyboard.h"
#include "tests/screens/catalogue.h"
#include "tests/screens/stage.h"
#include "ui/language/language.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace bridge;
using namespace bridge::uitest;
using namespace Qt::StringLiterals;

namespace {

QStringList clashesOf(const QString& screen, const QMultiMap<QString, QString>& mnemonics)
{
    QStringList found;
    for (const QString& keys : mnemonics.uniqueKeys()) {
        if (mnemonics.count(keys) > 1)
            found << u"%1: %2 is %3"_s.arg(screen, keys, mnemonics.values(keys).join(u" and "_s));
    }
    return found;
}

} // namespace

void FitTest::everythingFits_data()
{
    QTest::addColumn<QString>("language");
    for (const ui::Language::Spoken& spoken : ui::Language::all())
        QTest::newRow(qPrintable(spoken.word)) << spoken.word;
}

void FitTest::everythingFits()
{
    QFETCH(const QString, language);
    ui::Language spoken;
    spoken.use(language);
    QStringList problems;
    for (const screens::Screen& screen : screens::allScreens()) {
        const QSize room = screens::sizeOf(screens::Room::Small);
        screens::Stage stage(screen, room);
        if (stage.window().size() != room)
            problems << screen.name + u": the window needs more room"_s;
        if (stage.surface().width() > room.width() || stage.surface().height() > room.height())
            problems << screen.name + u": the dialog is larger than the screen"_s;
        for (const QString& problem : unreadable(stage.surface()))
            problems << screen.name + u": "_s + problem;
        problems << clashesOf(screen.name, mnemonicsOf(stage.surface()));
    }
    spoken.use(u"en"_s);
    report(problems);
}

/// The test above is worth what it finds.
void FitTest::whatIsCutIsNoticed()
{
    QWidget surface;
    surface.resize(300, 200);
    auto* button = new QPushButton(u"A text that is too long for this"_s, &surface);
    button->setGeometry(0, 0, 40, 30);
    auto* label = new QLabel(u"Some words that take several lines here"_s, &surface);
    label->setWordWrap(true);
    label->setGeometry(0, 40, 80, 12);
    auto* under = new QLabel(u"below"_s, &surface);
    under->setGeometry(60, 40, 100, 30);
    auto* outside = new QLabel(u"out"_s, &surface);
    outside->setGeometry(280, 100, 100, 30);
    surface.show();
    const QStringList found = unreadable(surface);
    QCOMPARE(found.size(), 4);
    QVERIFY(found[0].contains(u"needs"_s));
    QVERIFY(found[1].contains(u"lines are cut"_s));
    QVERIFY(found[2].contains(u"sticks out"_s));
    QVERIFY(found[3].contains(u"lie on one another"_s));
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(under), static_cast<QWidget*>(outside)})
        each->hide();
    button->setGeometry(QRect(QPoint(), button->sizeHint()));
    QCOMPARE(unreadable(surface), QStringList());
}
