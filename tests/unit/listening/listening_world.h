// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox_transport.h"
#include "core/bitrix24/portal_adapter.h"
#include "core/storage/sqlite_journal.h"

#include <QTemporaryDir>

#include <set>

namespace bridge::test {

/// Tokens of the simulated token server for one user; a refused one is replaced by a fresh one.
class PortalTokens final : public Authorizer
{
public:
    PortalTokens(sandbox::Bitrix24Service& service, UserId user)
        : m_service(service)
        , m_user(user)
        , m_token(fresh())
    {
    }
    Result<Secret> token(const std::stop_token&) override { return m_token; }
    Result<Secret> renew(const Secret&, const std::stop_token&) override { return m_token = fresh(); }

private:
    [[nodiscard]] Secret fresh() { return Secret(m_service.issueTokens(m_user)["access_token"].get<QString>()); }

    sandbox::Bitrix24Service& m_service;
    UserId m_user;
    Secret m_token;
};

/// A portal with a project, and a program that listens to it; its inbox is a file that survives the program.
class ListeningWorld
{
public:
    enum class SignIn : quint8 { Administrator, Employee, Webhook };

    explicit ListeningWorld(const sandbox::SandboxOptions& options = {}, SignIn signIn = SignIn::Administrator)
        : sandbox(clock, options)
        , m_tokens(sandbox.bitrix24(), signIn == SignIn::Employee ? bob : ann)
        , m_signIn(signIn)
    {
        start();
    }

    /// A new program on the same file.
    void start()
    {
        feed.reset();
        portal.reset();
        journal.reset();
        auto opened = storage::SqliteJournal::open(m_folder.filePath(QStringLiteral("journal.sqlite")));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        journal = *std::move(opened);
        portal = std::make_unique<bitrix24::Bitrix24Portal>(transport, access(), clock);
        feed = portal->feed(journal->inbox(), clock, feedOptions);
    }

    /// A person's change, a moment later.
    void touch(TaskId task)
    {
        clock.advance(std::chrono::seconds(3));
        portalService().editTask(bob, task, {.title = QStringLiteral("At %1").arg(isoTime(clock.now()))});
    }
    [[nodiscard]] TaskId add(const QString& title) { return portalService().addTask(bob, title, {}, website); }

    /// The tasks that the feed tells of now.
    [[nodiscard]] std::set<TaskId> heard()
    {
        const auto batch = feed->poll({});
        if (!batch)
            qFatal("%s", qPrintable(batch.error().detail));
        return tasksOf(batch->news);
    }
    [[nodiscard]] static std::set<TaskId> tasksOf(const std::vector<sync::TaskNews>& news)
    {
        std::set<TaskId> tasks;
        for (const sync::TaskNews& each : news)
            tasks.insert(each.task);
        return tasks;
    }

    [[nodiscard]] std::vector<sync::TaskNews> inbox() { return journal->inbox().waiting().value(); }
    [[nodiscard]] std::size_t queued() const { return sandbox.bitrix24().state().at("portal").at("queue").size(); }
    [[nodiscard]] qint64 calls(const QString& method) const
    {
        return sandbox.bitrix24().counters().byMethod.value(method);
    }
    [[nodiscard]] sandbox::Bitrix24Service& portalService() { return sandbox.bitrix24(); }

    ManualClock clock{TimePoint{std::chrono::seconds{1'790'000'000}}};
    sandbox::Sandbox sandbox;
    sandbox::SandboxTransport transport{sandbox, clock};
    UserId ann = portalService().addUser(QStringLiteral("Ann"), QStringLiteral("Lee"), {}, {}, true);
    UserId bob = portalService().addUser(QStringLiteral("Bob"), QStringLiteral("Ray"), {}, {});
    GroupId website = portalService().addGroup(QStringLiteral("Website"), ann, {bob});
    GroupId shop = portalService().addGroup(QStringLiteral("Shop"), ann, {bob});
    bitrix24::FeedOptions feedOptions{.connector = QStringLiteral("bb-1")};
    std::unique_ptr<storage::SqliteJournal> journal;
    std::unique_ptr<bitrix24::Bitrix24Portal> portal;
    std::unique_ptr<sync::ChangeFeed> feed;

private:
    [[nodiscard]] bitrix24::Access access()
    {
        if (m_signIn != SignIn::Webhook)
            return {.endpoint = QUrl(QStringLiteral("https://acme.bitrix24.com/rest/")), .authorizer = &m_tokens};
        const QStringList scopes = sandbox.options().bitrix24.appScopes;
        return {.endpoint = QUrl(portalService().addWebhook(ann, scopes).reveal())};
    }

    PortalTokens m_tokens;
    SignIn m_signIn;
    QTemporaryDir m_folder;
};

} // namespace bridge::test
