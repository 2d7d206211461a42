// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/sync/side.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bridge::ui {

/// A scope that is missing, in the core's English.
struct AccountGap {
    QString scopes{}; ///< "im"
    QString without{}; ///< what does not work without it
    bool essential = false; ///< nothing can be kept in step without it

    friend bool operator==(const AccountGap&, const AccountGap&) = default;
};

/// What the Accounts page shows of one service.
struct AccountInfo {
    enum class State : quint8 { Unknown, SignedOut, Asking, SignedIn, Trouble };
    enum class Way : quint8 { App, Token, Webhook };

    State state = State::Unknown;
    Way way = Way::App;
    QString account{}; ///< as whom, once the service said it
    std::optional<QStringList> scopes{}; ///< what it may do, as far as the service tells
    std::vector<AccountGap> gaps{};
    QString howToAdd{}; ///< how to fill all of them, in the core's English
    std::optional<TimePoint> accessUntil{};
    std::optional<TimePoint> chainUntil{}; ///< when the sign-in ends unless it is renewed before
    bool renewable = false;
    std::optional<Error> error{}; ///< of Trouble

    friend bool operator==(const AccountInfo&, const AccountInfo&) = default;
};

/// A profile of this person.
struct ProfileInfo {
    QString id{};
    QString name{};
    QString folder{};
    bool isCurrent = false; ///< the one this window works with
    std::optional<Error> problem{};
    bool isOnShelf = true; ///< else the window was started with a folder of its own, and only shows it
};

/// What is done with profiles; each answers within the blink of an eye.
class ProfileDesk
{
public:
    virtual ~ProfileDesk() = default;
    [[nodiscard]] virtual std::vector<ProfileInfo> profiles() const = 0;
    [[nodiscard]] virtual Result<> create(const QString& name) = 0;
    [[nodiscard]] virtual Result<> rename(const QString& id, const QString& name) = 0;
    [[nodiscard]] virtual Result<> duplicate(const QString& id) = 0; ///< without its sign-ins
    [[nodiscard]] virtual Result<> remove(const QString& id) = 0; ///< with its sign-ins
    [[nodiscard]] virtual Result<> exportTo(const QString& id, const QString& file) = 0;
    [[nodiscard]] virtual Result<> importFrom(const QString& file) = 0;
    [[nodiscard]] virtual Result<> open(const QString& id) = 0; ///< in a window of its own
};

} // namespace bridge::ui
