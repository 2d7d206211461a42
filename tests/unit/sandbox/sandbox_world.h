// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QFloat16> // QCOMPARE asks whether Json converts to it, which takes the whole type

namespace bridge::sandbox {

/// Both services on a clock that stands still, with a board, two users and a project.
struct SandboxWorld {
    ManualClock clock{TimePoint{std::chrono::hours{480'000}}};
    Sandbox sandbox{clock, SandboxOptions{}};
    BoardId board = sandbox.miro().addBoard(QStringLiteral("Sprint"));
    UserId lead = sandbox.bitrix24().addUser(QStringLiteral("Lena"), QStringLiteral("Brandt"),
        QStringLiteral("lena@example.com"), QStringLiteral("Lead"), true);
    UserId anna = sandbox.bitrix24().addUser(
        QStringLiteral("Anna"), QStringLiteral("Petrova"), QStringLiteral("anna@example.com"), {});
    GroupId group = sandbox.bitrix24().addGroup(QStringLiteral("Website"), lead, {anna});
    QString webhook = sandbox.bitrix24().addWebhook(lead, Bitrix24Options{}.appScopes).reveal();
    Secret token = sandbox.miro().issueToken();

    [[nodiscard]] HttpRequest miroRequest(HttpVerb verb, const QString& path, const Json& body = {}) const
    {
        HttpRequest request{verb, QUrl(QStringLiteral("https://api.miro.com") + path)};
        request.headers = {{"authorization", "Bearer " + token.reveal().toUtf8()}, {"accept", "application/json"}};
        if (!body.is_null()) {
            request.headers.push_back({"content-type", "application/json"});
            request.body = toBytes(body);
        }
        return request;
    }
    [[nodiscard]] HttpRequest stickyRequest() const
    {
        const QString path = QStringLiteral("/v2/boards/%1/sticky_notes").arg(board.value);
        return miroRequest(HttpVerb::Post, path, {{"data", {{"content", "Call the bank"}}}});
    }
    [[nodiscard]] HttpRequest portalRequest(const QString& method, const Json& body = Json::object()) const
    {
        return {HttpVerb::Post, QUrl(webhook + method), {{"content-type", "application/json"}}, toBytes(body)};
    }

    [[nodiscard]] size_t stickyCount() const { return sandbox.miro().boardView(board).at("stickies").size(); }
    [[nodiscard]] size_t taskCount() const { return sandbox.bitrix24().portalView().at("tasks").size(); }
};

} // namespace bridge::sandbox
