// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/http_front.h"
#include "app/sandbox/program/arguments.h"
#include "app/sandbox/site.h"

#include <QNetworkAccessManager>

namespace bridge::sandbox {

/// boardbridge-sandbox: both services behind two loopback ports, filled and kept as its arguments say.
class Program
{
public:
    /// Reads the files and listens; what to print then (start_line.h). A Configuration error for an unreadable
    /// or wrong file or a port that is taken. Call once; requests are answered by the caller's event loop.
    [[nodiscard]] Result<Json> start(const Arguments& arguments);

    /// Writes the state file if there is one and something changed since it was written. Call it now and then.
    [[nodiscard]] Result<> save();

private:
    Result<> fill(const QString& boardFile);
    Result<> readState();
    Result<> readFaults(const QString& faultFile);
    void deliverEvents();

    SystemClock m_clock;
    HttpFront m_miroFront;
    HttpFront m_bitrix24Front;
    QNetworkAccessManager m_network;
    std::optional<Sandbox> m_sandbox;
    std::optional<Site> m_site;
    QString m_stateFile;
    QByteArray m_saved;
};

} // namespace bridge::sandbox
