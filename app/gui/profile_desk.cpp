// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_desk.h"

#include "app/composition/profile_removal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace bridge::gui {

using namespace Qt::StringLiterals;

namespace {

Result<> done(const Result<settings::ShelfEntry>& entry)
{
    return entry.map([](const settings::ShelfEntry&) {});
}

bool isSameFolder(const QDir& a, const QDir& b)
{
    return QFileInfo(a.absolutePath()) == QFileInfo(b.absolutePath());
}

} // namespace

ShelfDesk::ShelfDesk(settings::ProfileShelf shelf, QDir current, auth::SecretStore& secrets)
    : m_shelf(std::move(shelf))
    , m_current(std::move(current))
    , m_secrets(secrets)
{
}

std::vector<ui::ProfileInfo> ShelfDesk::profiles() const
{
    std::vector<ui::ProfileInfo> infos;
    for (const settings::ShelfEntry& entry : m_shelf.list())
        infos.push_back(
            {entry.id, entry.name, entry.folder.absolutePath(), isSameFolder(entry.folder, m_current), entry.problem});
    return infos;
}

Result<> ShelfDesk::create(const QString& name)
{
    return done(m_shelf.create(m_shelf.idFor(name), name));
}

Result<> ShelfDesk::rename(const QString& id, const QString& name)
{
    return done(m_shelf.rename(id, name));
}

Result<> ShelfDesk::duplicate(const QString& id)
{
    return done(m_shelf.duplicate(id, m_shelf.idFor(id)));
}

Result<> ShelfDesk::remove(const QString& id)
{
    return m_shelf.remove(id, composition::removalSteps(m_secrets));
}

Result<> ShelfDesk::exportTo(const QString& id, const QString& file)
{
    return m_shelf.exportTo(id, file);
}

Result<> ShelfDesk::importFrom(const QString& file)
{
    return done(m_shelf.importFrom(file));
}

Result<> ShelfDesk::open(const QString& id)
{
    return m_shelf.find(id).and_then([](const settings::ShelfEntry& entry) -> Result<> {
        // A window of its own: each profile has one writer, and this window's goes on.
        const QStringList arguments{u"--profile"_s, entry.folder.absolutePath()};
        if (QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments))
            return {};
        return fail(ErrorKind::Storage, u"The window of that profile could not be started."_s);
    });
}

} // namespace bridge::gui
