// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/profile_desk.h"

#include "app/composition/profile_removal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

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
    if (auto apart = openedApart())
        infos.push_back(*std::move(apart));
    for (const settings::ShelfEntry& entry : m_shelf.list())
        infos.push_back(
            {entry.id, entry.name, entry.folder.absolutePath(), isSameFolder(entry.folder, m_current), entry.problem});
    return infos;
}

std::optional<ui::ProfileInfo> ShelfDesk::openedApart() const
{
    const bool onShelf = std::ranges::any_of(
        m_shelf.list(), [this](const settings::ShelfEntry& entry) { return isSameFolder(entry.folder, m_current); });
    if (onShelf || !QFile::exists(settings::profilePath(m_current)))
        return {};
    ui::ProfileInfo info{.folder = m_current.absolutePath(), .isCurrent = true, .isOnShelf = false};
    if (const auto profile = settings::loadProfile(m_current)) {
        info.id = profile->id;
        info.name = profile->name;
    } else {
        info.name = m_current.dirName();
        info.problem = profile.error();
    }
    return info;
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
