// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile_file.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace bridge::settings {

using namespace Qt::StringLiterals;

QDir defaultProfileFolder()
{
    // Not AppDataLocation: that one carries the program's name, and both programs share one folder.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/boardbridge"_s);
}

QString profilePath(const QDir& folder)
{
    return folder.absoluteFilePath(u"profile.json"_s);
}

QString journalPath(const QDir& folder)
{
    return folder.absoluteFilePath(u"journal.sqlite"_s);
}

Result<Profile> loadProfile(const QDir& folder)
{
    QFile file(profilePath(folder));
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"There is no profile in %1."_s.arg(folder.absolutePath()));
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorKind::Storage, u"The profile %1 can't be read: %2."_s.arg(file.fileName(), file.errorString()));
    const auto json = parseJson(file.readAll());
    if (!json)
        return fail(ErrorKind::Configuration, u"The profile %1 is not JSON."_s.arg(file.fileName()));
    return profileFromJson(*json).map_error([&file](const Error& error) {
        return Error{error.kind, u"The profile %1 is not valid: %2."_s.arg(file.fileName(), error.detail)};
    });
}

Result<> saveProfile(const Profile& profile, const QDir& folder)
{
    const auto refused = [&folder](const QString& why) {
        return fail(ErrorKind::Storage,
            u"The profile can't be written to %1: %2. Make the folder writable, or choose another --profile."_s.arg(
                folder.absolutePath(), why));
    };
    const bool isNew = !folder.exists();
    if (!folder.mkpath(u"."_s))
        return refused(u"the folder can't be created"_s);
    if (isNew) // the journal will hold texts of people
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(profilePath(folder));
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray::fromStdString(toJson(profile).dump(2)) + '\n');
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace bridge::settings
