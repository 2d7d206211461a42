// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnostics/zip_archive.h"

#include <array>

namespace bridge::diagnostics {

namespace {

constexpr quint16 version = 20; ///< of the format that has folders and deflation
constexpr quint16 utf8Names = 0x0800;
constexpr quint16 deflated = 8;

std::array<quint32, 256> makeTable()
{
    constexpr quint32 polynomial = 0xedb88320;
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ polynomial : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(const QByteArray& data)
{
    static const std::array<quint32, 256> table = makeTable();
    quint32 crc = 0xffffffff;
    for (const char byte : data)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

/// qCompress() puts four bytes of length and zlib's two before the stream, and zlib's check of four behind it.
QByteArray deflate(const QByteArray& data)
{
    if (data.isEmpty())
        return QByteArray("\x03\x00", 2); // qCompress() has no stream for nothing: the last block, and it is empty
    const QByteArray packed = qCompress(data, 9);
    return packed.sliced(6, packed.size() - 10);
}

/// Little-endian numbers in a row.
class Fields
{
public:
    Fields& two(quint16 value) { return bytes(value, 2); }
    Fields& four(quint32 value) { return bytes(value, 4); }
    Fields& raw(const QByteArray& data)
    {
        m_data += data;
        return *this;
    }
    [[nodiscard]] const QByteArray& data() const { return m_data; }

private:
    Fields& bytes(quint32 value, int count)
    {
        for (int i = 0; i < count; ++i)
            m_data += char((value >> (8 * i)) & 0xff);
        return *this;
    }

    QByteArray m_data;
};

quint16 dosTime(QTime time)
{
    return quint16(time.hour() << 11 | time.minute() << 5 | time.second() / 2);
}

quint16 dosDate(QDate date)
{
    return quint16((date.year() - 1980) << 9 | date.month() << 5 | date.day());
}

/// What the entry itself and the directory at the end both say of it.
QByteArray description(const ArchiveEntry& entry, const QByteArray& packed, const QDateTime& changed)
{
    return Fields()
        .two(utf8Names)
        .two(deflated)
        .two(dosTime(changed.time()))
        .two(dosDate(changed.date()))
        .four(crc32(entry.data))
        .four(quint32(packed.size()))
        .four(quint32(entry.data.size()))
        .two(quint16(entry.name.toUtf8().size()))
        .two(0) // no extra fields
        .data();
}

} // namespace

QByteArray zipArchive(const std::vector<ArchiveEntry>& entries, const QDateTime& changed)
{
    Fields archive;
    Fields directory;
    for (const ArchiveEntry& entry : entries) {
        const QByteArray name = entry.name.toUtf8();
        const QByteArray packed = deflate(entry.data);
        const QByteArray told = description(entry, packed, changed);
        const auto at = quint32(archive.data().size());
        archive.four(0x04034b50).two(version).raw(told).raw(name).raw(packed);
        directory.four(0x02014b50).two(version).two(version).raw(told);
        directory.two(0).two(0).two(0).four(0).four(at).raw(name); // no comment, one disk, no attributes
    }
    const auto count = quint16(entries.size());
    const auto start = quint32(archive.data().size());
    archive.raw(directory.data());
    archive.four(0x06054b50).two(0).two(0).two(count).two(count);
    archive.four(quint32(directory.data().size())).four(start).two(0);
    return archive.data();
}

} // namespace bridge::diagnostics
