// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/split_store.h"

#include "core/base/json.h"

#include <QCryptographicHash>

namespace bridge::auth {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostParts = 16; ///< 40 kB: no token is nearly as long
constexpr int readAgain = 3; ///< another program may turn the entry over between two reads

/// Bytes of the character that begins there; a surrogate pair is one.
qsizetype sizeInUtf8(QStringView text, qsizetype at, qsizetype& units)
{
    const char16_t unit = text[at].unicode();
    units = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    if (units == 2)
        return 4;
    return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

std::vector<Secret> cut(const QString& text)
{
    std::vector<Secret> parts;
    qsizetype start = 0;
    qsizetype bytes = 0;
    qsizetype units = 1;
    for (qsizetype at = 0; at < text.size(); at += units) {
        const qsizetype size = sizeInUtf8(text, at, units);
        if (bytes + size > largestEntry) {
            parts.emplace_back(text.sliced(start, at - start));
            start = at;
            bytes = 0;
        }
        bytes += size;
    }
    parts.emplace_back(text.sliced(start));
    return parts;
}

QString sumOf(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString partKey(const QString& key, QChar set, std::size_t number)
{
    return u"%1/%2/%3"_s.arg(key, QString(set)).arg(number);
}

QChar otherSet(QChar set)
{
    return set == u'a' ? u'b' : u'a';
}

} // namespace

/// What stands under the key of a value in parts.
struct SplitStore::Index {
    QChar set = u'a';
    int parts = 0;
    QString sum{};

    [[nodiscard]] Secret toSecret() const
    {
        return Secret(
            QString::fromUtf8(toBytes(Json{{"split", {{"set", QString(set)}, {"parts", parts}, {"sum", sum}}}})));
    }
    friend bool operator==(const Index&, const Index&) = default;
};

std::optional<SplitStore::Index> SplitStore::indexIn(const Secret& entry)
{
    const auto json = parseJson(entry.reveal().toUtf8());
    if (!json || !json->is_object() || json->size() != 1 || !json->contains("split"))
        return std::nullopt;
    const Json& split = json->at("split");
    const auto isText = [&split](const char* field) { return split.contains(field) && split[field].is_string(); };
    if (!split.is_object() || !isText("set") || !isText("sum") || !split.value("parts", Json()).is_number_integer())
        return std::nullopt;
    const bool isB = split["set"].get<QString>() == "b"_L1;
    return Index{isB ? u'b' : u'a', split["parts"].get<int>(), split["sum"].get<QString>()};
}

Result<Secret> SplitStore::join(const QString& key, const Index& index)
{
    QString text;
    for (std::size_t number = 1; number <= std::size_t(index.parts) && number <= mostParts; ++number) {
        const auto part = m_store->read(partKey(key, index.set, number));
        if (!part)
            return tl::unexpected(part.error());
        text += *part ? (*part)->reveal() : QString();
    }
    if (sumOf(text) != index.sum)
        return fail(ErrorKind::Unauthorised,
            u"What the keychain holds of this sign-in does not fit together: sign in again."_s);
    return Secret(text);
}

Result<std::optional<Secret>> SplitStore::read(const QString& key)
{
    for (int tries = 1;; ++tries) {
        auto entry = m_store->read(key);
        const auto index = entry && *entry ? indexIn(**entry) : std::nullopt;
        if (!index)
            return entry;
        auto whole = join(key, *index);
        if (whole)
            return std::optional(*std::move(whole));
        if (whole.error().kind != ErrorKind::Unauthorised || tries == readAgain)
            return tl::unexpected(std::move(whole).error());
    }
}

Result<> SplitStore::write(const QString& key, const Secret& value)
{
    const std::vector<Secret> parts = cut(value.reveal());
    if (parts.size() > mostParts)
        return fail(ErrorKind::Configuration,
            u"This sign-in is longer than the keychain can hold (%1 kB at most); nothing was changed."_s.arg(
                qsizetype(mostParts) * largestEntry / 1000));
    const auto before = m_store->read(key);
    if (!before)
        return tl::unexpected(before.error());
    const auto inUse = *before ? indexIn(**before) : std::nullopt;

    const Index index{inUse ? otherSet(inUse->set) : u'a', int(parts.size()), sumOf(value.reveal())};
    if (parts.size() > 1) {
        if (auto written = writeParts(key, index, parts); !written)
            return written;
    }
    if (auto turned = m_store->write(key, parts.size() > 1 ? index.toSecret() : value); !turned)
        return turned;
    // The new value holds from here on. What stays of the old one is void, and goes with the next write.
    (void)removeParts(key, otherSet(index.set));
    if (parts.size() == 1)
        (void)removeParts(key, index.set);
    return {};
}

Result<> SplitStore::remove(const QString& key)
{
    return m_store->remove(key).and_then([&] { return removeParts(key, u'a'); }).and_then([&] {
        return removeParts(key, u'b');
    });
}

/// Ascending, as removals descend: so the parts of a set are always the first ones without a gap, and none is
/// ever left where nobody looks.
Result<> SplitStore::writeParts(const QString& key, const Index& index, const std::vector<Secret>& parts)
{
    if (auto removed = removeParts(key, index.set, index.parts); !removed)
        return removed;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (auto written = m_store->write(partKey(key, index.set, i + 1), parts[i]); !written)
            return written;
    }
    return {};
}

/// All but the first `keep`.
Result<> SplitStore::removeParts(const QString& key, QChar set, int keep)
{
    auto last = std::size_t(keep);
    for (;;) {
        const auto next = m_store->read(partKey(key, set, last + 1));
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            break;
        ++last;
    }
    for (; last > std::size_t(keep); --last) {
        if (auto removed = m_store->remove(partKey(key, set, last)); !removed)
            return removed;
    }
    return {};
}

} // namespace bridge::auth
