// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/bitrix24_service.h"

#include <QTest>

// A small portal on a clock that the test moves, and callers who speak to it as a client does.
namespace bridge::sandbox {

/// One answer of the portal.
struct Got {
    int status = 0;
    Json body{};
    QByteArray raw{};
    QByteArray location{};

    [[nodiscard]] QString error() const { return body.value("error", QStringLiteral("(no error)")); }
    [[nodiscard]] const Json& result() const { return body.at("result"); }
    /// "200", or "400 ERROR_CORE": what a table of refusals compares.
    [[nodiscard]] QString outcome() const;
};

/// Someone with a webhook address or a token.
struct Speaker {
    Bitrix24Service* portal = nullptr;
    QString endpoint{}; ///< ends in "/"
    QString token{};

    [[nodiscard]] Got call(const QString& method, OrderedJson params = OrderedJson::object()) const;
    [[nodiscard]] Got form(const QString& method, const QByteArray& body) const;
    [[nodiscard]] Got get(const QString& methodAndQuery) const;
};

[[nodiscard]] Got sent(Bitrix24Service& portal, const HttpRequest& request);
[[nodiscard]] HttpRequest jsonPost(const QUrl& url, const QByteArray& body);

/// Olga is an administrator, Anna owns the project "Website" with Boris as a member; Clara is a stranger.
struct PortalBench {
    explicit PortalBench(Bitrix24Options options = unlimited());
    [[nodiscard]] static Bitrix24Options unlimited();
    [[nodiscard]] static QStringList allScopes();

    [[nodiscard]] Speaker app(UserId user); ///< with a fresh token of the application
    [[nodiscard]] Speaker hook(UserId user, const QStringList& scopes = allScopes());
    [[nodiscard]] qint64 addTask(const Speaker& by, OrderedJson fields); ///< TITLE and RESPONSIBLE_ID have defaults
    [[nodiscard]] qint64 stageId(const QString& title) const; ///< of the project
    [[nodiscard]] Json task(qint64 id) const { return portal.taskView({id}); }

    ManualClock clock{TimePoint{std::chrono::milliseconds{1'787'300'000'000}}};
    Bitrix24Service portal;
    UserId olga{}, anna{}, boris{}, clara{};
    GroupId website{};
};

/// How a test tells a wrong value: the JSON texts side by side.
[[nodiscard]] inline QString textOf(const Json& json)
{
    return QString::fromUtf8(toBytes(json));
}

} // namespace bridge::sandbox

#define COMPARE_JSON(actual, expected)                                                                                 \
    QCOMPARE(bridge::sandbox::textOf(actual), bridge::sandbox::textOf(bridge::Json(expected)))
