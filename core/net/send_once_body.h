// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace bridge {

/// A request's body that can be read once and never rewound.
///
/// QNetworkAccessManager sends a request again by itself when the connection drops before the answer's
/// header is complete, a POST too [Qt 6.4.2: up to three more times]. It has to rewind the body for that. A body
/// that refuses makes it report ContentReSendError instead, and the server sees one request; an empty
/// body works as well. Needs DoNotBufferUploadDataAttribute and a Content-Length, else Qt keeps a
/// copy that it can rewind.
class SendOnceBody final : public QIODevice
{
public:
    explicit SendOnceBody(QByteArray body);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace bridge
