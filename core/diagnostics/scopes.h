// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace bridge::diagnostics {

/// How the app was let in: each way has its own place where scopes are given.
enum class Door : quint8 {
    MiroApp,
    Bitrix24App, ///< a local application
    Bitrix24Webhook,
};

/// For whom a feature is there.
enum class Use : quint8 {
    Everybody,
    WhoTakesBookings, ///< profiles with an owner of bookings
    Nobody, ///< not yet: nobody is to be asked for its scopes
};

/// Something the app does, and the scopes it takes.
struct Feature {
    QString id{}; ///< "tasks"
    bool essential = false; ///< nothing can be kept in step without it
    std::vector<QStringList> scopes{}; ///< of each list any one is enough; the first is the one to ask for
    QString without{}; ///< what does not work without it, one sentence
    Use use = Use::Everybody;
    bool needsApp = false; ///< Bitrix24 opens it to applications only
};

/// Everything that takes a scope at Miro (Miro fact sheet §1), or at Bitrix24 (core fact sheet §14, CRM fact
/// sheet §12.1).
[[nodiscard]] const std::vector<Feature>& miroFeatures();
[[nodiscard]] const std::vector<Feature>& bitrix24Features();

/// A feature whose scopes are not all granted.
struct ScopeGap {
    Feature feature{};
    QStringList missing{}; ///< the scopes to ask for
};

/// The gaps among `features`, in their order. What an application alone may do is no gap of a webhook's scopes.
[[nodiscard]] std::vector<ScopeGap> scopeGaps(
    const std::vector<Feature>& features, const QStringList& granted, Door door);
/// Those of them that a person is to be told of.
[[nodiscard]] std::vector<ScopeGap> gapsInUse(
    const std::vector<Feature>& features, const QStringList& granted, Door door, bool takesBookings);

/// Where these scopes are given, as one sentence.
[[nodiscard]] QString howToAdd(const QStringList& scopes, Door door);

} // namespace bridge::diagnostics
