// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rig.h"

#include "core/settings/profile_file.h"
#include "tests/screens/sample_world.h"
#include "ui/common/widgets.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace bridge::uitest {

ui::Theme* theme = nullptr;

Rig::Rig(Profile profile, const std::map<QString, Secret>& stored)
{
    for (const auto& [key, value] : stored)
        std::ignore = secrets.write(key, value);
    world.board = screens::sampleBoard();
    if (profile == Profile::Written)
        writeProfile();
    gui::WindowSettings(QDir(folder.path())).setPreferences({.language = QStringLiteral("en")});
    session = std::make_unique<gui::Session>(gui::SessionParts{
        .folder = QDir(folder.path()),
        .secrets = secrets,
        .clock = clock,
        .theme = *theme,
        .language = language,
        .makeFactory = [this](const auto& opened) { return fakeFactory(world, opened.journalPath(), clock); },
        .makePreview = ui::makePlainPreview,
        .shelf = settings::ProfileShelf(QDir(folder.path())),
        .keepSecrets = [this](auth::SecretPlace wanted) -> Result<> {
            if (!placeWorks)
                return fail(ErrorKind::Configuration, QStringLiteral("The keychain is locked"));
            place = wanted;
            return {};
        },
        .autostartFolder = QDir(folder.filePath(QStringLiteral("autostart"))),
    });
}

Rig::~Rig()
{
    QSignalSpy finished(session.get(), &gui::Session::finished);
    session->quit();
    if (finished.isEmpty() && !finished.wait())
        qWarning("the session did not end");
}

void Rig::writeProfile()
{
    settings::Profile profile = screens::sampleProfile();
    profile.links.resize(1);
    profile.bitrix24.portalUrl = QUrl(QStringLiteral("https://acme.bitrix24.com"));
    if (const auto saved = settings::saveProfile(profile, QDir(folder.path())); !saved)
        qFatal("%s", qPrintable(saved.error().detail));
}

void Rig::fillJournal(const std::vector<sync::OperationRow>& operations)
{
    const auto journal = storage::SqliteJournal::open(settings::journalPath(QDir(folder.path())));
    if (!journal || !(*journal)->apply({.operations = operations}))
        qFatal("the journal can't be filled");
}

void Rig::fillHistory(std::vector<sync::HistoryRow> history)
{
    const auto journal = storage::SqliteJournal::open(settings::journalPath(QDir(folder.path())));
    const auto run = journal ? (*journal)->beginRun(history.front().link, history.front().at) : Result<qint64>(0);
    for (sync::HistoryRow& row : history)
        row.run = *run;
    if (!journal || !(*journal)->apply({.history = std::move(history)}))
        qFatal("the journal can't be filled");
}

QString Rig::text(const char* name) const
{
    if (const auto* state = find<ui::StateLabel>(name))
        return state->text();
    const auto* widget = find<QWidget>(name);
    return widget ? widget->property("text").toString() : QString();
}

void Rig::click(const char* button) const
{
    auto* found = find<QPushButton>(button);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

} // namespace bridge::uitest
