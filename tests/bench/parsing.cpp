// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox_transport.h"
#include "core/miro/board_adapter.h"
#include "tests/bench/bench.h"

#include <QHash>

namespace bridge::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Asks the service once for each address and then repeats what it said: what is measured is the client.
class Repeating final : public HttpTransport
{
public:
    explicit Repeating(HttpTransport& service)
        : m_service(service)
    {
    }

    Result<HttpResponse> send(const HttpRequest& request, const std::stop_token& stop) override
    {
        const QString address = request.url.toString();
        auto known = m_answers.constFind(address);
        if (known == m_answers.constEnd())
            known = m_answers.insert(address, m_service.send(request, stop));
        return *known;
    }

    std::vector<Result<HttpResponse>> sendAll(
        const std::vector<HttpRequest>& requests, int, const std::stop_token& stop) override
    {
        std::vector<Result<HttpResponse>> answers;
        for (const HttpRequest& request : requests)
            answers.push_back(send(request, stop));
        return answers;
    }

private:
    HttpTransport& m_service;
    QHash<QString, Result<HttpResponse>> m_answers;
};

} // namespace

void parsing()
{
    ManualClock clock(TimePoint{1'760'000'000s});
    sandbox::SandboxOptions options;
    options.realLimits = false;
    sandbox::Sandbox sandbox(clock, options);
    sandbox::SandboxTransport service(sandbox, clock);
    Repeating transport(service);
    const auto board = sandbox::fillBoard(sandbox.miro(), boardOf(10'000));
    if (!board)
        return print(u"scan of 10,000 items"_s, board.error().detail, u"a board"_s);
    FixedAuthorizer token(sandbox.miro().issueToken());
    miro::MiroBoard client(transport, token, clock, {.credits = std::make_shared<CreditBudget>(1'000'000'000)});
    size_t items = 0;
    const auto scan = [&] {
        const auto snapshot = client.scan(*board, {}, {});
        items = snapshot ? snapshot->stickies.size() : 0;
    };
    scan(); // the service answers, and is remembered
    const double time = medianOf(9, scan);
    print(u"scan of %1 items from their JSON pages, without the network"_s.arg(items), figure(time) + u" ms"_s,
        u"goal 150 ms"_s);
}

} // namespace bridge::bench
