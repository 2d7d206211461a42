// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/send_once_body.h"

#include <algorithm>

namespace bridge {

SendOnceBody::SendOnceBody(QByteArray body)
    : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 SendOnceBody::bytesAvailable() const
{
    return m_body.size() - m_read;
}

bool SendOnceBody::atEnd() const
{
    return m_read == m_body.size();
}

qint64 SendOnceBody::readData(char* data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qsizetype count = std::min<qsizetype>(maxSize, m_body.size() - m_read);
    std::copy_n(m_body.constData() + m_read, count, data);
    m_read += count;
    return count;
}

qint64 SendOnceBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace bridge
