// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/profile_shelf.h"

#include "core/settings/plain_id.h"

#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace bridge::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = qint64{8} * 1024 * 1024;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestName = 200;
constexpr auto onlyForTheOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto unfinished = ".unfinished-"_L1; ///< how folders begin that are no profile yet, or no more

/// Whether every system takes it for the name of a folder, and of this one alone.
bool isFolderName(const QString& id)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9_-])?\\z"_s);
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?\\z"_s, QRegularExpression::CaseInsensitiveOption);
    return allowed.match(id).hasMatch() && !device.match(id).hasMatch();
}

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Result<QString> cleanName(const QString& given)
{
    QString name = given.simplified();
    name.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    if (name.isEmpty() || name.size() > longestName)
        return fail(ErrorKind::Configuration, u"A profile needs a name of at most %1 characters."_s.arg(longestName));
    return name;
}

Error notWritable(const QString& path)
{
    return {ErrorKind::Storage, u"%1 can't be written: make it writable, then try again."_s.arg(path)};
}

/// Of a description that is no valid one, its id all the same; empty when it holds none.
QString idIn(const QDir& folder)
{
    QFile file(profilePath(folder));
    const auto json = file.open(QIODevice::ReadOnly) ? parseJson(file.read(largestFile)) : Json();
    return json && json->is_object() && json->contains("id") && json->at("id").is_string()
        ? json->at("id").get<QString>()
        : QString();
}

ShelfEntry entryIn(const QDir& folder, bool isDefault)
{
    ShelfEntry entry{.id = isDefault ? idIn(folder) : folder.dirName(), .folder = folder, .isDefault = isDefault};
    const auto profile = loadProfile(folder);
    if (!profile) {
        entry.problem = profile.error();
        return entry;
    }
    entry.name = profile->name;
    if (profile->id != entry.id)
        entry.problem = Error{ErrorKind::Configuration,
            u"The profile in the folder %1 calls itself %2: give both the same name."_s.arg(entry.id, profile->id)};
    return entry;
}

/// Everything of a profile, its description last: while that is there, the removal can be tried again.
QStringList contentsOf(const QDir& folder)
{
    QStringList names = folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    names.removeAll(u"profiles"_s); // the others
    names.removeAll(u"lock"_s); // held by us; goes with it
    const QString description = u"profile.json"_s;
    if (names.removeAll(description) > 0)
        names.append(description);
    return names;
}

} // namespace

QDir ProfileShelf::shelf() const
{
    return QDir(m_home.absoluteFilePath(u"profiles"_s));
}

