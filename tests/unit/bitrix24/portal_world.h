// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/bitrix24/bitrix24_service.h"
#include "core/bitrix24/portal_adapter.h"

#include <optional>

namespace bridge::test {

enum class Loss : quint8 {
    BeforeHandling, ///< the request never got there
    AfterHandling, ///< the portal acted, its answer got lost
};

/// The way to a simulated portal without a socket. It can lose requests.
class ServiceTransport final : public HttpTransport
{
public:
    explicit ServiceTransport(sandbox::Bitrix24Service& service)
        : m_service(service)
    {
    }

    /// The next request whose body or address holds `text` meets this.
    void loseNext(const QByteArray& text, Loss loss) { m_next = {text, loss}; }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token&) override
    {
        ++sent;
        const bool fits = m_next && (request.body + request.url.toEncoded()).contains(m_next->first);
        const std::optional<Loss> loss = fits ? std::optional(m_next->second) : std::nullopt;
        if (fits)
            m_next.reset();
        if (loss == Loss::BeforeHandling)
            return fail(ErrorKind::OutcomeUnknown, QStringLiteral("connection closed"));
        HttpResponse response = m_service.handle(request);
        if (loss == Loss::AfterHandling)
            return fail(ErrorKind::OutcomeUnknown, QStringLiteral("connection closed"));
        return response;
    }

    int sent = 0;

private:
    sandbox::Bitrix24Service& m_service;
    std::optional<std::pair<QByteArray, Loss>> m_next{};
};

/// Texts that something on the way might alter.
inline const QStringList& awkwardTexts()
{
    using namespace Qt::StringLiterals;
    static const QStringList texts{
        u"Купить молоко 🥛 и #160 яиц"_s,
        u"a+b & c=d; 100% [x] ?a[]=1 #tag"_s,
        u"Tom's \"quoted\" `code` \\ back"_s,
        u"if (a < b && c > d) return;"_s,
        u"&lt;b&gt; &amp;amp; &quot;x&quot; &nosuch; &#39; &"_s,
        u"<script>alert('x')</script> onclick=go()"_s,
        u"SELECT name FROM people; ../../etc"_s,
        u"$result[c0][task][id]"_s,
        u"One\n\nTwo\n  indented"_s,
    };
    return texts;
}

/// A portal with an administrator, an employee and two projects, and our way to it by webhook.
struct PortalWorld {
    using Options = sandbox::Bitrix24Options;

    explicit PortalWorld(const Options& options = {})
        : service(clock, options)
    {
    }

    [[nodiscard]] bitrix24::Access access(UserId user, const QStringList& scopes)
    {
        return {.endpoint = QUrl(service.addWebhook(user, scopes).reveal())};
    }

    [[nodiscard]] static QStringList everyScope()
    {
        return {QStringLiteral("task"), QStringLiteral("sonet_group"), QStringLiteral("user"), QStringLiteral("im")};
    }

    ManualClock clock{TimePoint{std::chrono::seconds{1'790'000'000}}};
    sandbox::Bitrix24Service service;
    UserId admin = service.addUser(QStringLiteral("Ann"), QStringLiteral("Lee"), {}, QStringLiteral("lead"), true);
    UserId bob = service.addUser(QStringLiteral("Bob"), QStringLiteral("Ray"), {}, QStringLiteral("cleaner"));
    GroupId website = service.addGroup(QStringLiteral("Website"), admin, {bob});
    GroupId shop = service.addGroup(QStringLiteral("Shop"), admin);
    ServiceTransport transport{service};
    bitrix24::Bitrix24Portal portal{transport, access(admin, everyScope()), clock};
    std::stop_token never{};

    [[nodiscard]] std::vector<Stage> stagesOf(GroupId group)
    {
        return portal.scan({.stagesOf = {group}}, never).value().stages.value(group);
    }
    [[nodiscard]] Task taskNow(TaskId task) { return portal.read(task, never).value().value(); }
    [[nodiscard]] std::size_t taskCount() const { return service.portalView()["tasks"].size(); }

    /// One that only differs by its number.
    [[nodiscard]] sync::TaskDraft draft(int number) const
    {
        const QString id = QString::number(number);
        return {
            .mark = QStringLiteral("miro:uXj=:") + id,
            .title = QStringLiteral("Task ") + id,
            .boardLink = QUrl(QStringLiteral("https://miro.com/app/board/uXj=/?moveToWidget=") + id),
            .group = website,
        };
    }
    [[nodiscard]] std::vector<sync::TaskDraft> drafts(int count) const
    {
        std::vector<sync::TaskDraft> all;
        for (int number = 1; number <= count; ++number)
            all.push_back(draft(number));
        return all;
    }
    [[nodiscard]] Task made(const sync::TaskDraft& wanted) { return portal.create({wanted}, never).front().value(); }
};

} // namespace bridge::test
