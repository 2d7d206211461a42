// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/batch.h"
#include "app/sandbox/bitrix24/incoming.h"
#include "app/sandbox/bitrix24/limits.h"

#include <QMap>

namespace bridge::sandbox::bitrix24 {

/// Hears of each method called, also inside a batch, and whether it was refused.
using CallWatcher = std::function<void(const QString& method, bool inBatch, bool refused)>;

/// REST v2 of the portal: limits, authorization, method, envelope — in that order (fact sheet §2 to §6).
class RestServer
{
public:
    RestServer(Portal& portal, CallWatcher watcher);

    /// Answers a request to /rest/; `caller` tells afterwards who it was (user 0: nobody).
    [[nodiscard]] HttpResponse answer(const Incoming& incoming, Caller& caller);
    /// Whether the rate bucket takes one more request; counts it.
    [[nodiscard]] bool admits();

    [[nodiscard]] Json state() const; ///< of the limits
    void restore(const Json& state); ///< throws Json::exception

private:
    [[nodiscard]] Answer dispatch(const Incoming& incoming, const Caller& caller);
    [[nodiscard]] Answer call(const Caller& caller, const QString& name, const php::Value& params);
    [[nodiscard]] Json timing(const Caller& caller, const QString& name) const;

    Portal& m_portal;
    CallWatcher m_watcher;
    RequestBucket m_bucket;
    OperatingMeter m_operating{};
};

[[nodiscard]] HttpResponse jsonResponse(int status, const Json& body);
[[nodiscard]] HttpResponse errorResponse(const RestError& error);
[[nodiscard]] RestError tooManyRequests();

} // namespace bridge::sandbox::bitrix24