std::vector<ShelfEntry> ProfileShelf::list() const
{
    std::vector<ShelfEntry> entries;
    if (QFile::exists(profilePath(m_home)))
        entries.push_back(entryIn(m_home, true));
    const QDir folders = shelf();
    for (const QString& name : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(folders.absoluteFilePath(name));
        if (!isFolderName(name) || !QFile::exists(profilePath(folder)))
            continue;
        ShelfEntry entry = entryIn(folder, false);
        if (!entries.empty() && entries.front().isDefault && isSame(entries.front().id, name))
            entry.problem = Error{ErrorKind::Configuration,
                u"The default profile has the id %1, too, and would share its sign-ins: duplicate this one under "
                "another id, then remove it."_s.arg(name)};
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<ShelfEntry> ProfileShelf::find(const QString& id) const
{
    const auto entries = list();
    const auto found = std::ranges::find(entries, id, &ShelfEntry::id);
    if (found != entries.end())
        return *found;
    QStringList known;
    for (const ShelfEntry& entry : entries)
        known += entry.id;
    return fail(ErrorKind::Configuration,
        known.isEmpty() ? u"There is no profile “%1”, nor any other yet."_s.arg(id)
                        : u"There is no profile “%1”. There are: %2."_s.arg(id, known.join(u", "_s)));
}

QString ProfileShelf::keyOf(const ShelfEntry& entry) const
{
    const QString written = idIn(entry.folder);
    const QString key = written.isEmpty() ? entry.id : written;
    const auto entries = list();
    const bool shared = std::ranges::any_of(entries, [&](const ShelfEntry& other) {
        return other.folder != entry.folder && (other.id == key || idIn(other.folder) == key);
    });
    return shared ? QString() : key;
}

bool ProfileShelf::isTaken(const QString& id) const
{
    const auto entries = list();
    return shelf().exists(id)
        || std::ranges::any_of(entries, [&id](const ShelfEntry& entry) { return isSame(entry.id, id); });
}

Result<> ProfileShelf::checkNew(const QString& id) const
{
    if (!isFolderName(id))
        return fail(ErrorKind::Configuration,
            u"“%1” can't be a profile's id: it takes up to %2 letters, digits, dashes, underscores and dots, no dot at "
            "either end, and no name of a device like “con”."_s.arg(id)
                .arg(longestId));
    if (isTaken(id))
        return fail(ErrorKind::Configuration, u"There is a profile “%1” already: choose another id."_s.arg(id));
    return {};
}

Result<QDir> ProfileShelf::freshFolder() const
{
    const QDir folders = shelf();
    const QString name = unfinished + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!folders.mkpath(u"."_s) || !folders.mkdir(name, onlyForTheOwner))
        return tl::unexpected(notWritable(folders.path()));
    return QDir(folders.absoluteFilePath(name));
}

Result<ShelfEntry> ProfileShelf::add(const Profile& profile)
{
    if (auto fit = checkNew(profile.id); !fit)
        return tl::unexpected(std::move(fit).error());
    if (list().empty() && !QFile::exists(journalPath(m_home)))
        return saveProfile(profile, m_home).map([this] { return entryIn(m_home, true); });

    // Filled where nobody looks, then renamed: there is never half a profile.
    auto fresh = freshFolder();
    if (!fresh)
        return tl::unexpected(std::move(fresh).error());
    auto saved = saveProfile(profile, *fresh);
    if (saved && !shelf().rename(fresh->dirName(), profile.id))
        saved = tl::unexpected(notWritable(shelf().path()));
    if (!saved) {
        fresh->removeRecursively();
        return tl::unexpected(std::move(saved).error());
    }
    return entryIn(QDir(shelf().absoluteFilePath(profile.id)), false);
}

Result<ShelfEntry> ProfileShelf::create(const QString& id, const QString& name)
{
    return cleanName(name).and_then([&](const QString& clean) { return add(Profile{.id = id, .name = clean}); });
}

Result<ShelfEntry> ProfileShelf::rename(const QString& id, const QString& name)
{
    const auto entry = find(id);
    const auto clean = cleanName(name);
    if (!entry || !clean)
        return tl::unexpected(!entry ? entry.error() : clean.error());
    return loadProfile(entry->folder).and_then([&](Profile profile) {
        profile.name = *clean;
        return saveProfile(profile, entry->folder).map([&] { return entryIn(entry->folder, entry->isDefault); });
    });
}

Result<ShelfEntry> ProfileShelf::duplicate(const QString& id, const QString& newId)
{
    const auto entry = find(id);
    if (!entry)
        return tl::unexpected(entry.error());
    return loadProfile(entry->folder).and_then([&](Profile profile) {
        profile.id = newId;
        profile.name = u"%1 (%2)"_s.arg(profile.name.left(longestName - longestId - 3), newId);
        return add(profile);
    });
}

Result<> ProfileShelf::remove(const QString& id, const RemovalSteps& steps)
{
    const auto entry = find(id);
    if (!entry)
        return tl::unexpected(entry.error());
    auto lock = steps.lock(entry->folder);
    if (!lock)
        return tl::unexpected(std::move(lock).error());
    // First, as it can fail while everything is still there: a keychain may be locked. Where the profile keeps
    // nothing in one, there may be none.
    const auto profile = loadProfile(entry->folder);
    const bool keepsNone = profile && profile->signIn == SignInKept::EachStart;
    if (const QString key = keyOf(*entry); !key.isEmpty()) {
        if (auto forgotten = steps.forgetSecrets(key); !forgotten && !keepsNone)
            return forgotten;
    }
    auto bin = freshFolder();
    if (!bin)
        return tl::unexpected(std::move(bin).error());
    for (const QString& name : contentsOf(entry->folder)) {
        if (!QDir().rename(entry->folder.absoluteFilePath(name), bin->absoluteFilePath(name)))
            return tl::unexpected(notWritable(entry->folder.path()));
    }
    lock->reset();
    if (!entry->isDefault)
        shelf().rmdir(entry->folder.dirName());
    // What of it stays is no profile any more; what an earlier stop left goes along.
    for (const QString& name : shelf().entryList({unfinished + u'*'}, QDir::Dirs | QDir::Hidden))
        QDir(shelf().absoluteFilePath(name)).removeRecursively();
    return {};
}

Result<> ProfileShelf::exportTo(const QString& id, const QString& file) const
{
    const auto entry = find(id);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto profile = loadProfile(entry->folder);
    if (!profile)
        return tl::unexpected(profile.error());
    if (QFile::exists(file))
        return fail(ErrorKind::Configuration, u"%1 exists already and stays as it is: name another file."_s.arg(file));
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(notWritable(file));
    out.write(QByteArray::fromStdString(toJson(*profile).dump(2)) + '\n');
    if (!out.commit())
        return tl::unexpected(notWritable(file));
    return {};
}

Result<ShelfEntry> ProfileShelf::importFrom(const QString& file, const std::optional<QString>& id)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Configuration, u"%1 can't be read: %2."_s.arg(file, in.errorString()));
    const auto json = parseJson(in.read(largestFile));
    if (!json)
        return fail(ErrorKind::Configuration, u"%1 is no profile: it is not JSON."_s.arg(file));
    auto profile = profileFromJson(*json);
    if (!profile)
        return fail(ErrorKind::Configuration, u"%1 is no valid profile: %2."_s.arg(file, profile.error().detail));
    if (id)
        profile->id = *id;
    else if (!checkNew(profile->id))
        profile->id = idFor(profile->id);
    return add(*profile);
}

QString ProfileShelf::idFor(const QString& name) const
{
    QString plain = plainId(name, longestId - 4);
    if (!isFolderName(plain))
        plain = plain.isEmpty() ? u"profile"_s : u"profile-"_s + plain;
    QString id = plain;
    for (int number = 2; isTaken(id); ++number)
        id = u"%1-%2"_s.arg(plain).arg(number);
    return id;
}

QDir profileFolder(const QString& given, const ProfileShelf& shelf)
{
    if (given.isEmpty())
        return defaultProfileFolder();
    if (const QDir folder(given); folder.exists())
        return folder;
    const auto entry = shelf.find(given);
    return entry ? entry->folder : QDir(given);
}

} // namespace bridge::settings
